// Finds the claims that `derived_from` and `supersedes` name. A circle of them cannot be: what a claim was worked out from,
// or withdraws, was there before it.
import type { ColumnName } from './columns.js';
import type { Fault } from './fault.js';
import type { IdBook, Named } from './id-book.js';
import { cleanLabel, foldLabel } from './label.js';
import { findNearMisses, suggest } from './near-miss.js';
import { type RareCells, RowClaim } from './row-claim.js';
import { quoteValue } from './visible.js';

export interface ReferenceFault {
  readonly claim: RowClaim;
  readonly column: ColumnName;
  readonly fault: Fault;
  readonly actual: string;
}

type Links = ReadonlyMap<RowClaim, readonly RowClaim[]>;

/** Looking for near misses costs time: not for the thousandth unknown id, and not among all of a million. */
const MOST_SUGGESTED = 100;
const MOST_COMPARED = 20_000;
/** In a circle of more claims than this only its size is told. */
const MOST_TOLD = 6;

/** Puts the printed ids in place of the written ones, and tells which are unknown or go in a circle. */
export function findReferenceFaults(claims: readonly RowClaim[], ids: IdBook): readonly ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const links = new Map<RowClaim, RowClaim[]>();
  // Rows that say the same share a list: it is resolved once, and told for each.
  const lists = new Map<readonly string[], Resolved>();
  const rares = new Set<RareCells>();
  for (const claim of claims) {
    for (const column of ['derived_from', 'supersedes'] as const) {
      const written = column === 'derived_from' ? claim.rare.derivedFrom : claim.rare.supersedes;
      if (written.length === 0) continue;
      const list = lists.get(written) ?? resolveList(written, (id) => ids.find(id));
      lists.set(written, list);
      rares.add(claim.rare);
      if (list.claims.length > 0) links.set(claim, [...(links.get(claim) ?? []), ...list.claims]);
      for (const id of list.unknown) {
        const fault = unknownId(id, column, faults.length < MOST_SUGGESTED ? ids : null);
        faults.push({ claim, column, actual: id, fault });
      }
    }
  }
  for (const rare of rares) {
    rare.derivedFrom = lists.get(rare.derivedFrom)?.ids ?? rare.derivedFrom;
    rare.supersedes = lists.get(rare.supersedes)?.ids ?? rare.supersedes;
  }
  return [...faults, ...findCircles(links)];
}

interface Resolved {
  readonly ids: readonly string[];
  readonly claims: readonly RowClaim[];
  readonly unknown: readonly string[];
}

function resolveList(written: readonly string[], find: (id: string) => Named | null): Resolved {
  const names = new Set<string>();
  const claims: RowClaim[] = [];
  const unknown: string[] = [];
  for (const id of written) {
    const named = find(id);
    if (named === null) unknown.push(id);
    else if (named instanceof RowClaim) add(named);
    else if (named.claims.length === 0) names.add(cleanLabel(id));
    else for (const claim of named.claims) add(claim);
  }
  return { ids: [...names], claims, unknown };

  function add(claim: RowClaim): void {
    if (names.has(claim.id)) return;
    names.add(claim.id);
    claims.push(claim);
  }
}

/** `ids`: where to look for near misses, or null. */
function unknownId(id: string, column: ColumnName, ids: IdBook | null): Fault {
  const near = ids === null ? [] : findNearMisses(foldLabel(id), firstOf(ids.ids(), MOST_COMPARED));
  return {
    rule: 'unknown-id',
    reason: `\`${column}\` names ${quoteValue(id)}, which is the id of no claim`,
    expected: 'ids of claims in these files, `;` between',
    help: id.includes(',')
      ? 'put `;` between ids, not `,`'
      : suggest(near, 'correct the id, or add the claim; a claim without an id is named `FILE:LINE`'),
  };
}

function* firstOf<Value>(values: Iterable<Value>, most: number): Iterable<Value> {
  let left = most;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}

function findCircles(links: Links): readonly ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  for (const component of findComponents(links)) {
    const inside = new Set(component);
    const circular = component.length > 1 || (links.get(component[0]!) ?? []).includes(component[0]!);
    if (!circular) continue;
    for (const claim of component) {
      const column = claim.rare.derivedFrom.length > 0 ? 'derived_from' : 'supersedes';
      faults.push({ claim, column, actual: claim.id, fault: circle(claim, inside, links) });
    }
  }
  return faults;
}

function circle(claim: RowClaim, inside: ReadonlySet<RowClaim>, links: Links): Fault {
  const path = inside.size > 50 ? null : shortestCircle(claim, inside, links);
  const told =
    path === null || path.length > MOST_TOLD
      ? `in a circle of ${inside.size} claims`
      : [...path, claim].map(({ id }) => quoteValue(id)).join(' → ');
  return {
    rule: 'circle-of-claims',
    reason: `${quoteValue(claim.id)} comes back to itself by \`derived_from\` or \`supersedes\`: ${told}`,
    expected: 'claims that name only what was there before them',
    help: 'empty one of these cells: the first that was said repeats and withdraws none of the others',
  };
}

/** The claims from this one back to it, each once, by the shortest way. */
function shortestCircle(
  claim: RowClaim,
  inside: ReadonlySet<RowClaim>,
  links: Links,
): readonly RowClaim[] | null {
  const before = new Map<RowClaim, RowClaim>();
  const queue = [claim];
  for (const here of queue) {
    for (const next of links.get(here) ?? []) {
      if (next === claim) return wayTo(here);
      if (!inside.has(next) || before.has(next)) continue;
      before.set(next, here);
      queue.push(next);
    }
  }
  return null;

  function wayTo(last: RowClaim): readonly RowClaim[] {
    const way = [last];
    while (way[0] !== claim) way.unshift(before.get(way[0]!)!);
    return way;
  }
}

/** Strongly connected components (Tarjan 1972), without recursion: a chain of relays may be as long as a file. */
function findComponents(links: Links): readonly (readonly RowClaim[])[] {
  const components: RowClaim[][] = [];
  const index = new Map<RowClaim, number>();
  const lowest = new Map<RowClaim, number>();
  const open = new Set<RowClaim>();
  const stack: RowClaim[] = [];
  for (const root of links.keys()) {
    if (index.has(root)) continue;
    const path: { claim: RowClaim; next: number }[] = [];
    visit(root);
    while (path.length > 0) {
      const step = path.at(-1)!;
      const target = links.get(step.claim)?.[step.next++];
      if (target === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) lower(parent.claim, lowest.get(step.claim)!);
        if (lowest.get(step.claim) === index.get(step.claim)) components.push(close(step.claim));
      } else if (!index.has(target)) visit(target);
      else if (open.has(target)) lower(step.claim, index.get(target)!);
    }

    function visit(claim: RowClaim): void {
      index.set(claim, index.size);
      lowest.set(claim, index.get(claim)!);
      open.add(claim);
      stack.push(claim);
      path.push({ claim, next: 0 });
    }
  }
  return components;

  function lower(claim: RowClaim, value: number): void {
    if (value < lowest.get(claim)!) lowest.set(claim, value);
  }

  function close(claim: RowClaim): RowClaim[] {
    const component: RowClaim[] = [];
    for (;;) {
      const top = stack.pop()!;
      open.delete(top);
      component.push(top);
      if (top === claim) return component;
    }
  }
}
