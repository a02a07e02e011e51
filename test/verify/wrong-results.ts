// Results that are wrong in one named way each: what is changed in a good one, and what the check has to say of it. They are
// made of test/fixtures/proofs/claims.csv and stand beside it as files. Long, because it is one list.

import type {
  Result,
  ResultContradiction,
  ResultEvent,
  ResultFigure,
  ResultGap,
  ResultProof,
  ResultScope,
  ResultTerm,
} from '../../src/verify/result.js';

/** A result that can be changed. */
type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

export interface WrongResult {
  /** The fault, and the fixture's name. */
  readonly name: string;
  /** `war`: the event that the result is of. */
  readonly event: 'siege' | 'war' | 'race';
  readonly change: (result: OpenResult) => void;
  /** Where the fault is, and words of what is said of it. */
  readonly where: string;
  readonly what: string;
  /** No proof stands behind it: only making the answer again can see it. */
  readonly onlyMadeAgain?: true;
}

class OpenResult {
  readonly result: Open<Result>;

  constructor(result: Result) {
    this.result = result as Open<Result>;
  }

  event(name: string): Open<ResultEvent> {
    return one(this.result.events, ({ event }) => event === `Made-up ${name}`);
  }

  /** `war north`: the scope of that side, killed. */
  scope(place: string): Open<ResultScope> {
    const [event = '', named = 'all'] = place.split(' ');
    return one(this.event(event).scopes, ({ side }) => side === named);
  }

  figure(place: string, source: string | undefined): Open<ResultFigure> {
    return one(this.scope(place).figures, (figure) => figure.source === source);
  }

  contradiction(): Open<ResultContradiction> {
    return this.event('siege').contradictions[0]!;
  }

  gap(): Open<ResultGap> {
    return one(this.event('war').gaps, ({ against }) => against === 'envoy');
  }
}

function one<T>(list: readonly T[], fits: (one: T) => boolean): T {
  const [found, ...more] = list.filter(fits);
  if (found === undefined || more.length > 0) throw new Error('the good result is not as it was');
  return found;
}

function term(claim: string, end: 'low' | 'high', side = 'all'): ResultTerm {
  return { claim, side, end, weight: 1 };
}

function proof(...terms: readonly ResultTerm[]): Open<ResultProof> {
  return { divisor: 1, terms: [...terms] };
}

const WAR = 'Made-up war, all/all/killed';
const NORTH = 'Made-up war, north/all/killed';
const SIEGE = 'Made-up siege, all/all/killed';
const RACE = 'Made-up race, all/all/killed';
const CONTRADICTION = 'Made-up siege, contradiction 1';

