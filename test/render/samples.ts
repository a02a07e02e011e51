// Hand-made answers that go through every format. Each shows something that a format must not lose.

import type {
  Answer,
  AnswerOptions,
  Documented,
  EndOrigin,
  EventAnswer,
  Figure,
  ScopeAnswer,
  ScopeName,
} from '../../src/answer/answer.js';
import type { Claim } from '../../src/claims/claim.js';
import { saidLow } from '../../src/claims/said-low.js';
import { claim, date, NO_SPELLINGS, reading, spec } from './claim-samples.js';

export const OPTIONS: AnswerOptions = {
  asOf: null,
  known: null,
  include: 'third-party',
  floors: 'documented',
  open: false,
  convention: 'standard',
  implied: false,
  allScopes: false,
  events: [],
  scopes: [],
};

export function scopeName(side: string, category = 'all', outcome = 'killed'): ScopeName {
  return { side, category, outcome };
}

/** A scope that nobody gives a figure of, with what a test cares about put over it. */
export function scope(name: ScopeName, over: Partial<ScopeAnswer> = {}): ScopeAnswer {
  return {
    scope: name,
    from: date('2020-09-27').day,
    asOf: date('2020-10-23').day,
    ofThatDay: false,
    low: null,
    high: null,
    highestSaid: null,
    partial: false,
    documented: null,
    figures: [],
    adversary: null,
    implied: null,
    leavesOut: [],
    caveats: [],
    omits: [],
    contradictions: [],
    note: '',
    ...over,
  };
}

export function end(value: number, claims: readonly Claim[], over: Partial<EndOrigin> = {}): EndOrigin {
  const day = claims[0]?.asOf?.day ?? null;
  return {
    value,
    claims,
    approximate: false,
    day,
    basis: 'said',
    addends: [],
    said: claims.length === 1 && claims[0]!.reading.low === value ? saidLow(claims[0]!) : value,
    saidAddends: over.addends ?? [],
    speaker: claims[0] ?? null,
    ...over,
  };
}

export function event(name: string, over: Partial<EventAnswer>): EventAnswer {
  return {
    event: name,
    from: date('2020-09-27').day,
    asOf: date('2020-10-23').day,
    sides: [],
    holes: [],
    assumptions: [],
    scopes: [],
    contradictions: [],
    setAside: [],
    differences: [],
    gaps: [],
    claims: [],
    ...over,
  };
}

export function answer(events: readonly EventAnswer[], over: Partial<Answer> = {}): Answer {
  return {
    options: OPTIONS,
    inputs: [{ file: 'claims.csv', sha256: '0'.repeat(64), rows: 4, skipped: 0 }],
    spellings: NO_SPELLINGS,
    events,
    ...over,
  };
}

const azerbaijanMilitary = scopeName('azerbaijan', 'military', '');

const confirmed = claim({
  id: 'confirmed',
  source: 'unattributed (The National)',
  quantity: 'just under 1,000, including civilians',
  reading: reading(950, 999, { lowApproximate: true, rule: 'just under', strictLow: null }),
  asOf: date('2020-10-23'),
  basis: 'documented',
  excludes: [{ side: spec('azerbaijan'), category: spec('military'), outcome: null }],
  caveat: 'Azerbaijan does not report military casualties, so the number would be higher',
  via: 'The National',
});
const putinEach = claim({
  id: 'putin-each',
  source: 'Vladimir Putin',
  side: spec('each'),
  quantity: 'more than 2,000',
  reading: reading(2001, null, { rule: 'more than' }),
  asOf: date('2020-10-22'),
});
const reportSum = claim({
  id: 'report-sum',
  source: 'The National',
  quantity: 'more than 4,000',
  reading: reading(4001, null, { rule: 'more than' }),
  asOf: date('2020-10-22'),
  derivedFrom: ['putin-each'],
});
const documentedProof: Documented = {
  low: 950,
  whole: true,
  day: date('2020-10-23').day,
  leavesOut: [azerbaijanMilitary],
  proof: { divisor: 1, terms: [{ claim: confirmed, side: 'all', end: 'low', weight: 1 }] },
  claims: [confirmed],
};
const caveat = { text: confirmed.caveat, claim: confirmed };

