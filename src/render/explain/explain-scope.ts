// Why a range is what it is.

import type { ScopeAnswer } from '../../answer/answer.js';
import type { Support } from '../../answer/supports.js';
import { capitalise } from '../capitalise.js';
import { showDays } from '../day.js';
import { namePeople } from '../names.js';
import { showRange } from '../range-text.js';
import { type Block, type ExplanationMaker, heading, item, paragraph, title } from './blocks.js';
import { explainContradictions, explainGaps } from './conflicts.js';
import { explainDocumented, explainHighest, explainLow } from './ends.js';
import { explainAdversary, explainFigures, explainImplied } from './figures.js';
import { explainSetAside } from './uses.js';

export function explainScope(
  scope: ScopeAnswer,
  supports: readonly Support[],
  maker: ExplanationMaker,
): readonly Block[] {
  const { event, safe } = maker;
  const days = showDays(scope.from, scope.asOf);
  const outcome = scope.scope.outcome;
  return [
    title(safe(`${event.event}: ${namePeople(scope.scope)} ${outcome}${days === '' ? '' : `, ${days}`}`)),
    paragraph(`Range: ${showRange(scope)}.`),
    ...explainLow(scope, supports, maker),
    ...explainHighest(scope, supports, maker),
    ...explainDocumented(scope, maker),
    ...explainFigures(scope, maker),
    ...explainAdversary(scope, maker),
    ...explainImplied(scope, maker),
    ...explainContradictions(scope, maker),
    ...explainGaps(scope, maker),
    ...explainCaveats(scope, maker),
    ...explainSetAside(scope, maker),
  ];
}

function explainCaveats(scope: ScopeAnswer, { safe }: ExplanationMaker): readonly Block[] {
  const told = [
    ...scope.caveats.map(({ text, claim }) =>
      item(`${safe(capitalise(text.trim()))} (claim ${safe(claim.id)})`),
    ),
    ...scope.omits.map(({ text, claim }) => item(`Does not count ${safe(text)} (claim ${safe(claim.id)})`)),
    ...(scope.note === '' ? [] : [item(`${safe(capitalise(scope.note))}.`)]),
  ];
  return told.length === 0 ? [] : [heading('To be said beside it'), ...told];
}
