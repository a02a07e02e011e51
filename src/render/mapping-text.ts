// A proposed mapping of a table's columns as people look it over, and the command that reads the table so.

import type { ColumnProposal, MappingProposal } from '../claims/propose-mapping.js';
import type { TableHead } from '../claims/table-head.js';
import { makeVisible, quoteValue } from '../claims/visible.js';
import { cutToWidth, padToWidth, widthOf } from './width.js';

const WHY: Record<ColumnProposal['because'], string> = {
  name: 'its name',
  spelling: 'a well-known spelling',
  'near-name': 'a name much like it: look it over',
  cells: 'its cells look so: look it over',
  nothing: 'carried along',
};
const WIDEST = 28;

export function renderMapping(file: string, head: TableHead, proposal: MappingProposal): string {
  const delimiter =
    { ',': 'comma', ';': 'semicolon', '\t': 'tab' }[head.delimiter] ?? quoteValue(head.delimiter);
  const lines = [`${makeVisible(file)}: ${proposal.columns.length} columns, delimiter ${delimiter}`, ''];
  lines.push(...renderColumns(proposal), '');
  if (head.headerRow > 1) {
    lines.push(`The header is row ${head.headerRow}: delete what stands above it.`);
  }
  if (proposal.missing.length > 0) {
    const names = proposal.missing.map((name) => `\`${name}\``).join(', ');
    lines.push(`Missing: ${names}. Add the column, or map one of yours to it.`);
  }
  if (proposal.dates === 'unclear') {
    lines.push(
      'The order of the dates cannot be told from the cells: choose `--dates dmy` or `--dates mdy`.',
    );
  }
  lines.push('Then:', `  ${commandFor(file, head, proposal)}`);
  return `${lines.join('\n')}\n`;
}

function renderColumns({ columns }: MappingProposal): string[] {
  const cells = [
    ['your column', 'ours', 'why', 'first cell'],
    ...columns.map(({ header, column, because, sample }) => [
      makeVisible(header) || '(no name)',
      column ?? '',
      WHY[because],
      cutToWidth(makeVisible(sample), WIDEST),
    ]),
  ].map(([header, ...rest]) => [cutToWidth(header!, WIDEST), ...rest]);
  const widths = [0, 1, 2].map((index) => Math.max(...cells.map((row) => widthOf(row[index]!))));
  return cells.map((row) =>
    row
      .map((cell, index) => padToWidth(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The command that reads the table; what the reader finds by itself is left out. */
function commandFor(file: string, head: TableHead, proposal: MappingProposal): string {
  const mapped = proposal.columns.filter(({ because }) => because === 'near-name' || because === 'cells');
  const words = ['reconcile', quoteWord(file)];
  if (mapped.length > 0) {
    words.push('--map', quoteWord(mapped.map(({ header, column }) => `${header}=${column}`).join(',')));
  }
  if (proposal.dates !== null) words.push('--dates', proposal.dates === 'unclear' ? 'dmy' : proposal.dates);
  if (head.guessedEncoding !== null) words.push('--encoding', head.guessedEncoding);
  return words.join(' ');
}

/** A word as a shell takes it. */
function quoteWord(word: string): string {
  const safe = makeVisible(word);
  return /^[\p{L}\p{N}_./,=:@%+-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
