// Why a range ends where it does: who gives each end, by which sum, and what is left without a source.

import type { EndOrigin, Figure, NamedProof, ScopeAnswer, ScopeName } from '../../answer/answer.js';
import type { Support } from '../../answer/supports.js';
import type { Claim } from '../../claims/claim.js';
import { formatCount } from '../count.js';
import { bearsOn } from '../falls-text.js';
import { nameScope, spellSource } from '../names.js';
import { showProof } from '../proof-text.js';
import { type Block, type ExplanationMaker, heading, item, MOST_LISTED, paragraph } from './blocks.js';
import { describeReading, describeWords } from './claim-words.js';

/** How an end came about; a number that nobody said is not told as said. */
function nameBasis({ basis, speaker }: EndOrigin): string {
  if (basis === 'sum') return "a sum of parts' ranges";
  return speaker === null ? `worked out from what is ${basis}` : basis;
}

export function explainLow(
  scope: ScopeAnswer,
  supports: readonly Support[],
  maker: ExplanationMaker,
): readonly Block[] {
  const { low, documented } = scope;
  const blocks = [heading('Low end')];
  if (low === null) {
    blocks.push(
      paragraph(
        scope.highestSaid === null
          ? 'Nobody gives a figure.'
          : 'No words give a low end. It is left empty: 0 is printed only where a source says none.',
      ),
    );
    return blocks;
  }
  const part = scope.partial ? ' It counts a part only: nobody gives the whole.' : '';
  blocks.push(paragraph(`${formatCount(low.value)}, ${nameBasis(low)}.${part}`));
  const reasons = { which: 'low', lowProof: proofOfLow(scope), highProof: null, supports } as const;
  blocks.push(...explainEnd(scope.scope, low, reasons, maker));
  if (low.basis === 'documented' && documented?.whole === true) {
    blocks.push(
      paragraph(
        'What is confirmed counts everyone but the declared holes, so what is said does not take its place.',
      ),
    );
  }
  blocks.push(...explainLeftOut(scope, maker));
  return blocks;
}

function explainLeftOut({ leavesOut }: ScopeAnswer, { safe }: ExplanationMaker): readonly Block[] {
  if (leavesOut.length === 0) return [];
  return [paragraph(`It does not count ${safe(leavesOut.map(nameScope).join(', '))}.`)];
}

function proofOfLow({ low, documented, figures }: ScopeAnswer): NamedProof | null {
  if (low === null) return null;
  if (low.basis === 'documented') return documented?.proof ?? null;
  const figure = figures.find((one) => one.low === low.value && !one.outgrown && givesEnd(one, low));
  return figure?.kind === 'source' ? figure.lowProof : null;
}

/** Whether a source's figure is what gives an end: an equal number of others proves nothing of it. */
function givesEnd(figure: Figure, end: EndOrigin): boolean {
  return (
    figure.kind === 'source' &&
    figure.included &&
    end.basis === 'said' &&
    end.claims.some((claim) => figure.claims.includes(claim))
  );
}

export function explainHighest(
  scope: ScopeAnswer,
  supports: readonly Support[],
  maker: ExplanationMaker,
): readonly Block[] {
  const { highestSaid, high, documented } = scope;
  if (highestSaid === null) return [];
  const cap =
    high === null
      ? 'No whole figure caps it, so the range is open upward.'
      : 'A whole figure gives it as its upper end.';
  const figure = scope.figures.find((one) => one.number === highestSaid.value && givesEnd(one, highestSaid));
  const ofDocumented = highestSaid.basis === 'documented' ? (documented?.proof ?? null) : null;
  const highProof = figure?.kind === 'source' ? figure.highProof : null;
  const lowProof = figure?.kind === 'source' ? figure.lowProof : ofDocumented;
  return [
    heading('Highest said'),
    paragraph(`${formatCount(highestSaid.value)}, ${nameBasis(highestSaid)}. ${cap}`),
    ...explainEnd(scope.scope, highestSaid, { which: 'highest', lowProof, highProof, supports }, maker),
    // Where there is no low, whom the highest said leaves out.
    ...(scope.low === null ? explainLeftOut(scope, maker) : []),
  ];
}

/** What an end rests on: the highest said on a high that is proved, else on a low. */
interface Reasons {
  readonly which: Support['end'];
  readonly lowProof: NamedProof | null;
  readonly highProof: NamedProof | null;
  readonly supports: readonly Support[];
}

function explainEnd(
  scope: ScopeName,
  end: EndOrigin,
  { which, lowProof, highProof, supports }: Reasons,
  maker: ExplanationMaker,
): readonly Block[] {
  const { safe } = maker;
  const proof = highProof ?? lowProof;
  const shown = end.claims.slice(0, MOST_LISTED);
  const blocks = shown.map((claim) =>
    item(`${describeReading(claim, maker)}${describeFall(claim, scope, maker)}`),
  );
  if (end.claims.length > shown.length)
    blocks.push(item(`and ${formatCount(end.claims.length - shown.length)} more claims.`));
  if (proof !== null && proof.terms.length > 1) {
    const bound = highProof === null ? 'low' : 'high';
    blocks.push(
      paragraph(
        `Sum: ${showProof(proof, bound, { safe, sourceOf: (claim) => spellSource(claim, maker.answer.spellings) })}`,
      ),
    );
  } else if (end.addends.length > 1) {
    blocks.push(
      paragraph(
        `Sum: ${end.addends.slice(0, MOST_LISTED).map(formatCount).join(' + ')}${end.addends.length > MOST_LISTED ? ' + …' : ''} = ${formatCount(end.value)}.`,
      ),
    );
  }
  for (const support of supports)
    if (support.end === which) blocks.push(paragraph(explainSupport(support, safe)));
  return blocks;
}

/** That a later count revised the claim down, though it still gives an end of the scope. */
function describeFall(claim: Claim, scope: ScopeName, maker: ExplanationMaker): string {
  const falls = maker.event.claims.find((one) => one.claim === claim)?.falls ?? [];
  return falls
    .filter(({ side }) => bearsOn({ claim, side }, scope))
    .map(({ side, by }) => {
      const people = claim.side.key === 'each' ? `Its number for ${maker.safe(side)}` : 'It';
      return ` ${people} was revised down by ${describeWords(by, maker)} (claim ${maker.safe(by.id)}).`;
    })
    .join('');
}

function explainSupport({ source, value, without }: Support, safe: (text: string) => string): string {
  if (without === value) return `It does not rest on ${safe(source)} alone: without it the end is the same.`;
  const left = without === null ? 'there is none' : formatCount(without);
  return `It rests on ${safe(source)}: struck out, ${left}${without === null ? '' : ' is left'}.`;
}

export function explainDocumented(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  const { documented, low } = scope;
  if (documented === null || low?.basis === 'documented') return [];
  const of = documented.whole ? 'of everyone but the holes' : 'of a part';
  const left =
    documented.leavesOut.length === 0
      ? ''
      : ` It leaves out ${maker.safe(documented.leavesOut.map(nameScope).join(', '))}.`;
  const proof = showProof(documented.proof, 'low', {
    safe: maker.safe,
    sourceOf: (claim) => spellSource(claim, maker.answer.spellings),
  });
  return [heading('Documented'), paragraph(`${formatCount(documented.low)}, ${of}.${left} ${proof}`)];
}
