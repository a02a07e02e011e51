// Reads a whole number in digits, words, scale words or a mixture (quantities, section 3): `2,425`, `1.2 million`,
// `two hundred and five`, `17 bin 134`, `26萬5900`. One left-to-right pass with a stack of finished scales.
// Longer than most: the parts of a number share one state, and are of no use apart.

import type { Count } from './amount.js';
import { groupDigits } from './group-digits.js';
import { type Entry, ROLE } from './lexicon-entry.js';
import type { PhraseCursor } from './phrase-cursor.js';
import type { RefusedReading } from './reading.js';
import { refuse } from './refusals.js';
import type { Hedge } from './rules.js';
import type { Figure } from './scan-figure.js';
import type { Token } from './scan-tokens.js';
import { weighFigure } from './weigh-figure.js';

const MULTIPLES = ROLE.scale | ROLE.unit | ROLE.roundUnit | ROLE.plural;
const PARTS = ROLE.number | ROLE.fraction | ROLE.andHalf | ROLE.and | MULTIPLES;

const VULGAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [5, 1]],
  ['¼', [25, 2]],
  ['¾', [75, 2]],
  ['1/2', [5, 1]],
  ['1/4', [25, 2]],
  ['3/4', [75, 2]],
]);

export interface CountOptions {
  /** A hedge stands before: a word that is both a plural and a scale word (`более тысячи`) is then one of it. */
  readonly hedged: boolean;
  /** Whether "and" may join parts; the first end after "between" is first read without. */
  readonly joins: boolean;
}

export interface ReadCount {
  readonly count: Count;
  readonly end: number;
}

/** The number that begins at `start`, a refusal where it is damaged, or null where none begins there. */
export function readCount(
  cursor: PhraseCursor,
  start: number,
  options: CountOptions,
): ReadCount | RefusedReading | null {
  return new CountReader(cursor, start, options).read();
}

class CountReader {
  private at: number;
  /** Finished parts, each below the scale of the one before it. */
  private readonly stack: { value: number; scale: number }[] = [];
  private group: { mantissa: number; decimals: number; figure: Figure | null } | null = null;
  private scales: number[] | null = [];
  private figure: Figure | null = null;
  private words = 0;
  private round = false;
  private inner: Hedge | null = null;
  /** A unit (dozen) or "and a half" ends the number. */
  private closed = false;
  /** So far only a word for one that may be an article. */
  private article = false;
  /** A digit word stands right behind a scale word, as in `三百五`. */
  private elided = false;
  private refusal: RefusedReading | null = null;

  constructor(
    private readonly cursor: PhraseCursor,
    private readonly start: number,
    private readonly options: CountOptions,
  ) {
    this.at = start;
  }

  read(): ReadCount | RefusedReading | null {
    while (!this.closed && this.refusal === null && this.readPart());
    if (this.refusal !== null) return this.refusal;
    if (this.at === this.start || (this.article && !this.countsOne())) return null;
    return this.finish();
  }

  private readPart(): boolean {
    const token = this.cursor.token(this.at);
    if (token === undefined) return false;
    if (token.kind === 'figure') return this.readFigure(token, token.figure as Figure);
    if (token.kind === 'sign' && this.readVulgar(token)) return true;
    if (this.readInnerHedge()) return true;
    const entry = this.cursor.longest(this.at, PARTS);
    if (entry === null) return false;
    const end = this.cursor.end;
    const { roles } = entry;
    const empty = this.group === null && this.stack.length === 0;
    if ((roles & ROLE.andHalf) !== 0 && !empty) return this.addHalf(end);
    if ((roles & ROLE.number) !== 0 && this.addNumber(entry, end, false)) return true;
    if ((roles & ROLE.fraction) !== 0 && empty && this.addFraction(entry, end)) return true;
    if ((roles & MULTIPLES) !== 0) return this.multiply(entry, end, empty);
    if ((roles & ROLE.and) !== 0 && !empty && this.options.joins) return this.joinByAnd(end);
    return false;
  }

  private readFigure(token: Token, figure: Figure): boolean {
    if (this.group !== null) return this.readMixedFraction();
    const top = this.stack[this.stack.length - 1];
    if (
      top !== undefined &&
      (token.joint === '-' || figure.form === 'decimal' || figure.mantissa >= top.scale)
    )
      return false;
    if (top === undefined && this.readWrittenFraction()) return true;
    if (top !== undefined && this.mayBeElided(figure, top.scale)) return this.refuseElided(figure, top.scale);
    const scaled =
      this.scaleFollows(this.at + 1) || (figure.form === 'decimal' && this.scaledEndFollows(this.at + 1));
    const weighed = weighFigure(figure, token, scaled, this.cursor);
    if ('kind' in weighed) {
      this.refusal = weighed;
      return false;
    }
    this.group = { mantissa: weighed.mantissa, decimals: weighed.decimals, figure };
    if (top === undefined) this.figure = figure;
    else this.scales = null;
    this.at++;
    this.skipEnding();
    return true;
  }

