// Footnotes: who stands behind a number, when, in what words, and what the words were read as. Numbered in the order in
// which they are first referred to.

import type { ScopeName } from '../answer/answer.js';
import type { Claim, Day, Spellings } from '../claims/claim.js';
import { capitalise } from './capitalise.js';
import { formatCount } from './count.js';
import { showDaysCounted, showSpanOf } from './day.js';
import { nameClaimed, nameExcluded, nameScope, spellSource, spellSpec } from './names.js';
import { explainReading, quoteClaim } from './reading-text.js';
import type { Writing } from './writing.js';

/** More claims than this behind one end share one footnote. */
const MOST_APART = 3;
/** Of more numbers of a sum the first and the last are named. */
const MOST_TERMS = 6;

export class Footnotes {
  readonly #notes = new Map<string, { readonly number: number; readonly claims: readonly Claim[] }>();
  readonly #remarks = new Map<string, string[]>();
  readonly #writing: Writing;
  readonly #spellings: Spellings;
  readonly #firstDay: Day | null;
  readonly #first: number;

  /** `firstDay` is the event's; `first` the number of the first footnote. */
  constructor(writing: Writing, spellings: Spellings, firstDay: Day | null, first = 1) {
    this.#writing = writing;
    this.#spellings = spellings;
    this.#firstDay = firstDay;
    this.#first = first;
  }

  /** The numbers of the footnotes of the claims behind an end, ascending; many claims share one. */
  numbersOf(claims: readonly Claim[]): readonly number[] {
    const groups = claims.length > MOST_APART ? [claims] : claims.map((claim) => [claim]);
    return groups.map((group) => this.#numberOf(group)).sort((a, b) => a - b);
  }

  /** A reference to the claims behind an end: `[1]`, `[2,3]`, or one `[4]` for many claims together. */
  mark(claims: readonly Claim[]): string {
    return this.#writing.mark(this.numbersOf(claims));
  }

  /** The reference to a claim that has a footnote of its own already, else ''. */
  known(claim: Claim): string {
    const note = this.#notes.get(claim.id);
    return note === undefined ? '' : this.#writing.mark([note.number]);
  }

  /** Adds a sentence to the footnote of these claims, once. */
  remark(claims: readonly Claim[], sentence: string): void {
    const key = keyOf(claims);
    const said = this.#remarks.get(key) ?? [];
    if (!said.includes(sentence)) this.#remarks.set(key, [...said, sentence]);
  }

  /** How a number of some people adds up, in the footnote of its claims. */
  remarkSum(claims: readonly Claim[], people: ScopeName, addends: readonly number[]): void {
    if (addends.length < 2) return;
    const terms =
      addends.length > MOST_TERMS
        ? `the sum of ${addends.length} numbers, ${formatCount(addends[0]!)} + … + ${formatCount(addends.at(-1)!)}`
        : addends.map(formatCount).join(' + ');
    this.remark(claims, `${this.#writing.safe(capitalise(nameScope(people)))} is ${terms}.`);
  }

  /** The footnotes referred to so far, each a mark and a text. */
  list(): readonly { readonly mark: string; readonly number: number; readonly text: string }[] {
    return [...this.#notes].map(([key, { number, claims }]) => {
      const remarks = this.#remarks.get(key) ?? [];
      const text = claims.length === 1 ? this.#textOf(claims[0]!) : this.#textOfMany(claims);
      return { mark: this.#writing.mark([number]), number, text: [text, ...remarks].join(' ') };
    });
  }

  #numberOf(claims: readonly Claim[]): number {
    const key = keyOf(claims);
    const known = this.#notes.get(key);
    if (known !== undefined) return known.number;
    const number = this.#first + this.#notes.size;
    this.#notes.set(key, { number, claims });
    return number;
  }

  #textOf(claim: Claim): string {
    const { safe } = this.#writing;
    const reading = explainReading(claim);
    const words = `${quoteClaim(claim, safe)}${this.#aboutOf(claim)}${reading === '' ? '' : `, ${reading}`}`;
    const sentences = [`${this.#headOf(claim)}: ${words}.`];
    if (claim.excludes.length > 0) {
      const left = claim.excludes.map((excluded) => nameExcluded(excluded, this.#spellings));
      sentences.push(`Does not count ${safe(left.join(', '))}.`);
    }
    if (claim.best !== '') sentences.push(`Its central value: ${safe(claim.best)}.`);
    const link = this.#writing.link(claim.url);
    if (link !== '') sentences.push(link);
    return sentences.join(' ');
  }

  /** Whom the claim is about, where that is not everyone killed. */
  #aboutOf(claim: Claim): string {
    const name = nameClaimed(claim, this.#spellings);
    return name === 'everyone' ? '' : this.#writing.safe(` of ${name}`);
  }

  #headOf(claim: Claim): string {
    const { safe } = this.#writing;
    const source = spellSource(claim, this.#spellings);
    const side =
      claim.sourceSide === null ? '' : ` (for ${spellSpec(claim.sourceSide, this.#spellings.side)})`;
    const via = claim.via === '' || source.includes(claim.via) ? '' : `, via ${claim.via}`;
    const grade = `${claim.reliability}${claim.credibility}`;
    const graded = grade === '' ? '' : `, graded ${grade}`;
    const estimated = claim.basis === 'estimated' ? ', an estimate' : '';
    return safe(`${source}${side}${via}, ${showDaysCounted(claim, this.#firstDay)}${estimated}${graded}`);
  }

  #textOfMany(claims: readonly Claim[]): string {
    const { safe } = this.#writing;
    const bySource = new Map<string, number>();
    for (const claim of claims) bySource.set(claim.source, (bySource.get(claim.source) ?? 0) + 1);
    const sources = [...bySource].map(([source, count]) => {
      const name = safe(this.#spellings.source.get(source) ?? source);
      return bySource.size === 1 || count === 1 ? name : `${name} (${formatCount(count)})`;
    });
    return `${sources.join('; ')}, ${showSpanOf(claims)}: ${formatCount(claims.length)} claims together.`;
  }
}

function keyOf(claims: readonly Claim[]): string {
  return claims.map(({ id }) => id).join('\n');
}
