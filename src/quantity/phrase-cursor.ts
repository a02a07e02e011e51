// The tokens of a cell as one language sees them, and the longest of its phrases at a place.

import type { CompiledLexicon, Entry } from './compile-lexicon.js';
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
    let node = this.compiled.root;
    let found: Entry | null = null;
    for (let index = at; index < this.tokens.length; index++) {
      const token = this.tokens[index] as Token;
      if (token.kind === 'figure') break;
      this.work.steps++;
      const next = node.next?.get(token.key);
      if (next === undefined) break;
      node = next;
      if (node.entry !== null && (node.entry.roles & mask) !== 0) {
        found = node.entry;
        this.end = index + 1;
      }
    }
    return found;
  }

  isSign(at: number, ...keys: readonly string[]): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind === 'sign' && keys.includes(token.key);
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
