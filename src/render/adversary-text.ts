// What adversaries say of a scope, told beside its range: whose side they are of, and their numbers as they were said.

import type {
  EventAnswer,
  Figure,
  NamedProof,
  NamedTerm,
  ScopeAnswer,
  SourceFigure,
} from '../answer/answer.js';
import type { Claim, Spellings } from '../claims/claim.js';
import { foldLabel } from '../claims/label.js';
import { formatCount } from './count.js';
import { spellSource } from './names.js';
import { addendsOf, saidAddendsOf, saidNumberOf } from './said-number.js';

export interface AdversaryVoice {
  readonly sources: readonly string[];
  /** `of the other side`. */
  readonly whose: string;
  /** The claims behind the number, file order. */
  readonly claims: readonly Claim[];
  readonly number: AdversaryNumber;
}

/** A number in the signs of a table, `Σ 6,500+`, and in words, `6,500 or more (the sum of 1,500 + 5,000)`. */
interface AdversaryNumber {
  readonly signs: string;
  readonly words: string;
  /** What adds up to the only number printed; empty where it is another way, or two. */
  readonly addends: readonly number[];
}

/** Who gives the lowest or the largest number; those of one side who say the same are told together. */
export function listAdversaries(
  { adversary }: ScopeAnswer,
  event: EventAnswer,
  spellings: Spellings,
): readonly AdversaryVoice[] {
  const voices = new Map<string, AdversaryVoice>();
  const figures = (adversary?.figures ?? []).filter(isOfSource);
  for (const figure of figures.sort((one, other) => leastOf(one) - leastOf(other))) {
    const terms = termsOf(figure);
    const claims = [...new Set(terms.map(({ claim }) => claim))].sort(
      (one, other) => one.order - other.order,
    );
    const number = numberOf(figure);
    const whose = whoseSide(terms, event.sides);
    const key = `${whose}\n${number.words}`;
    const known = voices.get(key);
    voices.set(key, {
      sources: [
        ...new Set([...(known?.sources ?? []), ...claims.map((claim) => spellSource(claim, spellings))]),
      ],
      whose,
      claims: [...(known?.claims ?? []), ...claims],
      number,
    });
  }
  return [...voices.values()];
}

function isOfSource(figure: Figure): figure is SourceFigure {
  return figure.kind === 'source';
}

function leastOf({ low, number }: SourceFigure): number {
  return low ?? number ?? 0;
}

function termsOf({ lowProof, highProof }: SourceFigure): readonly NamedTerm[] {
  return [...(lowProof?.terms ?? []), ...(highProof?.terms ?? [])];
}

/** An adversary speaks of another side than its own, or, for one side, of its own people as well. */
function whoseSide(terms: readonly NamedTerm[], sides: readonly string[]): string {
  const all = sides.map(foldLabel);
  const own = all.filter((side) => terms.some(({ claim }) => namesSide(claim, side)));
  // An ally, say: the file tells its stance, and no side of the event that it speaks for.
  if (own.length === 0) return 'an adversary';
  const spokenOf = new Set(terms.flatMap((term) => sidesOf(term, all)));
  if (own.some((side) => spokenOf.has(side))) {
    return own.length === 1
      ? 'of one side'
      : `of ${formatCount(own.length)} of the ${formatCount(all.length)} sides`;
  }
  if (own.length > 1) return 'of other sides';
  return all.length === 2 ? 'of the other side' : 'of another side';
}

function namesSide({ sourceSide }: Claim, side: string): boolean {
  return sourceSide?.labels.some(({ base }) => base === side) ?? false;
}

function sidesOf({ claim, side }: NamedTerm, all: readonly string[]): readonly string[] {
  if (claim.side.key === 'each') return [foldLabel(side)];
  const { labels } = claim.side;
  return labels.length === 0 || labels.some(({ base }) => base === 'all')
    ? all
    : labels.map(({ base }) => base);
}

function numberOf(figure: SourceFigure): AdversaryNumber {
  const { whole, lowProof, highProof } = figure;
  const computed = [lowProof, highProof].some((proof) => (proof?.terms.length ?? 0) > 1);
  const addends = addendsTold(figure);
  const sum = computed ? ` (${tellSum(addends)})` : '';
  return {
    signs: `${computed ? 'Σ ' : ''}${writeEnds(figure, '≈', '+')}${whole ? '' : ' (part)'}`,
    words: `${writeEnds(figure, 'about ', ' or more')}${sum}${whole ? '' : ', of a part only'}`,
    addends,
  };
}

function writeEnds({ low, high, lowProof, highProof }: SourceFigure, about: string, open: string): string {
  const sign = (proof: NamedProof): string => (isApproximate(proof) ? about : '');
  const least =
    low === null ? '' : sign(lowProof!) + formatCount(high === null ? saidNumberOf(low, lowProof!) : low);
  if (high === null) return least + open;
  const most = sign(highProof!) + formatCount(high);
  if (low === null) return `up to ${most}`;
  return low === high ? most : `${least} to ${most}`;
}

function isApproximate({ terms }: NamedProof): boolean {
  return terms.some(({ claim: { reading }, end }) =>
    end === 'low' ? reading.lowApproximate : reading.highApproximate,
  );
}

/** Of two ends, or where numbers are weighed or subtracted, there is no one sum to tell. */
function addendsTold({ low, high, lowProof, highProof }: SourceFigure): readonly number[] {
  if (high === null) return saidAddendsOf(lowProof!);
  return low === high ? addendsOf(highProof!) : [];
}

function tellSum(addends: readonly number[]): string {
  if (addends.length === 0) return 'worked out from several numbers';
  return `the sum of ${addends.length > 6 ? `${addends.length} numbers` : addends.map(formatCount).join(' + ')}`;
}