export const WRONG_RESULTS: readonly WrongResult[] = [
  {
    name: 'weight-too-small',
    event: 'race',
    change: (made) => {
      one(made.figure('race', 'a club').low_proof!.terms, ({ claim }) => claim === 'fourth').weight = 1;
    },
    where: RACE,
    what: 'low of a club: the sum gives 154, not 158',
  },
  {
    name: 'weight-too-large',
    event: 'race',
    change: (made) => {
      const figure = made.figure('race', 'a club');
      one(figure.low_proof!.terms, ({ claim }) => claim === 'fourth').weight = 3;
      figure.low = 161;
      figure.number = 161;
    },
    where: RACE,
    what: 'low of a club: the sum counts some people more often than it may',
  },
  {
    name: 'divisor-wrong',
    event: 'race',
    change: (made) => {
      made.figure('race', 'a club').low_proof!.divisor = 3;
    },
    where: RACE,
    what: 'low of a club: the sum gives 105, not 158',
  },
  {
    name: 'divisor-too-small',
    event: 'race',
    change: (made) => {
      const figure = made.figure('race', 'a club');
      figure.low_proof!.divisor = 1;
      figure.low = 315;
      figure.number = 315;
    },
    where: RACE,
    what: 'low of a club: the sum counts some people more often than it may',
  },
  {
    name: 'end-rounded-outward',
    event: 'race',
    change: (made) => {
      const figure = made.figure('race', 'a club');
      figure.low = 157;
      figure.number = 157;
    },
    where: RACE,
    what: 'low of a club: the sum gives 158, not 157',
  },
  {
    name: 'wrong-claim',
    event: 'war',
    change: (made) => {
      made.scope('war north').documented!.proof = proof(term('list', 'low', 'north'));
    },
    where: NORTH,
    what: 'documented: claim list says nothing of north',
  },
  {
    name: 'wrong-people',
    event: 'war',
    change: (made) => {
      const scope = made.scope('war north');
      scope.documented!.proof = proof(term('list', 'low'));
      scope.documented!.low = 950;
      scope.low = 950;
    },
    where: NORTH,
    what: 'documented: the sum counts some people more often than it may',
  },
  {
    name: 'wrong-end',
    event: 'war',
    change: (made) => {
      const figure = made.figure('war north', 'the north');
      figure.low_proof = proof(term('north', 'high', 'north'));
    },
    where: NORTH,
    what: 'low of the north: the sum gives -500, not 400',
  },
  {
    name: 'proof-missing',
    event: 'war',
    change: (made) => {
      made.figure('war north', 'the north').high_proof = null;
    },
    where: NORTH,
    what: 'high of the north: 500 is given without a sum that proves it',
  },
  {
    name: 'withdrawn-claim-in-a-proof',
    event: 'siege',
    change: (made) => {
      const figure = made.figure('siege', 'a mission');
      figure.low_proof = proof(term('draft', 'low'));
      figure.low = 60;
    },
    where: SIEGE,
    what: 'low of a mission: claim draft is set aside (withdrawn), so it proves nothing',
  },
  {
    name: 'floor-that-is-not-documented',
    event: 'war',
    change: (made) => {
      const scope = made.scope('war');
      scope.documented!.proof = proof(term('envoy', 'low'));
      scope.documented!.low = 4001;
      scope.low = 4001;
    },
    where: WAR,
    what: 'documented: claim envoy is not documented, so it is no floor',
  },
  {
    name: 'claim-of-another-source',
    event: 'war',
    change: (made) => {
      const figure = made.figure('war', 'an envoy');
      figure.low_proof = proof(term('north', 'low', 'north'), term('south', 'low', 'south'));
      figure.low = 4000;
      figure.number = 4000;
    },
    where: WAR,
    what: "low of an envoy: claim north is the north's, not an envoy's",
  },
  {
    name: 'implied-too-tight',
    event: 'war',
    change: (made) => {
      made.scope('war').implied!.low = 4002;
    },
    where: WAR,
    what: 'implied low: the sum gives 4001, not 4002',
  },
  {
    name: 'implied-by-a-source-set-aside',
    event: 'siege',
    change: (made) => {
      const implied = made.scope('siege').implied!;
      implied.high = 45;
      implied.high_proof = proof(term('total', 'high'));
    },
    where: SIEGE,
    what: 'implied high: claim total is of a mission, who is set aside',
  },
  {
    name: 'contradiction-with-a-redundant-statement',
    event: 'siege',
    change: (made) => {
      // The sum holds as well as before: 6 × 10 − 45 is 15 too many.
      const { statements, proof: sum } = made.contradiction();
      statements.splice(5, 0, { claim: 'day-6', side: 'all' });
      sum.terms.splice(5, 0, term('day-6', 'low'));
    },
    where: CONTRADICTION,
    what: 'it is no smallest one: without claim day-6 the rest cannot all be true either',
  },
  {
    name: 'contradiction-with-a-needless-statement',
    event: 'siege',
    change: (made) => {
      made.contradiction().statements.push({ claim: 'day-6', side: 'all' });
    },
    where: CONTRADICTION,
    what: 'it is no smallest one: without claim day-6 the rest cannot all be true either',
  },
  {
    name: 'contradiction-that-is-none',
    event: 'siege',
    change: (made) => {
      const { statements, proof: sum } = made.contradiction();
      statements.splice(4, 1);
      sum.terms.splice(4, 1);
    },
    where: CONTRADICTION,
    what: 'these cannot all be true: the sum is -5, which contradicts nothing',
  },
  {
    name: 'contradiction-told-as-rounding',
    event: 'siege',
    change: (made) => {
      made.contradiction().kind = 'rounding';
    },
    where: CONTRADICTION,
    what: 'it is told as rounding, but rounded figures cannot all be true either',
  },
  {
    name: 'wrong-source-set-aside',
    event: 'siege',
    change: (made) => {
      made.contradiction().set_aside = 'an envoy';
    },
    where: CONTRADICTION,
    what: 'an envoy, who is set aside, says none of it',
  },
  {
    name: 'floor-taken-for-a-cap',
    event: 'war',
    change: (made) => {
      const event = made.event('war');
      event.contradictions.push({
        kind: 'contradiction',
        statements: [
          { claim: 'list', side: 'all' },
          { claim: 'north', side: 'north' },
          { claim: 'south', side: 'south' },
        ],
        proof: proof(term('north', 'low', 'north'), term('south', 'low', 'south'), term('list', 'high')),
        set_aside: 'the south',
        repairs: [],
      });
    },
    where: 'Made-up war, contradiction 1',
    what: 'these cannot all be true: claim list gives no high',
  },
  {
    name: 'range-lower-than-its-figures',
    event: 'siege',
    change: (made) => {
      made.scope('siege').low = 44;
    },
    where: SIEGE,
    what: 'the low is 44, but the smallest of whole figures is 45',
  },
  {
    name: 'range-below-what-is-documented',
    event: 'war',
    change: (made) => {
      made.scope('war').low = 949;
    },
    where: WAR,
    what: 'the low is 949, but 950 is documented of the whole',
  },
  {
    name: 'highest-said-hidden',
    event: 'siege',
    change: (made) => {
      const scope = made.scope('siege');
      scope.highest_said = 45;
      scope.high = 45;
    },
    where: SIEGE,
    what: 'the highest said is 45, but a figure says 60',
  },
  {
    name: 'cap-that-nobody-gave',
    event: 'siege',
    change: (made) => {
      made.scope('siege').high = 60;
    },
    where: SIEGE,
    what: 'the high is 60, which no whole figure gives',
  },
  {
    name: 'partial-figure-said-to-be-whole',
    event: 'war',
    change: (made) => {
      made.figure('war', 'the north').whole = true;
    },
    where: WAR,
    what: 'the figure of the north is said to be whole, but nobody counts south/',
  },
  {
    name: 'hole-that-is-not-told',
    event: 'war',
    change: (made) => {
      made.event('war').holes = [];
    },
    where: WAR,
    what: 'what is documented is said to be whole, but nobody counts south/military/killed in it',
  },
  {
    name: 'sum-that-does-not-add-up',
    event: 'war',
    change: (made) => {
      made.figure('war', undefined).low = 3901;
    },
    where: WAR,
    what: 'the lows of north/all/killed and south/all/killed add up to 3900, not to 3901',
  },
  {
    name: 'sum-with-a-part-missing',
    event: 'war',
    change: (made) => {
      const sum = made.figure('war', undefined);
      sum.sum = ['south/all/killed'];
      sum.low = 3600;
      sum.high = 3900;
      sum.highest_said = 3900;
    },
    where: WAR,
    what: 'the sum of south/all/killed leaves out north/all/killed',
  },
  {
    name: 'gap-too-large',
    event: 'war',
    change: (made) => {
      made.gap().needs = 3003;
    },
    where: 'Made-up war, gap 1',
    what: 'against claim envoy: the sum gives 3002, not 3003',
  },
  {
    name: 'gap-of-people-who-were-counted',
    event: 'war',
    change: (made) => {
      const gap = made.gap();
      gap.needs = 4001;
      gap.proof = proof(term('envoy', 'low'));
    },
    where: 'Made-up war, gap 1',
    what: 'against claim envoy: the sum counts some people more often than it may',
  },
  {
    name: 'reading-of-other-words',
    event: 'war',
    change: (made) => {
      const claim = one(made.event('war').claims, ({ id }) => id === 'list');
      claim.reading.high = 1000;
    },
    where: 'Made-up war, claim list',
    what: 'its reading is not that of the file',
  },
  {
    name: 'withdrawn-claim-said-to-stand',
    event: 'siege',
    change: (made) => {
      one(made.event('siege').claims, ({ id }) => id === 'draft').use = 'within';
    },
    where: 'Made-up siege, claim draft',
    what: 'its use is said to be within, but by the file it is withdrawn',
  },
  {
    name: 'stance-made-firmer',
    event: 'war',
    change: (made) => {
      one(made.event('war').claims, ({ id }) => id === 'envoy').stance = { all: 'documented' };
    },
    where: 'Made-up war, claim envoy',
    what: 'its stance for all is said to be documented, but by the file it is third-party',
  },
  {
    name: 'claim-left-out',
    event: 'war',
    change: (made) => {
      const event = made.event('war');
      event.claims = event.claims.filter(({ id }) => id !== 'names');
    },
    where: 'Made-up war, claim names',
    what: 'the result says nothing of it',
  },
  {
    name: 'hash-of-another-file',
    event: 'race',
    change: (made) => {
      made.result.inputs[0]!.sha256 = '0'.repeat(64);
    },
    where: 'input',
    what: 'the claims are not the ones that the result was made of: the hash differs',
  },
  {
    name: 'repair-too-small',
    event: 'siege',
    change: (made) => {
      made.contradiction().repairs[0]!.to = 6;
    },
    where: CONTRADICTION,
    what: "the repair of claim day-1's low to 6 does not dissolve it",
  },
  {
    name: 'repair-too-large',
    event: 'siege',
    change: (made) => {
      made.contradiction().repairs[0]!.to = 4;
    },
    where: CONTRADICTION,
    what: "the repair of claim day-1's low to 4 is more than it takes to dissolve it",
  },
  {
    name: 'addends-that-are-not-the-number',
    event: 'war',
    change: (made) => {
      made.scope('war').high_addends = [500, 3800];
    },
    where: WAR,
    what: 'the highest said is 4400, but what it is added up of gives 4300',
  },
  // What follows has no proof and no rule of section 5 behind it that is checked by itself.
  {
    name: 'contradiction-kept-quiet',
    event: 'siege',
    change: (made) => {
      made.event('siege').contradictions = [];
      made.scope('siege').contradictions = [];
    },
    where: 'made again',
    what: 'events[0].contradictions[0] is nothing',
    onlyMadeAgain: true,
  },
  {
    name: 'hole-kept-quiet',
    event: 'war',
    change: (made) => {
      (made.scope('war') as unknown as { leaves_out: string[] }).leaves_out = [];
    },
    where: 'made again',
    what: 'leaves_out[0] is nothing, but the file gives "south/military"',
    onlyMadeAgain: true,
  },
];

/** The good result of the one event, changed in the one way. */
export function makeWrong(good: Result, { event, change }: WrongResult): Result {
  const name = `Made-up ${event}`;
  const made = new OpenResult({
    ...structuredClone(good),
    options: { ...good.options, events: [name.toLowerCase()] },
    events: structuredClone(good.events.filter((one) => one.event === name)),
  });
  change(made);
  return made.result as Result;
}
