// Draws rows of cells in columns of fixed widths with cli-table3, without lines. In blocks: its time grows with the square
// of the rows (20,000 rows at once take a minute).

import CliTable from 'cli-table3';

const BLOCK = 50;
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
} as const;

/** The lines of the grid, without spaces at their ends. Cells must fit into their columns' widths. */
export function drawGrid(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  gap: string,
): string[] {
  const lines: string[] = [];
  for (let start = 0; start < rows.length; start += BLOCK) {
    const table = new CliTable({
      chars: { ...NO_LINES, middle: gap },
      colWidths: [...widths],
      // No colours of its own: they would reach pipes.
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    for (const row of rows.slice(start, start + BLOCK)) table.push([...row]);
    lines.push(...table.toString().split('\n'));
  }
  return lines.map((line) => line.trimEnd());
}
