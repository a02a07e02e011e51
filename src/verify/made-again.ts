// The last step of a check: everything else that a result says, held against the answer made again of the same claims. It
// finds a changed digit wherever no proof stands behind it (days, counts, repairs), and is the one step that calls what made
// the result; its failures are told apart.

import { type AnswerOptions, STANCES, type Stance } from '../answer/answer.js';
import { reconcile } from '../answer/reconcile.js';
import type { ClaimSet, Day } from '../claims/claim.js';
import { eventToJson } from '../render/json.js';
import { VERSION } from '../version.js';
import { listDifferences } from './differences.js';
import type { Result } from './result.js';
import { readDay } from './result-names.js';

/** More differences than this are counted. */
const MOST_DIFFERENCES = 20;

/** What is not as this version makes it of the file, one sentence each. */
export function listChanged(result: Result, set: ClaimSet): readonly string[] {
  const answer = reconcile(set, readOptions(result.options));
  const events = answer.events.map((event) => eventToJson(event, set.spellings));
  // The document's own numbers only: what JSON cannot hold (undefined) is dropped on both sides.
  const given = JSON.parse(JSON.stringify({ inputs: set.inputs, events })) as unknown;
  const said = { inputs: result.inputs, events: result.events };
  const changed: string[] = [];
  let more = 0;
  for (const { path, said: one, given: other } of listDifferences(said, given, '')) {
    if (changed.length < MOST_DIFFERENCES)
      changed.push(`${path} is ${show(one)}, but the file gives ${show(other)}`);
    else more++;
  }
  if (more > 0) changed.push(`and ${more} more differences`);
  if (changed.length > 0 && result.version !== VERSION)
    changed.push(`the result is of version ${result.version}, this is ${VERSION}: that may be why`);
  return changed;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The options that a result says it was made with; unknown ones fall back to the usual. */
function readOptions(options: Result['options']): Partial<AnswerOptions> {
  const day = (value: unknown): Day | null => (typeof value === 'string' ? readDay(value) : null);
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