function sideOfSeed(side: string): ScopeAnswer {
  return scope(scopeName(side), {
    low: end(2001, [putinEach]),
    highestSaid: end(2001, [putinEach]),
    caveats: side === 'azerbaijan' ? [caveat] : [],
    figures: [
      {
        kind: 'source',
        source: 'Vladimir Putin',
        claims: [putinEach],
        low: 2001,
        high: null,
        number: 2001,
        whole: true,
        stance: 'third-party',
        day: date('2020-10-22').day,
        outgrown: false,
        included: true,
        lowProof: { divisor: 1, terms: [{ claim: putinEach, side, end: 'low', weight: 1 }] },
        highProof: null,
      },
    ],
  });
}

/** The report of 23 October 2020: a hole, an open end that is a sum, a repeat, a gap. */
export const SEED: Answer = answer([
  event('Nagorno-Karabakh 2020', {
    sides: ['armenia', 'azerbaijan'],
    holes: [azerbaijanMilitary],
    scopes: [
      scope(scopeName('all'), {
        low: end(950, [confirmed], { approximate: true, basis: 'documented' }),
        highestSaid: end(4002, [putinEach], {
          addends: [2001, 2001],
          said: 4000,
          saidAddends: [2000, 2000],
        }),
        documented: documentedProof,
        leavesOut: [scopeName('azerbaijan', 'military')],
        caveats: [caveat],
        figures: [
          {
            kind: 'source',
            source: 'Vladimir Putin',
            claims: [putinEach],
            low: 4002,
            high: null,
            number: 4002,
            whole: true,
            stance: 'third-party',
            day: date('2020-10-22').day,
            outgrown: false,
            included: true,
            lowProof: {
              divisor: 1,
              terms: [
                { claim: putinEach, side: 'armenia', end: 'low', weight: 1 },
                { claim: putinEach, side: 'azerbaijan', end: 'low', weight: 1 },
              ],
            },
            highProof: null,
          },
        ],
      }),
      sideOfSeed('armenia'),
      sideOfSeed('azerbaijan'),
    ],
    gaps: [
      {
        scope: scopeName('all'),
        against: putinEach,
        days: 0,
        needs: null,
        short: { scope: scopeName('armenia'), by: 1002, days: 0 },
        holes: [azerbaijanMilitary],
        repeat: false,
        documented: [confirmed],
        proof: {
          divisor: 1,
          terms: [
            { claim: putinEach, side: 'armenia', end: 'low', weight: 1 },
            { claim: confirmed, side: 'all', end: 'high', weight: 1 },
          ],
        },
      },
    ],
    claims: [
      {
        claim: putinEach,
        stances: new Map([
          ['armenia', 'third-party'],
          ['azerbaijan', 'third-party'],
        ]),
        use: 'low',
        because: null,
        falls: [],
        origins: [],
      },
      {
        claim: reportSum,
        stances: new Map([['all', 'third-party']]),
        use: 'repeats',
        because: putinEach,
        falls: [],
        origins: [putinEach],
      },
      {
        claim: confirmed,
        stances: new Map([['all', 'documented']]),
        use: 'low',
        because: null,
        falls: [],
        origins: [],
      },
    ],
  }),
]);

const ministry = claim({
  id: 'ministry',
  source: 'Armenia’s ministry',
  sourceSide: spec('armenia'),
  side: spec('azerbaijan'),
  quantity: '6,309',
  reading: reading(6309, 6309),
  asOf: date('2020-10-20'),
});
const observers = claim({
  id: 'observers',
  source: 'Observers',
  side: spec('azerbaijan'),
  quantity: 'between 1,500 and 2,000',
  reading: reading(1500, 2000, { rule: 'range' }),
  asOf: date('2020-10-18'),
});

const ofMinistry: Figure = {
  kind: 'source',
  source: 'Armenia’s ministry',
  claims: [ministry],
  low: 6309,
  high: 6309,
  number: 6309,
  whole: true,
  stance: 'adversary',
  day: date('2020-10-20').day,
  outgrown: false,
  included: false,
  lowProof: { divisor: 1, terms: [{ claim: ministry, side: 'azerbaijan', end: 'low', weight: 1 }] },
  highProof: { divisor: 1, terms: [{ claim: ministry, side: 'azerbaijan', end: 'high', weight: 1 }] },
};

