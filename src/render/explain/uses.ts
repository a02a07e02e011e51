// What became of a claim, in words, and those that a range sets aside.

import type { ClaimUse, ScopeAnswer, Use } from '../../answer/answer.js';
import { formatCount } from '../count.js';
import { joinWithAnd } from '../list-text.js';
import { nameScope, spellClaimScope } from '../names.js';
import { explainUnbound } from '../reading-text.js';
import { type Block, type ExplanationMaker, heading, item, MOST_LISTED } from './blocks.js';
import { describeClaim } from './claim-words.js';

const WHY: Readonly<Record<Exclude<Use, 'unknown'>, string>> = {
  unpublished: 'was not published by the day asked for',
  later: 'speaks of days after the day asked for',
  withdrawn: 'was withdrawn by %',
  repeats: 'repeats % and is no witness of its own',
  projected: 'is a projection: shown, never in a range',
  replaced: "was replaced by %, its source's later word",
  doubled: 'says the same as %: it counts once',
  'revised-down': 'was revised down by %',
  low: 'gives a low end',
  high: 'gives the highest said',
  floor: 'is a documented floor that gives no end',
  within: 'lies within a range',
  below: 'is below what is documented',
  outgrown: 'gave way to later figures: it sets no low',
  adversary: 'is an adversary’s figure: told beside the range',
  outside: 'is by a bolder source than was asked for',
  partial: 'counts a part only, and gives no end',
};

/** What a use means, in words. */
export function explainUse({ claim, use, because, origins }: ClaimUse, maker: ExplanationMaker): string {
  if (use === 'unknown') return explainUnbound(claim, maker.safe);
  if (use === 'repeats' && origins.length > 1) {
    const ids = origins.map(({ id }) => maker.safe(id));
    return `rests on claims ${joinWithAnd(ids)} and is no witness of its own`;
  }
  const by = because === null ? 'another claim' : `claim ${maker.safe(because.id)}`;
  return WHY[use].replace('%', () => by);
}

export function explainSetAside(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  const used = new Set(['low', 'high', 'within', 'floor', 'partial']);
  const about = nameScope(scope.scope);
  const aside = maker.event.claims.filter(({ claim, use }) => {
    if (used.has(use)) return false;
    const own = spellClaimScope(claim, maker.answer.spellings);
    return nameScope(own) === about || (claim.side.key === 'each' && own.category === scope.scope.category);
  });
  if (aside.length === 0) return [];
  const shown = aside.slice(0, MOST_LISTED);
  const more = aside.length - shown.length;
  return [
    heading('Set aside'),
    ...shown.map((use) => item(`${describeClaim(use.claim, maker)}: ${explainUse(use, maker)}.`)),
    ...(more > 0 ? [item(`and ${formatCount(more)} more.`)] : []),
  ];
}
