// Scopes as people write them: `side/category/outcome` from the left, what is left out means all. In `excludes` an outcome
// left out is every outcome; on the command line it is `killed` (docs/claims-file.md, scopes).
import type { ScopeSpec, Spec } from './claim.js';
import { ALL, KILLED, type LabelKind, type RefusedLabel, readSpec, type SpecReading } from './label.js';
import { quoteValue } from './visible.js';

export type ScopeReading =
  | {
      readonly kind: 'scope';
      readonly scope: ScopeSpec;
      /** The labels as written, for each kind. */
      readonly spelled: readonly { readonly kind: LabelKind; readonly labels: SpelledLabels }[];
    }
  | RefusedLabel;

type SpelledLabels = readonly (readonly [key: string, text: string])[];

const KINDS = ['side', 'category', 'outcome'] as const;

/** `azerbaijan/military` as the scope that a number leaves out: an outcome left out is null, every outcome. */
export function readExcludedScope(text: string): ScopeReading {
  return readScope(text, null);
}

/** `azerbaijan/military` as the scope that somebody asks for: an outcome left out is `killed`. */
export function readAskedScope(text: string): ScopeReading {
  return readScope(text, KILLED);
}

/** The scope as it is written for people and in outputs; an outcome of every kind is left out. */
export function formatScope(scope: ScopeSpec): string {
  const tail = scope.outcome === null ? '' : `/${scope.outcome.key}`;
  if (tail === '' && scope.category.key === 'all') return scope.side.key;
  return `${scope.side.key}/${scope.category.key}${tail}`;
}

function readScope(text: string, outcomeLeftOut: Spec | null): ScopeReading {
  const places = text.split('/').map((place) => place.trim());
  if (places.length > 3) {
    return refuseScope(
      'scope-too-long',
      `${quoteValue(text)} has ${places.length} places between \`/\``,
      'write at most three: side, category, outcome',
    );
  }
  if (places.every((place) => place === '')) {
    return refuseScope(
      'empty-scope',
      `${quoteValue(text)} names nobody`,
      'name a side, a category or an outcome, or leave the scope out',
    );
  }
  const specs: (Spec | null)[] = [ALL, ALL, outcomeLeftOut];
  const spelled: { kind: LabelKind; labels: SpelledLabels }[] = [];
  for (const [index, place] of places.entries()) {
    if (place === '') continue;
    const kind = KINDS[index]!;
    const reading: SpecReading = readSpec(place, kind);
    if (reading.kind === 'refused') return reading;
    if (reading.spec.key === 'each') {
      return refuseScope(
        'kept-word',
        `${quoteValue(text)} uses \`each\`, which is no side of its own`,
        'write `all`, or name a side',
      );
    }
    specs[index] = reading.spec;
    spelled.push({ kind, labels: reading.spelled });
  }
  return { kind: 'scope', scope: { side: specs[0]!, category: specs[1]!, outcome: specs[2]! }, spelled };
}

function refuseScope(code: string, reason: string, help: string): RefusedLabel {
  return {
    kind: 'refused',
    code,
    reason,
    expected: 'a scope as `side/category/outcome`, such as `azerbaijan/military`',
    help,
  };
}
