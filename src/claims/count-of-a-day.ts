// Outcomes that people leave again (`missing`, `captured`): a count of them speaks of its own day alone (design section 4).

import type { LabelPart, Spec } from './claim.js';

const COUNTS_OF_A_DAY: ReadonlySet<string> = new Set([
  'missing',
  'captured',
  'detained',
  'hostage',
  'trapped',
  'hospitalised',
  'displaced',
  'unidentified',
]);

function isCountOfADayLabel(label: LabelPart): boolean {
  return COUNTS_OF_A_DAY.has(label.base) || (label.part !== null && COUNTS_OF_A_DAY.has(label.part));
}

/** Whether an outcome is a count of a day; joined with a toll, or in `casualties`, such people are a toll. */
export function isCountOfADay(outcome: Spec): boolean {
  return outcome.labels.length > 0 && outcome.labels.every(isCountOfADayLabel);
}

/** Whether a label by itself counts people who can come back (`missing`), and not a part of a toll (`killed:unidentified`). */
export function isPassingLabel(label: LabelPart): boolean {
  return COUNTS_OF_A_DAY.has(label.base);
}
