// Random claims files for the laws: few labels and small numbers, so that claims meet, contradict and repeat one another.

import fc from 'fast-check';

export interface Row {
  readonly id: string;
  readonly side: string;
  readonly category: string;
  readonly outcome: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unknown: boolean;
  readonly from: string;
  readonly as_of: string;
  readonly published: string;
  readonly basis: string;
  readonly source: string;
  readonly source_side: string;
  readonly derived_from: string;
  readonly supersedes: string;
  readonly excludes: string;
  readonly omits: string;
}

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2020-10-0${number}`);

const bareRow = fc.record({
  side: fc.constantFrom('', '', 'all', 'a', 'b', 'each', 'a+b', 'a:north'),
  category: fc.constantFrom(
    '',
    '',
    'military',
    'civilian',
    'civilian:children',
    'civilian:women',
    'all:press',
  ),
  outcome: fc.constantFrom('', '', '', 'wounded', 'missing', 'killed+wounded', 'casualties', 'killed:buried'),
  ends: fc.oneof(
    fc.record({ low: fc.integer({ min: 0, max: 40 }), width: fc.integer({ min: 0, max: 12 }) }),
    fc.record({ low: fc.integer({ min: 0, max: 40 }), width: fc.constant(null) }),
    fc.record({ low: fc.constant(null), width: fc.integer({ min: 0, max: 40 }) }),
  ),
  unknown: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  from: fc.constantFrom('', '', '', '2020-10-01', '2020-10-02', '2020-10-03'),
  as_of: fc.oneof(day, day, fc.constant('')),
  published: fc.oneof(fc.constant(''), fc.constant(''), day),
  basis: fc.constantFrom('', '', 'documented', 'estimated', 'projected'),
  source: fc.constantFrom('S', 'T', 'U', 'V'),
  source_side: fc.constantFrom('', '', 'a', 'b'),
  excludes: fc.constantFrom('', '', '', '', 'b/military', 'a'),
  omits: fc.constantFrom('', '', '', '', 'those in the hills'),
  link: fc.constantFrom('', '', '', '', '', 'derived', 'supersedes'),
  target: fc.nat({ max: 100 }),
});

/** Rows of one event; links point to earlier rows, so there are no circles. */
export function randomRows(most: number, least = 1): fc.Arbitrary<readonly Row[]> {
  return fc.array(bareRow, { minLength: least, maxLength: most }).map((bare) =>
    bare.map(({ ends, link, target, ...row }, position) => {
      const id = `c${position}`;
      const other = position === 0 ? '' : `c${target % position}`;
      const ownDay = row.as_of || row.published;
      return {
        ...row,
        id,
        low: ends.low,
        high: ends.width === null ? null : (ends.low ?? 0) + ends.width,
        // Own day before `from` is an error of the file.
        from: ownDay !== '' && row.from > ownDay ? '' : row.from,
        derived_from: link === 'derived' ? other : '',
        supersedes: link === 'supersedes' ? other : '',
      };
    }),
  );
}

const COLUMNS = [
  'id',
  'side',
  'category',
  'outcome',
  'low',
  'high',
  'from',
  'as_of',
  'published',
  'basis',
  'source',
  'source_side',
  'derived_from',
  'supersedes',
  'excludes',
  'omits',
] as const;

/** The first row declares the sides; `facts` are columns of the event. */
export function writeCsv(
  rows: readonly Row[],
  facts: Readonly<Record<string, string>> = { sides: 'a; b' },
): string {
  const factNames = Object.keys(facts);
  const lines = [['event', 'quantity', ...factNames, ...COLUMNS].join(',')];
  for (const row of rows) {
    const cells = COLUMNS.map((column) => {
      if (row.unknown && (column === 'low' || column === 'high')) return '';
      return row[column] === null ? '' : String(row[column]);
    });
    lines.push(['e', row.unknown ? 'not disclosed' : '', ...Object.values(facts), ...cells].join(','));
  }
  return `${lines.join('\n')}\n`;
}
