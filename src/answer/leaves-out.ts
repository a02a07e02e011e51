// What of a scope none of the claims behind an end counts, in the fewest scopes, whatever the days (design section 5, "leaves_out").

import type { LabelPart } from '../claims/claim.js';
import { ALL } from '../claims/label.js';
import { type Atom, atomsOf, regionCovers, scopeTouches } from '../model/coverage.js';
import type { EventModel } from '../model/event-model.js';
import { isEveryone, makeScope, type Region, type Scope, specOfBase, specOfLabels } from '../model/people.js';
import type { Statement } from '../model/statement.js';

interface Gap {
  readonly atom: Atom;
  readonly side: string;
  readonly category: string;
}

/** People of no named label cannot be named: they are left out of the answer, not of the count. */
export function findLeftOut(
  scope: Scope,
  statements: readonly Statement[],
  model: EventModel,
): readonly Scope[] {
  if (statements.some((statement) => statement.region.key === scope.key)) return [];
  const byOutcome = new Map<string, { outcome: LabelPart; atoms: Atom[]; gaps: Gap[] }>();
  for (const atom of atomsOf(scope, model.population)) {
    if (atom.outcome === null) continue;
    const key = keyOf(atom.outcome);
    let of = byOutcome.get(key);
    if (of === undefined) {
      of = { outcome: atom.outcome, atoms: [], gaps: [] };
      byOutcome.set(key, of);
    }
    of.atoms.push(atom);
    // Where a part is counted, the others of that label cannot be named.
    if (statements.some(({ region }) => regionCovers(region, atom, []) || countsPartOf(region, atom)))
      continue;
    of.gaps.push({ atom, side: keyOf(atom.side), category: keyOf(atom.category) });
  }
  // Outcomes of which the same people are left out are one joined outcome.
  const joined = new Map<string, { scopes: readonly Scope[]; outcomes: LabelPart[] }>();
  for (const { outcome, atoms, gaps } of byOutcome.values()) {
    const scopes = nameGaps(scope, atoms, gaps);
    const key = scopes.map((one) => one.key).join(';');
    const same = joined.get(key);
    if (same === undefined) joined.set(key, { scopes, outcomes: [outcome] });
    else same.outcomes.push(outcome);
  }
  const named: Scope[] = [];
  for (const { scopes, outcomes } of joined.values()) {
    const outcome = specOfLabels(outcomes);
    for (const one of scopes) named.push(makeScope(one.side, one.category, outcome));
  }
  return named;
}

function countsPartOf(region: Region, atom: Atom): boolean {
  const isPart = [region.side, region.category, region.outcome].some((spec) =>
    spec.labels.some(({ part }) => part !== null),
  );
  return isPart && scopeTouches(region, atom);
}

function keyOf(label: LabelPart | null): string {
  if (label === null) return '';
  return label.part === null ? label.base : `${label.base}:${label.part}`;
}

function specOfLabel(label: LabelPart): ReturnType<typeof specOfLabels> {
  return label.part === null ? specOfBase(label.base) : specOfLabels([label]);
}

/** Sides left out whole, categories left out of every side, then what remains; none that the others make needless. */
function nameGaps(scope: Scope, atoms: readonly Atom[], gaps: readonly Gap[]): readonly Scope[] {
  if (gaps.length === 0) return [];
  if (gaps.length === atoms.length) return [scope];
  const isGap = new Set(gaps.map((gap) => `${gap.side}\n${gap.category}`));
  const rows = groupBy(atoms, (atom) => keyOf(atom.side));
  const columns = groupBy(atoms, (atom) => keyOf(atom.category));
  const isLeftOut = (atom: Atom): boolean => isGap.has(`${keyOf(atom.side)}\n${keyOf(atom.category)}`);

  const found: { scope: Scope; atoms: ReadonlySet<Atom> }[] = [];
  for (const [key, row] of rows) {
    if (key === '' || !row.every(isLeftOut)) continue;
    found.push({
      scope: makeScope(specOfLabel(row[0]!.side!), scope.category, scope.outcome),
      atoms: new Set(row),
    });
  }
  for (const [key, column] of columns) {
    if (key === '' || !isEveryone(scope.side) || column.length < rows.size || !column.every(isLeftOut))
      continue;
    const category = specOfLabel(column[0]!.category!);
    found.push({ scope: makeScope(ALL, category, scope.outcome), atoms: new Set(column) });
  }
  const covered = (atom: Atom, others = found): boolean => others.some((one) => one.atoms.has(atom));
  for (const { atom } of gaps) {
    if (atom.side === null || atom.category === null || covered(atom)) continue;
    const single = makeScope(specOfLabel(atom.side), specOfLabel(atom.category), scope.outcome);
    found.push({ scope: single, atoms: new Set([atom]) });
  }
  for (let position = found.length - 1; position >= 0; position--) {
    const others = found.filter((_, other) => other !== position);
    if ([...found[position]!.atoms].every((atom) => covered(atom, others))) found.splice(position, 1);
  }
  return found.map((one) => one.scope);
}

function groupBy(
  atoms: readonly Atom[],
  keyOfAtom: (atom: Atom) => string,
): ReadonlyMap<string, readonly Atom[]> {
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const key = keyOfAtom(atom);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [atom]);
    else group.push(atom);
  }
  return groups;
}
