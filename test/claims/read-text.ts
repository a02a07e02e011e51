// Reading small CSV texts in tests, and the faults as people see their first line.
import type { Diagnostic } from '../../src/claims/diagnostic.js';
import { type ReadOptions, type ReadResult, readClaims } from '../../src/claims/read-claims.js';

export function readText(csv: string | Uint8Array, options: Partial<ReadOptions> = {}): ReadResult {
  return readClaims([{ file: 'a.csv', content: csv }], options);
}

/** `line:column rule`, in order. */
export function placesOf(csv: string | Uint8Array, options: Partial<ReadOptions> = {}): string[] {
  return readText(csv, options).diagnostics.map(placeOf);
}

export function placeOf({ line, column, rule }: Diagnostic): string {
  return `${line ?? '-'}:${column ?? '-'} ${rule}`;
}

/** The one fault of a text; more or none is a failed test. */
export function onlyFault(csv: string | Uint8Array, options: Partial<ReadOptions> = {}): Diagnostic {
  const { diagnostics } = readText(csv, options);
  if (diagnostics.length !== 1)
    throw new Error(`not one fault but ${diagnostics.map(({ reason }) => reason).join(' | ')}`);
  return diagnostics[0]!;
}

/** A file of one row, with the columns that every row needs unless they are given. */
export function oneRow(cells: Readonly<Record<string, string>>): string {
  const row = { event: 'e', source: 'A', ...('quantity' in cells ? {} : { quantity: '10' }), ...cells };
  return `${Object.keys(row).join(',')}\n${Object.values(row).map(quoteCell).join(',')}\n`;
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
