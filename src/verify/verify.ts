// Checks a result against its claims file: the same input, the same readings, every proof, sum and range, and at last every
// other number, by making the answer again.
//
// Proofs, sums and ranges are checked with integers and code of this folder alone. The last step, which finds a changed digit
// wherever no proof stands behind it (days, counts, repairs), does call the prover, and is told apart: `made again`.

import { type AnswerOptions, STANCES, type Stance } from '../answer/answer.js';
import { reconcile } from '../answer/reconcile.js';
import type { Claim, ClaimSet, Day, EventFacts, Spec } from '../claims/claim.js';
import { readDate } from '../claims/dates.js';
import { readSpec } from '../claims/label.js';
import { eventToJson } from '../render/json.js';
import { type AskedPeople, findFault, type ProofContext, type ProvedBound, totalOf } from './check-proofs.js';
import { listRangeFaults } from './check-ranges.js';
import { listDifferences } from './differences.js';
import { type CountedScope, isPassing } from './groups.js';
import type { Result, ResultEvent, ResultProof, ResultScope, ResultScopeName } from './result.js';

export interface Failure {
  /** Where in the result: `Nagorno-Karabakh 2020, all/all/killed`. */
  readonly where: string;
  readonly what: string;
}

export interface CheckedProof {
  readonly where: string;
  readonly claim: string;
  readonly proof: ResultProof;
}

export interface Verdict {
  readonly failures: readonly Failure[];
  /** How many proofs, sums and ranges were checked. */
  readonly checked: number;
  readonly proofs: readonly CheckedProof[];
}

/** More differences than this are counted. */
const MOST_DIFFERENCES = 20;

/** `set`: the claims read with the options that the result names. */
export function verifyResult(result: Result, set: ClaimSet): Verdict {
  const failures: Failure[] = [];
  const proofs: CheckedProof[] = [];
  let checked = 0;

  const hashes = set.inputs.map((input) => input.sha256);
  const named = result.inputs.map((input) => input.sha256);
  if (hashes.length !== named.length || hashes.some((hash) => !named.includes(hash))) {
    failures.push({
      where: 'input',
      what: 'the claims are not the ones that the result was made of: the hash differs',
    });
  }
  const byId = new Map(set.claims.map((claim) => [claim.id, claim]));
  const open = result.options.open === true;
  for (const event of result.events) {
    const facts = set.events.find((one) => (set.spellings.event.get(one.key) ?? one.key) === event.event);
    if (facts === undefined) {
      failures.push({ where: event.event, what: 'no claim is about this event' });
      continue;
    }
    const context = makeContext(event, facts, set, byId, open);
    const fail = (where: string, what: string): void => {
      failures.push({ where: `${event.event}${where === '' ? '' : `, ${where}`}`, what });
    };
    const check = (where: string, claim: string, proof: ResultProof, fault: string | null): void => {
      checked++;
      proofs.push({ where: `${event.event}, ${where}`, claim, proof });
      if (fault !== null) fail(where, `${claim}: ${fault}`);
    };
    checkReadings(event, byId, fail);
    for (const scope of event.scopes) {
      checkScope(scope, context, check);
      checked++;
      for (const fault of listRangeFaults(scope, event)) fail(nameOf(scope), fault);
    }
    event.contradictions.forEach(({ proof, statements }, index) => {
      const where = `contradiction ${index + 1}`;
      check(where, 'these cannot all be true', proof, findFault(proof, 'contradiction', null, null, context));
      for (const { claim, side } of statements) {
        if (proof.terms.some((term) => term.claim === claim && term.side === side)) continue;
        fail(where, `claim ${claim} has no part in its sum, so the contradiction is not a smallest one`);
      }
    });
    event.gaps.forEach((gap, index) => {
      const where = `gap ${index + 1}`;
      const impossible = gap.needs === null && gap.short !== null && gap.short.days === 0;
      const scope = impossible ? null : { scope: scopeOf(gap.scope), until: null, onDay: null };
      const value = impossible ? null : (gap.needs ?? gap.short?.by ?? null);
      check(
        where,
        `against ${gap.against}`,
        gap.proof,
        findFault(gap.proof, impossible ? 'contradiction' : 'low', value, scope, context),
      );
      const total = totalOf(gap.proof, byId);
      if (
        impossible &&
        gap.proof.terms.every((term) => term.weight === 1) &&
        total !== BigInt(gap.short!.by)
      ) {
        fail(where, `${gap.short!.by} are said to be short, but the sum is ${total}`);
      }
    });
  }
  failures.push(...listChanged(result, set));
  return { failures, checked, proofs };
}

type CheckProof = (where: string, claim: string, proof: ResultProof, fault: string | null) => void;

