// Answers as JSON, the whole of them: what `reconcile verify` needs to check every number again (schema/result.schema.json).

import type {
  Answer,
  AnswerOptions,
  Contradiction,
  EventAnswer,
  FlowingAnswer,
  Gap,
} from '../answer/answer.js';
import type { InputFile, Spellings } from '../claims/claim.js';
import { DEFAULT_READ_OPTIONS, type ReadOptions } from '../claims/read-options.js';
import { RESULT_FORMAT, VERSION } from '../version.js';
import { claimToJson } from './json-claim.js';
import { dayToJson, idsOf, proofToJson, scopeNameToJson, scopeToJson, setAsideToJson } from './json-scope.js';
import { writeJson } from './json-text.js';
import { spellScope } from './names.js';
import { noticeOf } from './notice.js';

/** The answer as one JSON document, indented by two. `reading` is how the files were read, kept so that they can be again. */
export function renderJson(answer: Answer, reading: ReadOptions = DEFAULT_READ_OPTIONS): string {
  return [...jsonChunks(answer, reading)].join('');
}

/** The same, a piece for each event, so that a great answer need not be held as one text. */
export function* jsonChunks(
  answer: FlowingAnswer,
  reading: ReadOptions = DEFAULT_READ_OPTIONS,
): Generator<string> {
  const head = {
    format: RESULT_FORMAT,
    version: VERSION,
    options: optionsToJson(answer.options, reading),
    inputs: answer.inputs.map(inputToJson),
    note: noticeOf(answer),
  };
  yield `${writeJson(head, 2).slice(0, -2)},\n  "events": [`;
  let first = true;
  for (const event of answer.events) {
    const text = writeJson(eventToJson(event, answer.spellings), 2).replaceAll('\n', '\n    ');
    yield `${first ? '' : ','}\n    ${text}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n';
}

/** The options that the claims were read and the answer was made with; days as dates. */
export function optionsToJson(options: AnswerOptions, reading: ReadOptions = DEFAULT_READ_OPTIONS) {
  return {
    as_of: dayToJson(options.asOf),
    known: dayToJson(options.known),
    include: options.include,
    floors: options.floors,
    open: options.open,
    convention: options.convention,
    implied: options.implied,
    all_scopes: options.allScopes,
    events: options.events,
    scopes: options.scopes,
    // Not an object literal: a column may be called `__proto__`.
    map: Object.fromEntries(reading.map),
    dates: reading.dates,
    delimiter: reading.delimiter,
    encoding: reading.encoding,
    skip_invalid: reading.skipInvalid,
  };
}

export function inputToJson({ file, sha256, rows, skipped }: InputFile) {
  return { file, sha256, rows, skipped };
}

export function eventToJson(event: EventAnswer, spellings: Spellings) {
  return {
    event: event.event,
    from: dayToJson(event.from),
    as_of: dayToJson(event.asOf),
    sides: event.sides,
    holes: event.holes.map(spellScope),
    assumptions: event.assumptions,
    scopes: event.scopes.map((scope) => scopeToJson(scope, spellings)),
    contradictions: event.contradictions.map(contradictionToJson),
    ...(event.scopes.some(({ implied }) => implied !== null)
      ? { set_aside: event.setAside.map(setAsideToJson) }
      : {}),
    differences: event.differences.map(({ scope, from, asOf, sources, figures }) => ({
      ...scopeNameToJson(scope),
      from: dayToJson(from),
      as_of: dayToJson(asOf),
      sources,
      figures,
    })),
    gaps: event.gaps.map(gapToJson),
    claims: event.claims.map((use) => claimToJson(use, spellings)),
  };
}

function contradictionToJson({ kind, statements, proof, setAside, repairs }: Contradiction) {
  return {
    kind,
    statements: statements.map(({ claim, side }) => ({ claim: claim.id, side })),
    proof: proofToJson(proof),
    set_aside: setAside,
    repairs: repairs.map(({ claim, side, end, from, to }) => ({ claim: claim.id, side, end, from, to })),
  };
}

export function gapToJson(gap: Gap) {
  return {
    scope: scopeNameToJson(gap.scope),
    against: gap.against.id,
    repeat: gap.repeat,
    holes: gap.holes.map(spellScope),
    days: gap.days,
    needs: gap.needs,
    short:
      gap.short === null
        ? null
        : { scope: scopeNameToJson(gap.short.scope), by: gap.short.by, days: gap.short.days },
    documented: idsOf(gap.documented),
    proof: proofToJson(gap.proof),
  };
}