  /** `1万7`: the 7 may be said for seven thousand, as in words. */
  private mayBeElided(figure: Figure, scale: number): boolean {
    if (this.cursor.compiled.lexicon.elidedPlaces !== true || scale < 100 || figure.mantissa > 9)
      return false;
    return figure.mantissa > 0 && !this.scaleFollows(this.at + 1);
  }

  private refuseElided({ mantissa }: Figure, scale: number): false {
    const value = this.stack.reduce((sum, part) => sum + part.value, 0);
    const both = `${groupDigits(value + mantissa)} or ${groupDigits(value + (mantissa * scale) / 10)}`;
    this.refusal = refuse('ambiguous-number', this.cursor.words(this.start, this.at + 1), both);
    return false;
  }

  /** `2000-nin`, `20-ти`: an ending of the figure adds nothing, unless a word behind it makes a hedge of it. */
  private skipEnding(): void {
    const token = this.cursor.token(this.at);
    if (token?.kind !== 'word' || token.joint === '' || !this.cursor.compiled.numberEndings.has(token.key))
      return;
    if (this.scaleFollows(this.at + 1)) this.at++;
  }

  /** Whether a scale word or unit begins at `at`, perhaps behind a hedge (`20多万`) or a half (`3½ thousand`). */
  private scaleFollows(at: number): boolean {
    let next = at;
    const sign = this.cursor.token(next);
    if (sign?.kind === 'sign' && (VULGAR.has(sign.key) || sign.key === '+')) next++;
    if (this.cursor.longest(next, ROLE.andHalf) !== null) next = this.cursor.end;
    const ending = this.cursor.token(next);
    if (ending?.kind === 'word' && ending.joint !== '' && this.cursor.compiled.numberEndings.has(ending.key))
      next++;
    if (this.isMultiple(next)) return true;
    return this.cursor.longest(next, ROLE.close | ROLE.behind) !== null && this.isMultiple(this.cursor.end);
  }

  /** `1.2-1.5 million`: the scale word of the other end is this one's too. */
  private scaledEndFollows(at: number): boolean {
    let next = at;
    if (this.cursor.isSign(next, '-', '–', '~')) next++;
    else if (this.cursor.longest(next, ROLE.to | ROLE.or | ROLE.and) !== null) next = this.cursor.end;
    else if (this.cursor.token(next)?.joint !== '-') return false;
    if (this.cursor.token(next)?.kind === 'figure') return this.scaleFollows(next + 1);
    return this.cursor.longest(next, ROLE.number) !== null && this.isMultiple(this.cursor.end);
  }

  private isMultiple(at: number): boolean {
    const entry = this.cursor.longest(at, MULTIPLES);
    return entry !== null && !(entry.tight && this.cursor.token(at)?.spaced === true);
  }

  private readVulgar(token: Token): boolean {
    const part = VULGAR.get(token.key);
    if (part === undefined || (this.group !== null && this.group.decimals > 0)) return false;
    if (!this.isMultiple(this.at + 1)) {
      this.refusal = this.refuseFraction(this.at + 1);
      return false;
    }
    this.addPart(part);
    this.at++;
    return true;
  }

  /** `1/2 million`: three tokens that are a fraction only before a scale word. */
  private readWrittenFraction(): boolean {
    const part = this.writtenFractionAt(this.at);
    if (part === undefined || !this.isMultiple(this.at + 3)) return false;
    this.addPart(part);
    this.at += 3;
    return true;
  }

  /** `3 1/2 million` */
  private readMixedFraction(): boolean {
    const part = this.writtenFractionAt(this.at);
    if (part === undefined || this.group?.decimals !== 0 || !this.isMultiple(this.at + 3)) return false;
    this.addPart(part);
    this.at += 3;
    return true;
  }

  private writtenFractionAt(at: number): readonly [number, number] | undefined {
    const above = this.cursor.token(at);
    const below = this.cursor.token(at + 2);
    if (above?.kind !== 'figure' || below?.kind !== 'figure' || !this.cursor.isSign(at + 1, '/', '⁄'))
      return undefined;
    return VULGAR.get(`${above.text}/${below.text}`);
  }

  private addPart([mantissa, decimals]: readonly [number, number]): void {
    const whole = this.group?.mantissa ?? 0;
    this.group = { mantissa: whole * 10 ** decimals + mantissa, decimals, figure: null };
    this.figure = null;
  }

