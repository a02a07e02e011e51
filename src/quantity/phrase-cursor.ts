// The tokens of a cell as one language sees them, and the longest of its phrases at a place.

import type { CompiledLexicon } from './compile-lexicon.js';
import type { Entry } from './lexicon-entry.js';
import type { Token } from './scan-tokens.js';

/** Steps taken over tokens; a test holds them against the length of the text. */
export interface Work {
  steps: number;
}

export class PhraseCursor {
  /** Behind the phrase found last. */
  end = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly compiled: CompiledLexicon,
    readonly work: Work,
    /** The whole text, for messages. */
    readonly text: string,
  ) {}

  token(at: number): Token | undefined {
    return this.tokens[at];
  }

  /** The longest phrase at `at` that has one of the roles in `mask`; `end` is then behind it. */
  longest(at: number, mask: number): Entry | null {
    const first = this.tokens[at];
    if (first === undefined || first.kind === 'figure') return null;
    this.work.steps++;
    let node = this.compiled.head(first.key);
    let found: Entry | null = null;
    for (let index = at; node !== undefined; ) {
      if (node.entry !== null && (node.entry.roles & mask) !== 0) {
        found = node.entry;
        this.end = index + 1;
      }
      if (node.next === null) break;
      index++;
      const token = this.tokens[index];
      if (token === undefined || token.kind === 'figure') break;
      this.work.steps++;
      node = node.next.get(token.key);
    }
    return found;
  }

  isSign(at: number, ...keys: readonly string[]): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind === 'sign' && keys.includes(token.key);
  }

  /** Behind the point of an abbreviation that ends at `at`: `approx. 200`. */
  skipPoint(at: number): number {
    return this.isSign(at, '.') && this.tokens[at]?.spaced === false ? at + 1 : at;
  }

  /** The words from one token up to another, as they stand. */
  words(from: number, to: number): string {
    let words = '';
    for (let index = from; index < to; index++) {
      const token = this.tokens[index] as Token;
      words += (index > from && token.spaced ? ' ' : '') + (index > from ? token.joint : '') + token.text;
    }
    return words;
  }
}
