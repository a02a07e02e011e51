// What a result must hold so that it can be checked at all: every list, text and number that result.ts names. Numbers are
// whole, of a size that is exact everywhere, or null where there is none.

interface Shape {
  readonly expected: string;
  /** Where the value is not of this shape; null: it is. `path` is the value's own. */
  readonly misfit: (value: unknown, path: string) => Misfit | null;
}

export interface Misfit {
  /** `events[0].scopes[2].figures`. */
  readonly path: string;
  readonly expected: string;
}

/** The first place at which a document is no result, or null. */
export function findMisfit(document: unknown): Misfit | null {
  return RESULT.misfit(document, '');
}

function simple(expected: string, fits: (value: unknown) => boolean): Shape {
  return { expected, misfit: (value, path) => (fits(value) ? null : { path, expected }) };
}

const TEXT = simple('a text', (value) => typeof value === 'string');
const FLAG = simple('true or false', (value) => typeof value === 'boolean');
const COUNT = simple('a whole number', (value) => Number.isSafeInteger(value));
/** Weights and divisors, which are checked where they are used. */
const NUMBER = simple('a number', (value) => typeof value === 'number');

function orNull(shape: Shape): Shape {
  const expected = `${shape.expected} or null`;
  return {
    expected,
    misfit: (value, path) => {
      const found = value === null ? null : shape.misfit(value, path);
      return found?.path === path ? { path, expected } : found;
    },
  };
}

/** A key that not all have. */
function ifThere(shape: Shape): Shape {
  return { ...shape, misfit: (value, path) => (value === undefined ? null : shape.misfit(value, path)) };
}

function oneOf(...words: readonly string[]): Shape {
  return simple(words.map((word) => `\`${word}\``).join(' or '), (value) => words.includes(value as string));
}

function listOf(shape: Shape): Shape {
  const expected = 'a list';
  return {
    expected,
    misfit: (value, path) => {
      if (!Array.isArray(value)) return { path, expected };
      for (const [index, one] of value.entries()) {
        const found = shape.misfit(one, `${path}[${index}]`);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

function record(fields: Readonly<Record<string, Shape>>): Shape {
  const expected = 'an object';
  const shapes = Object.entries(fields);
  return {
    expected,
    misfit: (value, path) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return { path, expected };
      for (const [key, shape] of shapes) {
        const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
        const found = shape.misfit(own, path === '' ? key : `${path}.${key}`);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

const STANCE = oneOf('documented', 'own', 'third-party', 'adversary');
const END = orNull(COUNT);
const END_NAME = oneOf('low', 'high');
const PROOF = record({
  divisor: NUMBER,
  terms: listOf(record({ claim: TEXT, side: TEXT, end: END_NAME, weight: NUMBER })),
});
const NAME = { side: TEXT, category: TEXT, outcome: TEXT };

const FIGURE = record({
  source: ifThere(TEXT),
  sum: ifThere(listOf(TEXT)),
  stance: STANCE,
  low: END,
  high: END,
  number: ifThere(END),
  highest_said: ifThere(END),
  whole: FLAG,
  outgrown: FLAG,
  included: FLAG,
  day: orNull(TEXT),
  claims: ifThere(listOf(TEXT)),
  low_proof: ifThere(orNull(PROOF)),
  high_proof: ifThere(orNull(PROOF)),
});

const SCOPE = record({
  ...NAME,
  from: orNull(TEXT),
  as_of: orNull(TEXT),
  low: END,
  high: END,
  highest_said: END,
  partial: FLAG,
  documented: orNull(record({ low: COUNT, whole: FLAG, day: orNull(TEXT), proof: PROOF })),
  figures: listOf(FIGURE),
  adversary: orNull(record({ low: END, high: END })),
  implied: orNull(record({ low: END, high: END, low_proof: orNull(PROOF), high_proof: orNull(PROOF) })),
  low_addends: listOf(COUNT),
  high_addends: listOf(COUNT),
  adversary_low: END,
  adversary_high: END,
  contradictions: listOf(COUNT),
});

const CONTRADICTION = record({
  kind: oneOf('contradiction', 'self', 'rounding'),
  statements: listOf(record({ claim: TEXT, side: TEXT })),
  proof: PROOF,
  set_aside: TEXT,
  repairs: listOf(record({ claim: TEXT, side: TEXT, end: END_NAME, from: COUNT, to: COUNT })),
});

const GAP = record({
  scope: record(NAME),
  against: TEXT,
  holes: listOf(TEXT),
  documented: listOf(TEXT),
  needs: END,
  short: orNull(record({ scope: record(NAME), by: COUNT, days: COUNT })),
  proof: PROOF,
});

const CLAIM = record({
  id: TEXT,
  file: TEXT,
  line: COUNT,
  stance: record({}),
  use: TEXT,
  because: orNull(TEXT),
  reading: record({ low: END, high: END, rule: TEXT }),
});

const RESULT = record({
  version: TEXT,
  options: record({}),
  inputs: listOf(record({ file: TEXT, sha256: TEXT })),
  events: listOf(
    record({
      event: TEXT,
      from: orNull(TEXT),
      as_of: orNull(TEXT),
      holes: listOf(TEXT),
      scopes: listOf(SCOPE),
      contradictions: listOf(CONTRADICTION),
      gaps: listOf(GAP),
      claims: listOf(CLAIM),
    }),
  ),
});
