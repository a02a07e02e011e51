// Where cells of claims stand in a file that was read without a fault, for those who find something in them later: lines and
// columns as in every other message. The file's bytes are fed once more.
import { Buffer } from 'node:buffer';
import type { Claim } from './claim.js';
import type { ColumnName } from './columns.js';
import { foldHeader } from './columns.js';
import { findDelimiter } from './delimiter.js';
import { decideEncoding, decodeStream, type Utf8Stream } from './encoding.js';
import { Locator, type Place } from './locate.js';
import { RowClaim } from './row-claim.js';

/** As much of a file as the reader looks at before it begins (file-reader.ts). */
const HEAD = 1 << 16;

/** The number of a claim's cell in its row, by our name of the column or a carried column's own; null where there is none. */
export function cellOf(claim: Claim, column: ColumnName | 'ignore' | 'note'): number | null {
  if (!(claim instanceof RowClaim)) return null;
  const { header } = claim.fileState;
  if (header === null) return null;
  if (claim.wide !== null && (column === 'quantity' || column === 'outcome')) {
    return header.wide.find(({ outcome }) => outcome === claim.wide)?.cell ?? null;
  }
  const known = header.columns.get(column as ColumnName);
  if (known !== undefined) return known;
  const carried = header.carried.find(({ name }) => {
    const folded = foldHeader(name);
    return folded === column || (column === 'note' && folded === 'notes');
  });
  return carried?.cell ?? null;
}

/** Feeds on a file's bytes; gives the places of the cells of the wanted rows, by first line. */
export class CellLocator {
  readonly #wanted: ReadonlySet<number>;
  readonly #delimiter: string;
  readonly #label: string | null;
  #head: Buffer = Buffer.alloc(0);
  #utf8: Utf8Stream | null = null;
  #skip = 0;
  #locator: Locator | null = null;

  /** `claim`: any claim of the file; `encoding` as the file was read with. */
  constructor(claim: Claim, wanted: ReadonlySet<number>, encoding: string | null) {
    this.#delimiter = claim instanceof RowClaim ? claim.fileState.delimiter : ',';
    this.#wanted = wanted;
    this.#label = encoding;
  }

  feed(bytes: Buffer): void {
    if (this.#utf8 !== null) {
      this.#look(this.#utf8.feed(bytes));
      return;
    }
    this.#head = Buffer.concat([this.#head, bytes]);
    if (this.#head.length >= HEAD) this.#begin();
  }

  end(): ReadonlyMap<number, readonly Place[]> {
    if (this.#utf8 === null) this.#begin();
    this.#look(this.#utf8!.end());
    this.#locator!.end();
    return this.#locator!.cells;
  }

  #begin(): void {
    this.#utf8 = decodeStream(decideEncoding(this.#head, this.#label) ?? { kind: 'utf-8', skip: 0 });
    const text = this.#utf8.feed(this.#head);
    this.#skip = findDelimiter(text, this.#delimiter, () => false).skip;
    this.#locator = new Locator(this.#delimiter, this.#wanted, this.#skip > 0 ? 2 : 1);
    this.#look(text);
  }

  #look(bytes: Buffer): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    this.#locator!.feed(skipped > 0 ? bytes.subarray(skipped) : bytes);
  }
}
