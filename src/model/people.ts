// Labels as sets of people: which label lies within which, what two have in common (design section 3, "Joined labels" and "Parts").

import type { LabelPart, Spec } from '../claims/claim.js';
import { isCountOfADay, isPassingLabel } from '../claims/count-of-a-day.js';

export { isCountOfADay, isPassingLabel };

/** Side × category × outcome, every part given. */
export interface Scope {
  readonly key: string;
  readonly side: Spec;
  readonly category: Spec;
  readonly outcome: Spec;
}

/** A scope less the scopes that a claim leaves out. */
export interface Region extends Scope {
  readonly excludes: readonly Scope[];
}

/** True where a spec means everyone of its dimension: `all`, `casualties`. */
export function isEveryone(spec: Spec): boolean {
  return spec.labels.length === 0;
}

function keyOfLabel(label: LabelPart): string {
  return label.part === null ? label.base : `${label.base}:${label.part}`;
}

export function specOfLabels(labels: readonly LabelPart[]): Spec {
  const byKey = new Map(labels.map((label) => [keyOfLabel(label), label]));
  const keys = [...byKey.keys()].sort();
  return { key: keys.join('+'), labels: keys.map((key) => byKey.get(key)!) };
}

export function specOfBase(base: string): Spec {
  return { key: base, labels: [{ base, part: null }] };
}

export function makeScope(side: Spec, category: Spec, outcome: Spec): Scope {
  return { key: `${side.key}/${category.key}/${outcome.key}`, side, category, outcome };
}

/** Whether everyone of label `inner` is of label `outer`, by the labels alone. */
function labelWithin(inner: LabelPart, outer: LabelPart): boolean {
  return inner.base === outer.base && (outer.part === null || outer.part === inner.part);
}

export function specWithin(inner: Spec, outer: Spec): boolean {
  if (inner === outer || isEveryone(outer)) return true;
  if (isEveryone(inner)) return false;
  return inner.labels.every((label) => outer.labels.some((other) => labelWithin(label, other)));
}

/** Outcomes: a count of a day proves nothing of the same people as a toll, so `missing` is not within `killed+missing`. */
export function outcomeWithin(inner: Spec, outer: Spec): boolean {
  if (!isCountOfADay(outer) && isCountOfADay(inner) && inner.labels.some(isPassingLabel)) return false;
  return specWithin(inner, outer);
}

/** Whether a scope lies within another, by its labels alone. */
export function scopeWithin(inner: Scope, outer: Scope): boolean {
  return (
    specWithin(inner.side, outer.side) &&
    specWithin(inner.category, outer.category) &&
    outcomeWithin(inner.outcome, outer.outcome)
  );
}

function commonLabel(one: LabelPart, other: LabelPart): LabelPart | null {
  if (labelWithin(one, other)) return one;
  if (labelWithin(other, one)) return other;
  return null;
}

/** The people of both, or null where the labels share none that can be named. */
export function intersectSpecs(one: Spec, other: Spec): Spec | null {
  if (isEveryone(one)) return other;
  if (isEveryone(other)) return one;
  const common: LabelPart[] = [];
  for (const a of one.labels) {
    for (const b of other.labels) {
      const label = commonLabel(a, b);
      if (label !== null) common.push(label);
    }
  }
  return common.length === 0 ? null : specOfLabels(common);
}

/** Whether two labels may share people: parts of one label may overlap in any way, a part of `all` overlaps anything. */
export function labelsMayMeet(one: LabelPart, other: LabelPart): boolean {
  return one.base === other.base || one.base === 'all' || other.base === 'all';
}

export function specsMayMeet(one: Spec, other: Spec): boolean {
  if (isEveryone(one) || isEveryone(other)) return true;
  return one.labels.some((a) => other.labels.some((b) => labelsMayMeet(a, b)));
}

export function scopesMayMeet(one: Scope, other: Scope): boolean {
  return (
    specsMayMeet(one.side, other.side) &&
    specsMayMeet(one.category, other.category) &&
    specsMayMeet(one.outcome, other.outcome)
  );
}
