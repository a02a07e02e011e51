// The file that `reconcile init` writes: one report's claims, with a column that says why each is written as it is. Real
// claims, so that no number is invented; the column `comment` is carried along by the reader and may be deleted.

const COLUMNS =
  'id,event,sides,began,side,category,outcome,quantity,low,high,from,as_of,basis,source,source_side,via,published,url,quote,derived_from,supersedes,excludes,caveat,comment'.split(
    ',',
  );

const ROWS: readonly Readonly<Record<string, string>>[] = [
  {
    id: 'confirmed',
    event: 'Nagorno-Karabakh 2020',
    sides: 'armenia; azerbaijan',
    began: '2020-09-27',
    quantity: 'just under 1,000',
    from: '2020-09-27',
    as_of: '2020-10-23',
    basis: 'documented',
    source: 'unattributed (The National)',
    via: 'The National',
    published: '2020-10-23',
    quote: 'just under 1,000 including civilians',
    excludes: 'azerbaijan/military',
    caveat: 'Azerbaijan does not report military casualties, so the number would be higher',
    comment:
      "A row is a claim: one source, one group of people. The quantity is in the source's own words. `documented`: a list or a method stands behind it. `excludes`: people that the number leaves out. `sides` and `began` are facts of the event: one row is enough",
  },
  {
    id: 'putin-each',
    event: 'Nagorno-Karabakh 2020',
    side: 'each',
    quantity: 'more than 2,000',
    from: '2020-09-27',
    as_of: '2020-10-22',
    source: 'Vladimir Putin',
    via: 'The National',
    published: '2020-10-23',
    quote: 'more than 2,000 … on each side',
    comment:
      '`each`: the number holds for each of the sides. An empty `category` means everyone, an empty `outcome` means killed, an empty `basis` means reported',
  },
  {
    id: 'report-sum',
    event: 'Nagorno-Karabakh 2020',
    quantity: 'more than 4,000',
    from: '2020-09-27',
    as_of: '2020-10-22',
    source: 'The National',
    via: 'The National',
    published: '2020-10-23',
    quote: 'more than 4,000',
    derived_from: 'putin-each',
    comment: '`derived_from`: it repeats that claim, or was worked out from it, and is no second witness',
  },
  {
    id: 'war-1991',
    event: 'Nagorno-Karabakh 1991–94',
    quantity: 'about 30,000',
    from: '1991',
    as_of: '1994',
    source: 'unattributed (The National)',
    via: 'The National',
    published: '2020-10-23',
    quote: 'about 30,000',
    comment:
      'Claims of different events never meet. Fill in `low` and `high` where the words are not read, or in place of them. Replace these rows by yours; this column may go',
  },
];

/** The starter file as CSV text. */
export function writeStarter(): string {
  const lines = [COLUMNS, ...ROWS.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(quoteCell).join(',')}\n`).join('');
}

function quoteCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
