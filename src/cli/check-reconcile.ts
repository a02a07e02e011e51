// Reconciles the claims for rules that look at the answer, unless that takes too long or no such rule is on.

import { LimitError } from '../answer/answer.js';
import type { CheckOptions } from '../check/linter/check-claims.js';
import { RULES } from '../check/rules.js';
import type { ClaimSet } from '../claims/claim.js';
import { makeVisible } from '../claims/visible.js';
import type { Severities } from './check-settings.js';
import type { Terminal } from './terminal.js';

/**
 * Beyond so many claims, of one event or of all, contradictions are looked for only where somebody asks for such a rule with
 * `--rule`: reconciling takes longer than all other rules together.
 */
const MOST_OF_AN_EVENT = 2_000;
const MOST_OF_ALL = 20_000;

export async function loadReconcile(
  set: ClaimSet,
  severities: Severities,
  { terminal, quiet }: { readonly terminal: Terminal; readonly quiet: boolean },
): Promise<CheckOptions['reconcile']> {
  const wanted = RULES.filter((rule) => 'checkAnswer' in rule && severities.get(rule.id) !== 'off');
  if (wanted.length === 0 || set.claims.length < 2) return null;
  const asked = wanted.some(({ id }) => severities.has(id));
  if (!asked && isLarge(set)) {
    if (!quiet) terminal.tell(tellLeftOut(wanted.map(({ id }) => id)));
    return null;
  }
  const { reconcile } = await import('../answer/reconcile.js');
  return (claims: ClaimSet) => {
    try {
      return reconcile(claims);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      terminal.tell(`contradictions are not looked for: ${makeVisible(error.message)}`);
      return null;
    }
  };
}

function tellLeftOut(rules: readonly string[]): string {
  const names = rules.map((id) => `\`${id}\``).join(' and ');
  return `${names} ${rules.length === 1 ? 'is' : 'are'} left out for so many claims, unless asked for: \`--rule ${rules[0]}=warn\``;
}

function isLarge(set: ClaimSet): boolean {
  if (set.claims.length <= MOST_OF_AN_EVENT) return false;
  if (set.claims.length > MOST_OF_ALL) return true;
  const counts = new Map<string, number>();
  for (const { event } of set.claims) counts.set(event, (counts.get(event) ?? 0) + 1);
  return [...counts.values()].some((count) => count > MOST_OF_AN_EVENT);
}
