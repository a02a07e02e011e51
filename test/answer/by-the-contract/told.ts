// What an answer tells of a small file, short enough to be written down by hand beforehand.

import type { AnswerOptions, EventAnswer, ScopeAnswer, ScopeName } from '../../../src/answer/answer.js';
import { reconcile } from '../../../src/answer/reconcile.js';
import { readClaims } from '../../../src/claims/read-claims.js';

export interface Told {
  /** `side/category` (outcomes other than killed behind it) to its range, such as `950 to 4002+, documented, without b/military`. */
  readonly ranges: Readonly<Record<string, string>>;
  /** The same to the claims named at its low and at its highest said: `a b | c`. */
  readonly named: Readonly<Record<string, string>>;
  /** The claims whose caveats are said beside it, where there are any. */
  readonly caveats: Readonly<Record<string, string>>;
  /** Claim to its use. */
  readonly uses: Readonly<Record<string, string>>;
  /** `claim@side` of the statements that cannot all be true, with the kind where it is no plain one. */
  readonly contradictions: readonly string[];
  readonly holes: readonly string[];
}

export function tell(csv: string, options: Partial<AnswerOptions> = {}): Told {
  const { convention = 'standard' } = options;
  const { set, diagnostics } = readClaims([{ file: 'claims.csv', content: csv }], { convention });
  const error = diagnostics.find((one) => one.severity === 'error');
  if (error !== undefined) throw new Error(`${error.line}: ${error.reason}`);
  const [event] = reconcile(set, options).events;
  return tellEvent(event!);
}

function tellEvent(event: EventAnswer): Told {
  return {
    ranges: Object.fromEntries(event.scopes.map((scope) => [nameOf(scope.scope), rangeOf(scope)])),
    named: Object.fromEntries(event.scopes.map((scope) => [nameOf(scope.scope), namedAt(scope)])),
    caveats: Object.fromEntries(
      event.scopes
        .filter(({ caveats }) => caveats.length > 0)
        .map(({ scope, caveats }) => [nameOf(scope), caveats.map(({ claim }) => claim.id).join(' ')]),
    ),
    uses: Object.fromEntries(event.claims.map(({ claim, use }) => [claim.id, use])),
    contradictions: event.contradictions.map(({ kind, statements }) => {
      const members = statements.map(({ claim, side }) => `${claim.id}@${side}`).join(' ');
      return kind === 'contradiction' ? members : `${kind}: ${members}`;
    }),
    holes: event.holes.map(nameOf),
  };
}

function namedAt({ low, highestSaid }: ScopeAnswer): string {
  return [low, highestSaid].map((end) => (end?.claims ?? []).map(({ id }) => id).join(' ')).join(' | ');
}

function nameOf({ side, category, outcome }: ScopeName): string {
  return outcome === 'killed' || outcome === '' ? `${side}/${category}` : `${side}/${category}/${outcome}`;
}

function rangeOf({ low, high, highestSaid, partial, adversary, leavesOut }: ScopeAnswer): string {
  const words: string[] = [];
  if (low === null && highestSaid === null) words.push('no figure');
  else {
    const first = low === null ? '?' : `${low.approximate ? '≈' : ''}${low.value}`;
    const last = highestSaid === null ? 'none' : `${highestSaid.approximate ? '≈' : ''}${highestSaid.value}`;
    words.push(`${first} to ${last}${high === null ? '+' : ''}`);
  }
  if (low !== null) words.push(low.basis);
  if (partial) words.push('partial');
  if (adversary !== null) words.push(`adversaries ${adversary.low ?? '?'} to ${adversary.high}`);
  if (leavesOut.length > 0) words.push(`without ${leavesOut.map(nameOf).sort().join(' ')}`);
  return words.join(', ');
}
