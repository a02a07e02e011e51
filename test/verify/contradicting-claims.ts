// Random claims files whose claims contradict one another more often than not: many sources, few people, narrow numbers.

import fc from 'fast-check';

export interface Row {
  readonly id: string;
  readonly side: string;
  readonly category: string;
  readonly outcome: string;
  readonly low: number;
  /** Null: no upper end. */
  readonly width: number | null;
  readonly from: string;
  /** Day of October 2020. */
  readonly day: number;
  readonly basis: string;
  readonly source: string;
  readonly excludes: string;
}

const row = fc.record({
  side: fc.constantFrom('all', 'all', 'a', 'b', 'a+b', 'a:north', 'each'),
  category: fc.constantFrom(
    'all',
    'all',
    'military',
    'civilian',
    'civilian:children',
    'civilian:women',
    'civilian:children+civilian:women',
  ),
  outcome: fc.constantFrom(
    'killed',
    'killed',
    'killed',
    'wounded',
    'killed+wounded',
    'casualties',
    'killed:buried',
    'missing',
  ),
  low: fc.constantFrom(3, 5, 8, 13, 20, 100, 200, 300),
  width: fc.constantFrom(0, 0, 0, 1, 5, null),
  from: fc.constantFrom('', '', '', '2020-10-01', '2020-10-02', '2020-10-03'),
  day: fc.integer({ min: 3, max: 6 }),
  basis: fc.constantFrom('', '', '', '', 'documented'),
  source: fc.constantFrom('S', 'T', 'U', 'V', 'W', 'X'),
  excludes: fc.constantFrom('', '', '', 'b/military', 'a', 'all/civilian:children', 'all/all/wounded'),
});

export function contradictingRows(most: number): fc.Arbitrary<readonly Row[]> {
  return fc
    .array(row, { minLength: 3, maxLength: most })
    .map((rows) => rows.map((one, index) => ({ id: `c${index}`, ...one })));
}

export interface Facts {
  /** First and last day on which anybody dies; empty: not declared. */
  readonly began: string;
  readonly ended: string;
  /** Exact numbers stand in words (`200`), which may be read as rounded. */
  readonly words: boolean;
}

const facts: fc.Arbitrary<Facts> = fc.record({
  began: fc.constantFrom('', '2020-10-01'),
  ended: fc.constantFrom('', '2020-10-05'),
  words: fc.boolean(),
});

export function writeRows(rows: readonly Row[], { began, ended, words }: Facts): string {
  const lines = rows.map((row) => {
    const { low, width } = row;
    const high = width === null ? '' : low + width;
    const numbers = words && width === 0 ? [low, '', ''] : ['', low, high];
    const people = [row.id, row.side, row.category, row.outcome];
    const rest = [row.from, `2020-10-0${row.day}`, row.basis, row.source, row.excludes];
    return ['e', 'a; b', began, ended, ...people, ...numbers, ...rest].join();
  });
  const header =
    'event,sides,began,ended,id,side,category,outcome,quantity,low,high,from,as_of,basis,source,excludes';
  return `${[header, ...lines].join('\n')}\n`;
}

export function contradictingClaims(most: number): fc.Arbitrary<string> {
  return fc.tuple(contradictingRows(most), facts).map(([rows, own]) => writeRows(rows, own));
}
