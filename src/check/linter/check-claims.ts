// Runs the rules over what was read, event by event, and gives their findings in file order. Pure: the clock, the answer and
// the choice of rules come from the caller.

import type { Answer } from '../../answer/answer.js';
import type { Claim, ClaimSet, Day } from '../../claims/claim.js';
import { groupByEvent } from '../../claims/claims-by-event.js';
import type { Severity } from '../../claims/diagnostic.js';
import type { AnswerRule, ClaimRule, EventRule, Finding, Rule, SetRule } from '../rule.js';
import { EventClaims } from './event-claims.js';
import type { Found } from './found.js';
import { tellOnce } from './tell-once.js';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** How grave a rule's findings are in this run; a rule that is not here has its own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Today, for dates that have not come yet; null: not known. */
  readonly today: Day | null;
  /** Reconciles the claims, for rules that look at the answer; null: such rules are left out. */
  readonly reconcile: ((set: ClaimSet) => Answer | null) | null;
}

export function checkClaims(set: ClaimSet, options: CheckOptions): readonly Found[] {
  const active = options.rules.filter((rule) => severityOf(rule, options) !== 'off');
  const found: Found[] = [];
  const take = (rule: Rule, finding: Finding): void => {
    found.push({ rule: rule.id, severity: severityOf(rule, options) as Severity, finding });
  };
  const claimRules = active.filter((rule): rule is ClaimRule => 'checkClaim' in rule);
  const eventRules = active.filter((rule): rule is EventRule => 'checkEvent' in rule);
  const setRules = active.filter((rule): rule is SetRule => 'checkSet' in rule);
  const answerRules = active.filter((rule): rule is AnswerRule => 'checkAnswer' in rule);

  const answers = answersByEvent(set, answerRules.length > 0 ? options.reconcile : null);
  for (const { facts, claims } of groupByEvent(set)) {
    const event = new EventClaims(facts, claims, set.spellings, options.today);
    for (const rule of claimRules) checkEach(rule, claims, event, take);
    for (const rule of eventRules) for (const finding of rule.checkEvent(event)) take(rule, finding);
    const answer = answers.get(facts.key);
    if (answer === undefined) continue;
    for (const rule of answerRules)
      for (const finding of rule.checkAnswer(answer, event)) take(rule, finding);
  }
  for (const rule of setRules) for (const finding of rule.checkSet(set)) take(rule, finding);
  return tellOnce(found);
}

/** By index, a rule after the other: this goes round a hundred thousand times before V8 has made anything of it. */
function checkEach(
  rule: ClaimRule,
  claims: readonly Claim[],
  event: EventClaims,
  take: (rule: Rule, finding: Finding) => void,
): void {
  for (let position = 0; position < claims.length; position++) {
    const finding = rule.checkClaim(claims[position]!, event);
    if (finding !== null) take(rule, finding);
  }
}

function severityOf(rule: Rule, options: CheckOptions): Severity | 'off' {
  return options.severities.get(rule.id) ?? rule.severity;
}

function answersByEvent(
  set: ClaimSet,
  reconcile: CheckOptions['reconcile'],
): ReadonlyMap<string, Answer['events'][number]> {
  if (reconcile === null) return new Map();
  const events = reconcile(set)?.events ?? [];
  // An answer names events as printed.
  const keys = new Map([...set.spellings.event].map(([key, name]) => [name, key]));
  return new Map(events.map((answer) => [keys.get(answer.event) ?? answer.event, answer]));
}
