// What the rules found, under the severities of a run: what is placed, ignored, compared with a baseline and told once.

import type { Severity } from '../../claims/diagnostic.js';
import type { Finding } from '../rule.js';

/** A finding with the rule that made it, under the severity that the run gives it. */
export interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly finding: Finding;
}
