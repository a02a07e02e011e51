// Keeps the first spelling of every label, for printing (docs/claims-file.md, labels).
import type { Spellings } from './claim.js';

export class SpellingBook implements Spellings {
  readonly event = new Map<string, string>();
  readonly side = new Map<string, string>();
  readonly category = new Map<string, string>();
  readonly outcome = new Map<string, string>();
  readonly source = new Map<string, string>();

  add(kind: keyof Spellings, key: string, text: string): void {
    const book = this[kind];
    if (book.has(key)) return;
    // A part is printed behind its whole as that was first spelled.
    const colon = key.indexOf(':');
    const isPart = colon > 0 && kind !== 'event' && kind !== 'source';
    const base = isPart ? book.get(key.slice(0, colon)) : undefined;
    book.set(key, base === undefined ? text : `${base}${text.slice(text.indexOf(':'))}`);
  }

  addAll(kind: keyof Spellings, spelled: readonly (readonly [key: string, text: string])[]): void {
    for (const [key, text] of spelled) this.add(kind, key, text);
  }
}
