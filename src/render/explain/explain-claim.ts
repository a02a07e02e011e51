// What one claim does, and why.

import type { ClaimUse, EndOrigin } from '../../answer/answer.js';
import type { Claim } from '../../claims/claim.js';
import { explainContradiction } from '../contradiction-text.js';
import { formatCount } from '../count.js';
import { nameScope, spellSource } from '../names.js';
import { type Block, type ExplanationMaker, heading, item, paragraph, title } from './blocks.js';
import { describeReading } from './claim-words.js';
import { explainRepairs } from './conflicts.js';
import { explainUse } from './uses.js';

/** What one claim does, and why. */
export function explainClaim(use: ClaimUse, maker: ExplanationMaker): readonly Block[] {
  const { event, safe } = maker;
  const { claim } = use;
  const ends = event.scopes.flatMap(({ scope, low, highestSaid }) => {
    const ends = [
      { end: low, name: 'low' },
      { end: highestSaid, name: 'highest said' },
    ];
    return ends.flatMap(({ end, name }) => {
      if (end === null || !end.claims.includes(claim)) return [];
      const does = givesAlone(claim, end) ? 'gives' : 'has a part in';
      return [item(`It ${does} the ${name} of ${safe(nameScope(scope))}, ${formatCount(end.value)}.`)];
    });
  });
  const stances = [...use.stances].map(
    ([side, stance]) => `${stance}${use.stances.size > 1 ? ` for ${safe(side)}` : ''}`,
  );
  const wording = {
    safe,
    sourceOf: (one: Claim) => spellSource(one, maker.answer.spellings),
    mark: () => '',
    spellings: maker.answer.spellings,
    firstDay: event.from,
  };
  const contradictions = event.contradictions
    .filter(({ statements }) => statements.some((statement) => statement.claim === claim))
    .map((one) => item(`${explainContradiction(one, wording)}${explainRepairs(one.repairs, maker)}`));
  return [
    title(safe(`Claim ${claim.id} (${event.event})`)),
    paragraph(describeReading(claim, maker)),
    paragraph(`Basis: ${claim.basis}. Stance: ${stances.join(', ')}.`),
    paragraph(`It ${explainUse(use, maker)}.`),
    ...ends,
    ...(contradictions.length === 0 ? [] : [heading('Cannot all be true'), ...contradictions]),
  ];
}

function givesAlone({ reading }: Claim, { claims, value }: EndOrigin): boolean {
  return claims.length === 1 || reading.low === value || reading.high === value;
}
