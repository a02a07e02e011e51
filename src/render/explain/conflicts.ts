// What cannot all be true, what one number would have to change, and whether people left out explain a distance.

import type { EventAnswer, Repair, ScopeAnswer } from '../../answer/answer.js';
import type { Claim } from '../../claims/claim.js';
import { explainContradiction } from '../contradiction-text.js';
import { formatCount } from '../count.js';
import { showDaysCounted } from '../day.js';
import { explainGap } from '../gap-text.js';
import { nameScope, spellOwner, spellSource } from '../names.js';
import { quoteClaim } from '../reading-text.js';
import { type Block, type ExplanationMaker, heading, item, MOST_LISTED } from './blocks.js';
import { sourceOf } from './claim-words.js';

export function explainContradictions(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  if (scope.contradictions.length === 0) return [];
  const { event, answer, safe } = maker;
  const wording = {
    safe,
    sourceOf: (claim: Claim) => spellSource(claim, answer.spellings),
    mark: () => '',
    spellings: answer.spellings,
    firstDay: event.from,
  };
  const shown = scope.contradictions.slice(0, MOST_LISTED);
  const blocks = [heading('Cannot all be true')];
  for (const index of shown) {
    const contradiction = event.contradictions[index]!;
    const repairs = explainRepairs(contradiction.repairs, maker);
    blocks.push(item(`${explainContradiction(contradiction, wording)}${repairs}`));
  }
  const more = scope.contradictions.length - shown.length;
  if (more > 0) blocks.push(item(`and ${formatCount(more)} more.`));
  return blocks;
}

export function explainRepairs(repairs: readonly Repair[], maker: ExplanationMaker): string {
  if (repairs.length === 0) return '';
  const told = repairs.slice(0, 4).map(({ claim, side, end, from, to }) => {
    const about = claim.side.key === 'each' ? ` for ${maker.safe(side)}` : '';
    const direction = end === 'low' ? 'at most' : 'at least';
    return `${spellOwner(sourceOf(claim, maker))} ${formatCount(from)}${about} (${showDaysCounted(claim, maker.event.from)}) to ${direction} ${formatCount(to)}`;
  });
  const more = repairs.length - told.length;
  if (more > 0) told.push(`one of ${formatCount(more)} more numbers`);
  return ` For all to be true, one number would have to change: ${told.join(', or ')}.`;
}

export function explainGaps(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  const { event, safe } = maker;
  const gaps = event.gaps.filter((gap) => nameScope(gap.scope) === nameScope(scope.scope));
  if (gaps.length === 0) return [];
  return [heading('Can the gap explain it'), ...gaps.map((gap) => item(describeGap(gap, maker, safe)))];
}

/** One gap as a sentence that names the claims by their words. */
export function describeGap(
  gap: EventAnswer['gaps'][number],
  maker: ExplanationMaker,
  safe: (text: string) => string,
): string {
  const quote = (claim: Claim): string => `${quoteClaim(claim, safe)} (${sourceOf(claim, maker)})`;
  const several = gap.against.derivedFrom.length > 1;
  const repeat = gap.repeat ? ` That claim ${several ? 'rests on others' : 'repeats another'}.` : '';
  const sentence = explainGap(gap, {
    safe,
    against: quote(gap.against),
    documented: gap.documented.map(quote),
    source: sourceOf(gap.against, maker),
  });
  return sentence + repeat;
}
