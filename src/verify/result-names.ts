// Names that a result prints, read back: days, sides, scopes. Reading is shared with what reads claims files; nothing here
// proves or compares anything.

import type { Day, Spec } from '../claims/claim.js';
import { readDate } from '../claims/dates.js';
import { type LabelKind, readSpec } from '../claims/label.js';
import type { ResultScopeName } from './result.js';

/** Side, category and outcome, every one given. */
export interface NamedScope {
  readonly side: Spec;
  readonly category: Spec;
  readonly outcome: Spec;
}

/** NaN where it is no day: it equals nothing. */
export function readDay(text: string): Day {
  const reading = readDate(text, 'last');
  return reading.kind === 'date' ? reading.date.day : Number.NaN;
}

/** Null where it is no side. */
export function readSide(text: string): Spec | null {
  const reading = readSpec(text, 'side');
  return reading.kind === 'refused' ? null : reading.spec;
}

export function readScopeName({ side, category, outcome }: ResultScopeName): NamedScope {
  const read = (text: string, kind: LabelKind): Spec => {
    const reading = readSpec(text, kind);
    return reading.kind === 'refused' ? { key: text, labels: [{ base: text, part: null }] } : reading.spec;
  };
  return {
    side: read(side, 'side'),
    category: read(category, 'category'),
    outcome: read(outcome, 'outcome'),
  };
}

export function writeScopeName({ side, category, outcome }: ResultScopeName): string {
  return `${side}/${category}/${outcome}`;
}

/** A hole as it is printed: what is left out means all, an outcome left out `killed`. */
export function readHole(text: string): NamedScope {
  const [side = '', category = '', outcome = ''] = text.split('/');
  return readScopeName({ side, category: category || 'all', outcome: outcome || 'killed' });
}
