// Answers as CSV, one row a scope: the columns of the contract (docs/cli.md, CSV).

import type {
  Answer,
  AnswerFacts,
  EndOrigin,
  EventAnswer,
  FlowingAnswer,
  ScopeAnswer,
} from '../answer/answer.js';
import type { Claim, Day } from '../claims/claim.js';
import { formatDay } from '../claims/dates.js';
import { makeVisible } from '../claims/visible.js';
import { capitalise } from './capitalise.js';
import { joinItems, textCell } from './csv-cell.js';
import { spellScope, spellSource } from './names.js';
import { nameNotBelieved } from './not-believed.js';
import { noticeOf } from './notice.js';

export interface CsvOptions {
  /** Columns in the order wanted; null: all, with `implied_low` and `implied_high` where the answer was asked for them. */
  readonly columns: readonly CsvColumn[] | null;
  /** Whether text that a spreadsheet would run gets a leading `'`. */
  readonly escapeFormulas: boolean;
  /** Whether characters that steer a terminal are written as `\u{…}`. Not for files: there text stays as it is. */
  readonly visible: boolean;
}

interface Row {
  readonly answer: AnswerFacts;
  readonly event: EventAnswer;
  readonly scope: ScopeAnswer;
}

type Cell = string | number | boolean | null | readonly string[];

const CELLS = {
  event: ({ event }) => event.event,
  side: ({ scope }) => scope.scope.side,
  category: ({ scope }) => scope.scope.category,
  outcome: ({ scope }) => scope.scope.outcome,
  from: ({ scope }) => dayCell(scope.from),
  as_of: ({ scope }) => dayCell(scope.asOf),
  low: ({ scope }) => scope.low?.value ?? null,
  high: ({ scope }) => scope.high,
  highest_said: ({ scope }) => scope.highestSaid?.value ?? null,
  partial: ({ scope }) => scope.partial,
  low_basis: ({ scope }) => scope.low?.basis ?? null,
  low_approximate: ({ scope }) => scope.low?.approximate ?? false,
  high_approximate: ({ scope }) => scope.highestSaid?.approximate ?? false,
  low_sources: ({ answer, scope }) => sourcesOf(scope.low, answer),
  low_words: ({ scope }) => wordsOf(scope.low),
  low_as_of: ({ scope }) => dayCell(scope.low?.day ?? null),
  high_sources: ({ answer, scope }) => sourcesOf(scope.highestSaid, answer),
  high_words: ({ scope }) => wordsOf(scope.highestSaid),
  high_as_of: ({ scope }) => dayCell(scope.highestSaid?.day ?? null),
  documented: ({ scope }) => scope.documented?.low ?? null,
  adversary_low: ({ scope }) => scope.adversary?.low ?? null,
  adversary_high: ({ scope }) => scope.adversary?.high ?? null,
  leaves_out: ({ scope }) => scope.leavesOut.map(spellScope),
  contradictions: ({ scope }) => scope.contradictions.length,
  caveats: ({ scope }) => unique(scope.caveats.map(({ text }) => text)),
  low_claims: ({ scope }) => idsOf(scope.low),
  high_claims: ({ scope }) => idsOf(scope.highestSaid),
  note: noteOf,
  implied_low: ({ scope }) => scope.implied?.low ?? null,
  implied_high: ({ scope }) => scope.implied?.high ?? null,
} as const satisfies Record<string, (row: Row) => Cell>;

export type CsvColumn = keyof typeof CELLS;

/** Every column that `--columns` can choose; the last two hold something only with `--implied`. */
export const CSV_COLUMNS = Object.keys(CELLS) as readonly CsvColumn[];
const STANDARD_COLUMNS = CSV_COLUMNS.filter((column) => !column.startsWith('implied_'));

/** The answer as CSV: a header, then a row for each scope. */
export function renderCsv(answer: Answer, options?: Partial<CsvOptions>): string {
  return [...csvChunks(answer, options)].join('');
}

/** The same, a piece for each event, so that a great answer need not be held as one text. */
export function* csvChunks(answer: FlowingAnswer, options: Partial<CsvOptions> = {}): Generator<string> {
  const { columns = null, escapeFormulas = true, visible = false } = options;
  const chosen = columns ?? (answer.options.implied ? CSV_COLUMNS : STANDARD_COLUMNS);
  const writeCell = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
    const text = typeof cell === 'string' ? cell : joinItems(cell);
    return textCell(visible ? makeVisible(text) : text, escapeFormulas);
  };
  yield `${chosen.join(',')}\n`;
  for (const event of answer.events) {
    const lines = event.scopes.map((scope) => {
      const row = { answer, event, scope };
      return `${chosen.map((column) => writeCell(CELLS[column](row))).join(',')}\n`;
    });
    yield lines.join('');
  }
}

function dayCell(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

function sourcesOf(end: EndOrigin | null, answer: AnswerFacts): readonly string[] {
  return unique((end?.claims ?? []).map((claim) => spellSource(claim, answer.spellings)));
}

/** The words of each claim behind an end, in the order of its ids; a claim without words has its `low` to `high`. */
function wordsOf(end: EndOrigin | null): readonly string[] {
  return (end?.claims ?? []).map(claimedWords);
}

function claimedWords({ quantity, reading }: Claim): string {
  if (quantity !== '') return quantity;
  if (reading.low === reading.high) return String(reading.low ?? '');
  if (reading.high === null) return `${reading.low} or more`;
  return reading.low === null ? `up to ${reading.high}` : `${reading.low} to ${reading.high}`;
}

function idsOf(end: EndOrigin | null): readonly string[] {
  return (end?.claims ?? []).map(({ id }) => id);
}

function noteOf({ answer, event, scope }: Row): string {
  const omitted = scope.omits.map(({ text }) => `Does not count: ${text}.`);
  const none = scope.low === null && scope.highestSaid === null ? ['No figure.'] : [];
  const remark = scope.note === '' ? [] : [`${capitalise(scope.note)}.`];
  const without = scope.implied === null ? '' : nameNotBelieved(event.setAside, (text) => text);
  const implied = without === '' ? [] : [`Implied with ${without} set aside.`];
  return [...none, ...remark, ...omitted, ...implied, noticeOf(answer)].join(' ');
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
