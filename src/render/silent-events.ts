// Where one scope is asked of many events: events in which nobody speaks of it are named in one line, not shown one by one.

import type { EventAnswer, FlowingAnswer, ScopeAnswer, ScopeName } from '../answer/answer.js';
import type { Claim } from '../claims/claim.js';
import { foldLabel } from '../claims/label.js';
import { formatCount } from './count.js';

/** More events than this are counted, not named. */
const MOST_NAMED = 6;

export interface SpeakingEvents {
  /** Those to show; where nobody speaks anywhere, the first. */
  readonly events: Iterable<EventAnswer>;
  /** A sentence about the others, once all have been asked for; '' where there is none. */
  readonly tellSilent: (safe: (text: string) => string) => string;
}

export function chooseSpeaking(answer: FlowingAnswer): SpeakingEvents {
  const { scopes } = answer.options;
  const silent: string[] = [];
  if (scopes.length === 0) return { events: answer.events, tellSilent: () => '' };
  const asked = scopes.length === 1 ? scopes[0]! : 'what was asked for';
  return {
    events: withoutSilent(answer.events, silent),
    tellSilent: (safe) => tellSilent(silent, asked, safe),
  };
}

function* withoutSilent(events: Iterable<EventAnswer>, silent: string[]): Generator<EventAnswer> {
  let first: EventAnswer | null = null;
  let spoken = false;
  for (const event of events) {
    if (event.scopes.some((scope) => isSpokenOf(scope, event))) {
      spoken = true;
      yield event;
    } else {
      first ??= event;
      silent.push(event.event);
    }
  }
  if (spoken || first === null) return;
  silent.shift();
  yield first;
}

/** Whether anything is said of a scope, be it that its number is not given. */
function isSpokenOf(answer: ScopeAnswer, event: EventAnswer): boolean {
  const { scope, low, highestSaid, documented, adversary, implied, caveats, omits, contradictions } = answer;
  return (
    low !== null ||
    highestSaid !== null ||
    documented !== null ||
    adversary !== null ||
    (implied !== null && (implied.low !== null || implied.high !== null)) ||
    caveats.length + omits.length + contradictions.length > 0 ||
    event.claims.some(({ claim }) => namesScope(claim, scope))
  );
}

function namesScope({ side, category, outcome, excludes }: Claim, scope: ScopeName): boolean {
  const keys = {
    side: foldLabel(scope.side),
    category: foldLabel(scope.category),
    outcome: foldLabel(scope.outcome),
  };
  const isAbout = (sideKey: string, categoryKey: string, outcomeKey: string | null): boolean =>
    (sideKey === keys.side || sideKey === 'each') &&
    categoryKey === keys.category &&
    (outcomeKey === null || outcomeKey === keys.outcome);
  return (
    isAbout(side.key, category.key, outcome.key) ||
    excludes.some((left) => isAbout(left.side.key, left.category.key, left.outcome?.key ?? null))
  );
}

function tellSilent(silent: readonly string[], asked: string, safe: (text: string) => string): string {
  if (silent.length === 0) return '';
  if (silent.length === 1) return `No claim about ${safe(silent[0]!)} speaks of ${safe(asked)}.`;
  const named = silent.slice(0, MOST_NAMED).map(safe).join(', ');
  const more = silent.length - MOST_NAMED;
  const rest = more > 0 ? ` and ${formatCount(more)} more` : '';
  return `No claim about ${formatCount(silent.length)} other events speaks of ${safe(asked)}: ${named}${rest}.`;
}