  /** `20-odd thousand`, `20多万`, `5+ million`: kept until the scale word is read. */
  private readInnerHedge(): boolean {
    const top = this.stack[this.stack.length - 1];
    if (this.inner !== null || (this.group === null && top === undefined)) return false;
    if (this.group !== null && this.cursor.isSign(this.at, '+') && this.isMultiple(this.at + 1)) {
      this.inner = 'at least';
      this.at++;
      return true;
    }
    const entry = this.cursor.longest(this.at, ROLE.close | ROLE.behind);
    const hedge = entry?.close ?? entry?.behind ?? null;
    if (hedge === null) return false;
    const end = this.cursor.end;
    if (!this.isMultiple(end)) return false;
    // `二十多万`: behind a scale word only a larger one goes on.
    if (this.group === null && top !== undefined) {
      const next = this.cursor.longest(end, MULTIPLES);
      if (next === null || next.multiple <= top.scale) return false;
    }
    this.inner = hedge;
    this.at = end;
    return true;
  }

  private addHalf(end: number): boolean {
    if (this.group !== null) {
      if (!this.isMultiple(end)) {
        this.refusal = this.refuseFraction(end);
        return false;
      }
      if (this.group.decimals > 0) return false;
      this.addPart([5, 1]);
    } else {
      const top = this.stack[this.stack.length - 1] as { value: number; scale: number };
      if (top.scale % 2 !== 0) return false;
      top.value += top.scale / 2;
      this.scales = null;
      this.closed = true;
    }
    this.at = end;
    return true;
  }

  private addNumber(entry: Entry, end: number, joined: boolean): boolean {
    if (entry.inner && this.words === 0 && this.cursor.longest(end, ROLE.number | MULTIPLES) === null)
      return false;
    const { lexicon } = this.cursor.compiled;
    const value = entry.mantissa;
    const top = this.stack[this.stack.length - 1];
    if (this.group === null) {
      if (top !== undefined && value >= top.scale) return false;
      if (entry.decimals > 0 && !this.isMultiple(end) && !this.scaledEndFollows(end)) {
        this.refusal = this.refuseFraction(end);
        return false;
      }
      if (top !== undefined) this.scales = null;
      this.group = { mantissa: value, decimals: entry.decimals, figure: null };
    } else {
      const { mantissa, decimals, figure } = this.group;
      if (decimals > 0 || entry.decimals > 0 || figure !== null || value === 0) return false;
      const unitsFirst =
        lexicon.unitsBeforeTens === true &&
        joined &&
        mantissa % 100 > 0 &&
        mantissa % 100 < 10 &&
        value % 10 === 0 &&
        value < 100;
      const place = mantissa % 1000 === 0 ? 1000 : mantissa % 100 === 0 ? 100 : mantissa % 10 === 0 ? 10 : 1;
      const fits = value < place && mantissa > 0 && (mantissa !== 10 || lexicon.tenTakesUnits === true);
      if (joined && place === 10 && !lexicon.andJoinsUnits && !unitsFirst) return false;
      if (!fits && !unitsFirst) return false;
      this.group = { mantissa: mantissa + value, decimals, figure };
    }
    this.article = entry.articleNumber && this.words === 0;
    this.elided = lexicon.elidedPlaces === true && top !== undefined && !joined && value > 0 && value < 10;
    this.words++;
    this.at = end;
    return true;
  }

  /** Whether what follows makes an article a number: nothing, a range's other end, or people. */
  private countsOne(): boolean {
    const next = this.cursor.token(this.at);
    if (next === undefined || next.kind === 'sign') return true;
    if (this.cursor.longest(this.at, ROLE.or | ROLE.to) !== null) return true;
    const entry = this.cursor.longest(this.at, ROLE.word);
    return entry !== null && (entry.counted || entry.outcome);
  }

  private addFraction(entry: Entry, end: number): boolean {
    if (!this.isMultiple(end)) {
      // A third of, half of: of what is not said. Nothing else that begins so is a number.
      if ((entry.roles & (ROLE.number | MULTIPLES)) === 0)
        this.refusal = refuse('fraction-of-whole', this.cursor.text);
      return false;
    }
    this.group = { mantissa: entry.mantissa, decimals: entry.decimals, figure: null };
    this.words++;
    this.at = end;
    return true;
  }

