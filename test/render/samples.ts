// Hand-made answers that go through every format. Each shows something that a format must not lose.

import type {
  Answer,
  AnswerOptions,
  Documented,
  EndOrigin,
  EventAnswer,
  ScopeAnswer,
  ScopeName,
} from '../../src/answer/answer.js';
import type { Claim } from '../../src/claims/claim.js';
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
  return { value, claims, approximate: false, day, basis: 'said', addends: [], ...over };
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
        highestSaid: end(4002, [putinEach], { addends: [2001, 2001] }),
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
      },
      { claim: reportSum, stances: new Map([['all', 'third-party']]), use: 'repeats', because: putinEach },
      { claim: confirmed, stances: new Map([['all', 'documented']]), use: 'low', because: null },
    ],
  }),
]);
