// Statements by who says them and by the claim that makes them, in the order in which they come.

import type { Claim } from '../claims/claim.js';
import type { Statement } from '../model/statement.js';

export function groupBySource(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  return groupBy(statements, ({ claim }) => claim.source);
}

export function groupByClaim(statements: readonly Statement[]): ReadonlyMap<Claim, readonly Statement[]> {
  return groupBy(statements, ({ claim }) => claim);
}

function groupBy<K>(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => K,
): ReadonlyMap<K, readonly Statement[]> {
  const groups = new Map<K, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return groups;
}