  private multiply(entry: Entry, end: number, empty: boolean): boolean {
    const isPlural = (entry.roles & ROLE.plural) !== 0;
    const isOther = (entry.roles & (ROLE.scale | ROLE.unit | ROLE.roundUnit)) !== 0;
    if (empty && isPlural && (!isOther || entry.alwaysPlural || !this.options.hedged)) return false;
    const token = this.cursor.token(this.at) as Token;
    if (entry.tight && token.spaced) {
      if (this.group === null) return false;
      const words = this.cursor.words(this.start, end);
      this.refusal = refuse(
        'ambiguous-number',
        words,
        `${words.replace(/\s+/, '')} with a scale, or a unit of measure`,
      );
      return false;
    }
    const scale = entry.multiple;
    let below = 0;
    let popped = false;
    while (this.stack.length > 0 && (this.stack[this.stack.length - 1] as { scale: number }).scale < scale) {
      below += (this.stack.pop() as { value: number }).value;
      popped = true;
    }
    const top = this.stack[this.stack.length - 1];
    if (top !== undefined && top.scale <= scale) return false;
    const value = this.scaled(below, popped, scale, end);
    if (value === null) return false;
    if (top !== undefined || (popped && this.group !== null)) this.scales = null;
    else this.scales?.push(scale);
    this.stack.push({ value, scale });
    this.group = null;
    this.article = false;
    this.elided = false;
    this.words++;
    this.figure = null;
    this.round ||= (entry.roles & ROLE.roundUnit) !== 0;
    this.at = end;
    const unit = (entry.roles & (ROLE.unit | ROLE.roundUnit)) !== 0 && (entry.roles & ROLE.scale) === 0;
    if (unit) this.closed = !this.skipOf();
    else this.skipOf();
    return true;
  }

  private scaled(below: number, popped: boolean, scale: number, end: number): number | null {
    const { group } = this;
    if (group === null) return popped ? below * scale : scale;
    if (group.decimals === 0) return (below + group.mantissa) * scale;
    const power = 10 ** group.decimals;
    const product = group.mantissa * scale;
    if (popped || product % power !== 0) {
      this.refusal = this.refuseFraction(end);
      return null;
    }
    return product / power;
  }

  /** `une trentaine de milliers`: "of" only between a unit and the next. */
  private skipOf(): boolean {
    const entry = this.cursor.longest(this.at, ROLE.word);
    const end = this.cursor.end;
    const from = entry?.of === true ? end : this.at;
    const next = this.cursor.longest(from, MULTIPLES);
    const top = this.stack[this.stack.length - 1];
    if (next === null || top === undefined || next.multiple <= top.scale) return false;
    this.at = from;
    return true;
  }

  /** `ألفان و345`: a number word of whole thousands is a scale word too. */
  private stackThousands(): void {
    const { group } = this;
    const joins = this.cursor.compiled.lexicon.andJoinsRemainder === true;
    if (!joins || this.stack.length > 0 || group === null || group.figure !== null) return;
    if (group.decimals > 0 || group.mantissa === 0 || group.mantissa % 1000 !== 0) return;
    this.stack.push({ value: group.mantissa, scale: 1000 });
    this.group = null;
    this.scales = null;
  }

  private joinByAnd(end: number): boolean {
    this.stackThousands();
    const token = this.cursor.token(end);
    if (token?.kind === 'figure') {
      const figure = token.figure as Figure;
      const joins = this.cursor.compiled.lexicon.andJoinsRemainder === true;
      if (!joins) return false;
      const last = this.stack[this.stack.length - 1];
      if (this.group !== null || last === undefined || figure.mantissa >= last.scale) return false;
      this.at = end;
      return this.readFigure(token, figure);
    }
    const entry = this.cursor.longest(end, PARTS);
    if (entry === null) return false;
    const behind = this.cursor.end;
    if ((entry.roles & ROLE.number) !== 0) {
      if (this.group !== null && this.stack.length === 0 && this.group.figure !== null) return false;
      return this.addNumber(entry, behind, true);
    }
    // `million and two hundred thousand` is reached through its number; a bare scale word joins only below the last.
    const top = this.stack[this.stack.length - 1];
    if (
      (entry.roles & ROLE.scale) === 0 ||
      this.group !== null ||
      top === undefined ||
      entry.multiple >= top.scale
    )
      return false;
    this.at = end;
    return this.multiply(entry, behind, false);
  }

  private finish(): ReadCount | RefusedReading {
    let value = this.group?.mantissa ?? 0;
    const last = this.stack[this.stack.length - 1];
    if (this.elided && last !== undefined && last.scale >= 100) value *= last.scale / 10;
    for (const part of this.stack) value += part.value;
    const { group } = this;
    const decimal =
      group !== null && group.decimals > 0 ? { mantissa: group.mantissa, decimals: group.decimals } : null;
    const waits = decimal !== null && this.stack.length === 0 && this.scaledEndFollows(this.at);
    if (decimal !== null && !waits) return this.refuseFraction(this.at);
    if (!Number.isSafeInteger(value)) return refuse('too-large', this.cursor.words(this.start, this.at));
    const figure = this.words === 0 ? this.figure : null;
    const count: Count = {
      kind: 'count',
      value,
      decimal,
      round: this.round,
      scales: this.scales,
      figure,
      zeroWord: value === 0 && figure === null,
      inner: this.inner,
    };
    return { count, end: this.at };
  }

  private refuseFraction(end: number): RefusedReading {
    return refuse(
      'fraction-of-people',
      this.cursor.words(this.start, Math.min(end, this.cursor.tokens.length)),
    );
  }
}
