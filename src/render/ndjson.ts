// Answers as NDJSON: one scope a line, each line whole in itself, with the event's name and the notice.

import type { Answer, FlowingAnswer } from '../answer/answer.js';
import { RESULT_FORMAT } from '../version.js';
import { scopeToJson, setAsideToJson } from './json-scope.js';
import { writeJson } from './json-text.js';
import { noticeOf } from './notice.js';

/** A line of JSON for each scope, events and scopes in the order of the answer. */
export function renderNdjson(answer: Answer): string {
  return [...ndjsonChunks(answer)].join('');
}

/** The same, a piece for each event. */
export function* ndjsonChunks(answer: FlowingAnswer): Generator<string> {
  const note = noticeOf(answer);
  for (const { event, scopes, setAside } of answer.events) {
    const lines = scopes.map((scope) => {
      const line = {
        format: RESULT_FORMAT,
        event,
        ...scopeToJson(scope, answer.spellings),
        ...(scope.implied === null ? {} : { set_aside: setAside.map(setAsideToJson) }),
        note,
      };
      return `${writeJson(line)}\n`;
    });
    yield lines.join('');
  }
}
