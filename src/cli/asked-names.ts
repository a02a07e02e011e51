// Events, scopes and claims that the command line names, held against those that the claims name: a slip there would answer "no
// figure" in silence.

import type { ClaimSet, LabelPart, Spec } from '../claims/claim.js';
import { findNearMisses, suggest } from '../claims/near-miss.js';
import { readAskedScope } from '../claims/scope.js';
import { quoteValue } from '../claims/visible.js';
import { CommandFailure } from './command-failure.js';

const MOST_LISTED = 8;

/** Throws `CommandFailure` for an event that no claim is about. */
export function refuseUnknownEvents(set: ClaimSet, asked: readonly string[]): void {
  const known = new Set(set.events.map(({ key }) => key));
  for (const event of asked) {
    if (known.has(event)) continue;
    const spell = (key: string): string => set.spellings.event.get(key) ?? key;
    const listed = [...known].slice(0, MOST_LISTED).map((key) => quoteValue(spell(key)));
    const all = `the events are: ${listed.join(', ')}${known.size > listed.length ? ' …' : ''}`;
    const near = findNearMisses(event, known).map(spell);
    throw new CommandFailure(`no claim is about the event ${quoteValue(event)}`, suggest(near, all));
  }
}

/** What to say of a claim's id that no claim has. */
export function failureOfClaim(id: string, known: Iterable<string>): CommandFailure {
  const near = suggest(
    findNearMisses(id, known),
    'claims without an id are named FILE:LINE, as `claims.csv:7`',
  );
  return new CommandFailure(`no claim has the id ${quoteValue(id)}`, near);
}

/** A note for each side, category or outcome of the scopes asked for that no claim names. */
export function noteUnknownLabels(set: ClaimSet, asked: readonly string[]): readonly string[] {
  const known = knownLabels(set);
  return asked.flatMap((text) => {
    const reading = readAskedScope(text);
    if (reading.kind !== 'scope') return [];
    const { side, category, outcome } = reading.scope;
    return [
      ...noteUnknown('side', side, known.side),
      ...noteUnknown('category', category, known.category),
      ...(outcome === null ? [] : noteUnknown('outcome', outcome, known.outcome)),
    ];
  });
}

function noteUnknown(kind: string, spec: Spec, known: ReadonlySet<string>): string[] {
  return spec.labels.flatMap(({ base, part }) => {
    const label = nameLabel({ base, part });
    if (known.has(label) || label === 'killed') return [];
    const near = suggest(findNearMisses(label, known), `\`--scope\` takes names of the files`);
    return [`note: no claim names the ${kind} ${quoteValue(label)}\n  help: ${near}`];
  });
}

function knownLabels(set: ClaimSet): Record<'side' | 'category' | 'outcome', ReadonlySet<string>> {
  const { side, category, outcome } = set.spellings;
  const declared = set.events.flatMap(({ sides }) => sides ?? []);
  return {
    side: new Set([...side.keys(), ...declared]),
    category: new Set(category.keys()),
    // A column named after an outcome makes claims of it, and is written in no cell.
    outcome: new Set([
      ...outcome.keys(),
      ...set.claims.flatMap((claim) => claim.outcome.labels.map(nameLabel)),
    ]),
  };
}

function nameLabel({ base, part }: LabelPart): string {
  return part === null ? base : `${base}:${part}`;
}
