// The figures behind a range, adversaries' beside it, and what follows where all who are believed are right.

import type { Figure, ScopeAnswer } from '../../answer/answer.js';
import type { Claim } from '../../claims/claim.js';
import { listAdversaries } from '../adversary-text.js';
import { formatCount } from '../count.js';
import { showDay, showDaysCounted } from '../day.js';
import { tellImplied } from '../implied-text.js';
import { nameScope, spellSource } from '../names.js';
import { tellNotBelieved } from '../not-believed.js';
import { showProof } from '../proof-text.js';
import { showInterval } from '../reading-text.js';
import { type Block, type ExplanationMaker, heading, item, MOST_LISTED, paragraph } from './blocks.js';

export function explainFigures(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  if (scope.figures.length === 0) return [];
  const shown = scope.figures.slice(0, MOST_LISTED);
  const blocks = [heading('Figures'), ...shown.map((figure) => item(describeFigure(figure, maker)))];
  const more = scope.figures.length - shown.length;
  if (more > 0) blocks.push(item(`and ${formatCount(more)} more.`));
  return blocks;
}

function describeFigure(figure: Figure, { safe, event }: ExplanationMaker): string {
  const who =
    figure.kind === 'source'
      ? `${safe(figure.source)} (${figure.stance})`
      : `Sum of ${figure.parts.map((part) => safe(nameScope(part))).join(' + ')}`;
  const number =
    figure.kind === 'sum' && figure.high === null && figure.number !== null
      ? showOpenSum(figure.low, figure.number)
      : showInterval(figure.low, figure.high);
  const only = figure.kind === 'source' && figure.claims.length === 1 ? figure.claims[0]! : null;
  const day = figure.day === null ? 'undated' : showDay(figure.day);
  const days = only === null ? day : showDaysCounted(only, event.from);
  const notes = [
    figure.whole ? 'whole' : 'of a part',
    ...(figure.outgrown ? ['later figures take its place: it sets no low'] : []),
    ...(figure.included ? [] : ['beyond what is included: beside the range']),
  ];
  return `${who}: ${number}, ${days}; ${notes.join('; ')}.`;
}

function showOpenSum(low: number | null, number: number): string {
  const open = `${formatCount(number)} or more`;
  return low === null || low === number ? open : `${formatCount(low)} to ${open}`;
}

export function explainAdversary(
  scope: ScopeAnswer,
  { answer, event, safe }: ExplanationMaker,
): readonly Block[] {
  const voices = listAdversaries(scope, event, answer.spellings);
  if (voices.length === 0) return [];
  const told = voices.map(({ sources, whose, number }) =>
    item(`${safe(sources.join(', '))}, ${whose}: ${number.words}.`),
  );
  const why = 'Told beside the range, never in it; `--include adversary` takes them in.';
  return [heading('Adversaries'), ...told, paragraph(why)];
}

export function explainImplied({ implied }: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  if (implied === null || (implied.low === null && implied.high === null)) return [];
  const wording = {
    safe: maker.safe,
    sourceOf: (claim: Claim) => spellSource(claim, maker.answer.spellings),
  };
  const proofs = [
    ...(implied.lowProof === null ? [] : [item(showProof(implied.lowProof, 'low', wording))]),
    ...(implied.highProof === null ? [] : [item(showProof(implied.highProof, 'high', wording))]),
  ];
  const without = tellNotBelieved(maker.event.setAside, maker.safe);
  return [
    heading('Implied'),
    paragraph(
      `If the confirmed counts and all sources kept are true: ${tellImplied(implied)}.${without === '' ? '' : ` ${without}`}`,
    ),
    ...proofs,
  ];
}