function checkScope(scope: ResultScope, context: ProofContext, check: CheckProof): void {
  const counted = scopeOf(scope);
  const passing = isPassing(counted.outcome);
  const where = nameOf(scope);
  const prove = (
    name: string,
    proof: ResultProof | null | undefined,
    bound: ProvedBound,
    value: number | null,
    target: AskedPeople,
  ): void => {
    if (proof == null) return;
    check(where, name, proof, findFault(proof, bound, value, target, context));
  };
  const ended = context.people.facts.ended;
  const endOfDays = (day: Day | null): Day | null =>
    day === null || ended === null ? day : Math.min(day, ended);
  if (scope.documented !== null) {
    const { low, proof } = scope.documented;
    prove('documented', proof, 'low', low, {
      scope: counted,
      until: null,
      onDay: passing ? dayOfProof(proof, context) : null,
    });
  }
  for (const figure of scope.figures) {
    const day = figure.day === null ? context.asOf : dayOf(figure.day);
    const onDay = passing ? day : null;
    prove(`low of ${figure.source}`, figure.low_proof, 'low', figure.low, {
      scope: counted,
      until: null,
      onDay,
    });
    prove(`high of ${figure.source}`, figure.high_proof, 'high', figure.high, {
      scope: counted,
      until: endOfDays(day),
      onDay,
    });
  }
  if (scope.implied !== null) {
    const { low, high, low_proof, high_proof } = scope.implied;
    const onDay = passing && scope.as_of !== null ? dayOf(scope.as_of) : null;
    prove('implied low', low_proof, 'low', low, { scope: counted, until: null, onDay });
    prove('implied high', high_proof, 'high', high, {
      scope: counted,
      until: endOfDays(context.asOf),
      onDay,
    });
  }
}

function dayOfProof(proof: ResultProof, context: ProofContext): Day {
  const claim = context.claims.get(proof.terms[0]?.claim ?? '');
  return claim?.asOf?.day ?? claim?.published?.day ?? context.asOf;
}

const NO_NAMES = new Set(['unpublished', 'later', 'withdrawn', 'repeats', 'projected']);

function makeContext(
  event: ResultEvent,
  facts: EventFacts,
  set: ClaimSet,
  claims: ReadonlyMap<string, Claim>,
  open: boolean,
): ProofContext {
  const uses = new Map(event.claims.map(({ id, use }) => [id, use]));
  const naming = set.claims.filter(
    (claim) => claim.event === facts.key && !NO_NAMES.has(uses.get(claim.id) ?? 'later'),
  );
  const from = event.from === null ? 0 : dayOf(event.from);
  const asOf = event.as_of === null ? from : Math.max(dayOf(event.as_of), from);
  return { people: { facts, naming, open }, claims, from, asOf, sideOf };
}

function checkReadings(
  event: ResultEvent,
  byId: ReadonlyMap<string, Claim>,
  fail: (where: string, what: string) => void,
): void {
  for (const { id, reading } of event.claims) {
    const claim = byId.get(id);
    if (claim === undefined) fail(`claim ${id}`, 'the file has no such claim');
    else if (
      claim.reading.low !== reading.low ||
      claim.reading.high !== reading.high ||
      claim.reading.rule !== reading.rule
    ) {
      fail(`claim ${id}`, `its reading is not that of the file`);
    }
  }
}

/** What else is not as this version makes it of the file. */
function listChanged(result: Result, set: ClaimSet): readonly Failure[] {
  const answer = reconcile(set, readOptions(result.options));
  const events = answer.events.map((event) => eventToJson(event, set.spellings));
  // The document's own numbers only: what JSON cannot hold (undefined) is dropped on both sides.
  const given = JSON.parse(JSON.stringify({ inputs: set.inputs, events })) as unknown;
  const said = {
    inputs: result.inputs.map((input, index) => ({ ...input, file: set.inputs[index]?.file ?? input.file })),
    events: result.events,
  };
  const changed: Failure[] = [];
  let more = 0;
  for (const { path, said: one, given: other } of listDifferences(said, given, '')) {
    if (changed.length < MOST_DIFFERENCES) {
      changed.push({
        where: 'made again',
        what: `${path} is ${show(one)}, but the file gives ${show(other)}`,
      });
    } else more++;
  }
  if (more > 0) changed.push({ where: 'made again', what: `and ${more} more differences` });
  return changed;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The options that a result says it was made with; unknown ones fall back to the usual. */
export function readOptions(options: Readonly<Record<string, unknown>>): Partial<AnswerOptions> {
  const day = (value: unknown): Day | null => (typeof value === 'string' ? dayOf(value) : null);
  const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
  const include = STANCES.find((stance): stance is Stance => stance === options.include);
  const convention = (['standard', 'strict', 'acled', 'gtd'] as const).find(
    (name) => name === options.convention,
  );
  return {
    asOf: day(options.as_of),
    known: day(options.known),
    ...(include === undefined ? {} : { include }),
    ...(convention === undefined ? {} : { convention }),
    floors: options.floors === 'own' ? 'own' : 'documented',
    open: options.open === true,
    implied: options.implied === true,
    allScopes: options.all_scopes === true,
    events: texts(options.events),
    scopes: texts(options.scopes),
  };
}

function dayOf(text: string): Day {
  const reading = readDate(text, 'last');
  return reading.kind === 'date' ? reading.date.day : Number.NaN;
}

function sideOf(text: string): Spec | null {
  const reading = readSpec(text, 'side');
  return reading.kind === 'refused' ? null : reading.spec;
}

function scopeOf({ side, category, outcome }: ResultScopeName): CountedScope {
  const read = (text: string, kind: 'side' | 'category' | 'outcome'): Spec => {
    const reading = readSpec(text, kind);
    return reading.kind === 'refused' ? { key: text, labels: [{ base: text, part: null }] } : reading.spec;
  };
  return {
    side: read(side, 'side'),
    category: read(category, 'category'),
    outcome: read(outcome, 'outcome'),
  };
}

function nameOf({ side, category, outcome }: ResultScopeName): string {
  return `${side}/${category}/${outcome}`;
}
