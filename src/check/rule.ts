// What a rule of `reconcile check` is: facts about it, and a pure function from claims to findings. One file a rule beside
// this one, one line in rules.ts, a page in docs/rules/, a test in test/check/ (docs/rules/README.md).

import type { EventAnswer } from '../answer/answer.js';
import type { Claim, ClaimSet } from '../claims/claim.js';
import type { ColumnName } from '../claims/columns.js';
import type { Severity } from '../claims/diagnostic.js';
import type { EventClaims } from './linter/event-claims.js';

/** What a rule looks at: the chapters of the index of rules, in this order. */
export const RULE_KINDS = [
  'numbers',
  'over time',
  'sums',
  'words',
  'relays',
  'dates',
  'labels',
  'holes',
  'rows',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** What a rule's message templates make: `reason` and `help` as in a diagnostic, `expected` where there is something to expect. */
export interface Message {
  readonly reason: string;
  readonly expected?: string;
  readonly help: string;
}

/** One fault, at one cell of one claim. */
export interface Finding extends Message {
  readonly claim: Claim;
  /** The column of the cell, by our name; a cell that is not there makes the finding one of the whole row. */
  readonly column: ColumnName | 'ignore' | 'note';
  /** Other claims that the fault is about: the earlier toll, the original of a relay. */
  readonly related?: readonly Claim[];
  /** All claims that have the fault, where it is told once for many: any of them may stand for the others. */
  readonly standsFor?: readonly Claim[];
}

export interface RuleFacts {
  /** Kebab-case, named after the fault. */
  readonly id: string;
  readonly severity: Severity;
  readonly kind: RuleKind;
  /** What is wrong where it reports, in one line without full stop. */
  readonly summary: string;
}

/** Looks at each claim by itself. */
export interface ClaimRule extends RuleFacts {
  readonly checkClaim: (claim: Claim, event: EventClaims) => Finding | null;
}

/** Looks at the claims of one event together; never quadratic in them. */
export interface EventRule extends RuleFacts {
  readonly checkEvent: (event: EventClaims) => Iterable<Finding>;
}

/** Looks at what the claims of one event add up to. */
export interface AnswerRule extends RuleFacts {
  readonly checkAnswer: (answer: EventAnswer, event: EventClaims) => Iterable<Finding>;
}

/** Looks at everything that was read. */
export interface SetRule extends RuleFacts {
  readonly checkSet: (set: ClaimSet) => Iterable<Finding>;
}

export type Rule = ClaimRule | EventRule | AnswerRule | SetRule;