/** An adversary beside the range, and a cap of an earlier day. */
export const ADVERSARY: Answer = answer([
  event('war', {
    sides: ['armenia', 'azerbaijan'],
    scopes: [
      scope(scopeName('all')),
      scope(scopeName('azerbaijan'), {
        low: end(1500, [observers]),
        high: 2000,
        highestSaid: end(2000, [observers]),
        adversary: {
          low: 6309,
          high: 6309,
          lowFrom: [ministry],
          highFrom: [ministry],
          figures: [ofMinistry],
        },
      }),
    ],
    claims: [
      {
        claim: ministry,
        stances: new Map([['azerbaijan', 'adversary']]),
        use: 'adversary',
        because: null,
        falls: [],
        origins: [],
      },
      {
        claim: observers,
        stances: new Map([['azerbaijan', 'third-party']]),
        use: 'low',
        because: null,
        falls: [],
        origins: [],
      },
    ],
  }),
]);

const daily = Array.from({ length: 30 }, (_, index) =>
  claim({
    id: `day-${index + 1}`,
    source: 'MoD',
    quantity: '10',
    reading: reading(10, 10),
    from: date(`2020-10-${String(index + 1).padStart(2, '0')}`),
    asOf: date(`2020-10-${String(index + 1).padStart(2, '0')}`),
  }),
);
const total = claim({
  id: 'total',
  source: 'UN',
  quantity: '155',
  reading: reading(155, 155),
  asOf: date('2020-10-30'),
});

/** Thirty daily figures that add up, against one total: a contradiction. */
export const DAILY: Answer = answer([
  event('siege', {
    scopes: [
      scope(scopeName('all'), {
        low: end(155, [total]),
        high: 300,
        highestSaid: end(300, daily, { addends: daily.map(() => 10), day: date('2020-10-30').day }),
        asOf: date('2020-10-30').day,
        contradictions: [0],
      }),
    ],
    contradictions: [
      {
        kind: 'contradiction',
        statements: [...daily, total].map((one) => ({ claim: one, side: 'all' })),
        proof: {
          divisor: 1,
          terms: [
            ...daily.map((one) => ({ claim: one, side: 'all', end: 'low', weight: 1 }) as const),
            { claim: total, side: 'all', end: 'high', weight: 1 },
          ],
        },
        setAside: 'UN',
        repairs: [{ claim: total, side: 'all', end: 'high', from: 155, to: 300 }],
      },
    ],
    differences: [
      {
        scope: scopeName('all'),
        from: date('2020-09-27').day,
        asOf: total.asOf!.day,
        sources: 12,
        figures: 9,
      },
    ],
    claims: [...daily, total].map((one) => ({
      claim: one,
      stances: new Map([['all', 'third-party']] as const),
      use: one === total ? 'low' : 'high',
      because: null,
      falls: [],
      origins: [],
    })),
  }),
]);

export const HOSTILE_TEXT = '::error::\u001b[31mred\u202e\u0007<script>|`*_[x](javascript:1)';

const hostile = claim({
  id: '=cmd',
  source: HOSTILE_TEXT,
  side: spec('__proto__'),
  quantity: '@SUM(A1)\r\n::set-output name=x::y',
  reading: reading(5, 5),
  caveat: HOSTILE_TEXT,
  url: 'javascript:alert(1)',
});

/** Text that would steer a terminal, a spreadsheet, a browser or a CI runner. */
export const HOSTILE: Answer = answer([
  event(HOSTILE_TEXT, {
    sides: ['__proto__'],
    scopes: [
      scope(scopeName('__proto__'), {
        low: end(5, [hostile]),
        high: 5,
        highestSaid: end(5, [hostile]),
        caveats: [{ text: HOSTILE_TEXT, claim: hostile }],
      }),
    ],
    claims: [
      {
        claim: hostile,
        stances: new Map([['__proto__', 'third-party']]),
        use: 'low',
        because: null,
        falls: [],
        origins: [],
      },
    ],
  }),
]);

/** Labels that are wider, or narrower, than their code units: Chinese, Arabic with vowels, Devanagari, an emoji. */
export const WIDE: Answer = answer([
  event('宽度', {
    scopes: ['all', '阿塞拜疆', 'أَرْمِينِيَا', 'हिन्दी', '👩‍👩‍👧'].map((side, index) =>
      scope(scopeName(side), {
        low: end(index + 1, [total]),
        high: index + 1,
        highestSaid: end(index + 1, [total]),
      }),
    ),
  }),
]);

/** Every sample, for what must hold of all of them. */
export const SAMPLES: ReadonlyMap<string, Answer> = new Map([
  ['seed', SEED],
  ['adversary', ADVERSARY],
  ['daily', DAILY],
  ['hostile', HOSTILE],
  ['wide', WIDE],
  ['empty', answer([])],
]);
