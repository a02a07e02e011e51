// Finds ends of a range that one source alone stretches far beyond all others: no fault, but what a reader will ask about first.

import type { EventAnswer, ScopeAnswer, SourceFigure } from '../answer/answer.js';
import { quoteValue } from '../claims/visible.js';
import { formatCount } from './linter/stated.js';
import type { Finding, Message } from './rule.js';

export const id = 'single-source-end';
export const severity = 'note';
export const kind = 'sums';
export const summary = 'one source alone puts the end of a range far beyond all others';

const SOURCES = 3;
const FACTOR = 1.5;

export const messages = {
  alone: (facts: {
    source: string;
    end: 'highest' | 'lowest';
    value: number;
    next: number;
    scope: string;
  }): Message => ({
    reason:
      `${facts.source} alone puts ${facts.scope} at ${formatCount(facts.value)}; ` +
      `the next ${facts.end === 'highest' ? 'below' : 'above'} is ${formatCount(facts.next)}`,
    help: 'no fault; check this claim first, for the end of the range rests on it',
  }),
};

export function* checkAnswer(answer: EventAnswer): Generator<Finding> {
  for (const scope of answer.scopes) {
    const figures = scope.figures.filter(
      (figure): figure is SourceFigure =>
        figure.kind === 'source' &&
        figure.included &&
        figure.whole &&
        !figure.outgrown &&
        figure.number !== null,
    );
    if (figures.length < SOURCES) continue;
    const byNumber = [...figures].sort((a, b) => a.number! - b.number!);
    const [highest, next] = [byNumber.at(-1)!, byNumber.at(-2)!];
    if (highest.number! >= next.number! * FACTOR && scope.highestSaid?.value === highest.number) {
      yield finding(highest, 'highest', next.number!, scope);
    }
    const lows = figures.filter((figure) => figure.low !== null).sort((a, b) => a.low! - b.low!);
    const [lowest, above] = [lows[0], lows[1]];
    if (lowest === undefined || above === undefined || lows.length < SOURCES) continue;
    if (above.low! >= lowest.low! * FACTOR && scope.low?.basis === 'said' && scope.low.value === lowest.low) {
      yield finding(lowest, 'lowest', above.low!, scope);
    }
  }
}

function finding(
  figure: SourceFigure,
  end: 'highest' | 'lowest',
  next: number,
  { scope }: ScopeAnswer,
): Finding {
  const claim = figure.claims[0]!;
  const value = end === 'highest' ? figure.number! : figure.low!;
  const name = quoteValue(`${scope.side}/${scope.category}/${scope.outcome}`);
  return {
    claim,
    column: 'quantity',
    ...messages.alone({ source: quoteValue(figure.source), end, value, next, scope: name }),
  };
}
