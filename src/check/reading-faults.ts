// What the reader refuses or warns of (design section 3), as `check` names it: each fault with the page that explains it. The
// reader words them; a row with an error is no claim, so these are not for rules to turn off, but for the warnings.

import type { Severity } from '../claims/diagnostic.js';
import { REFUSALS } from '../quantity/refusals.js';

export interface ReadingFaults {
  /** Name of the page in docs/rules/. */
  readonly page: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly faults: readonly string[];
}

export interface ReadingRule {
  readonly id: string;
  readonly severity: Severity;
  readonly kind: 'reading';
  readonly summary: string;
}

export const READING_FAULTS: readonly ReadingFaults[] = [
  {
    page: 'scientific-notation',
    severity: 'error',
    summary: 'a number is in scientific notation, `1e+05`: a spreadsheet has cut its digits off',
    faults: ['scientific-notation'],
  },
  {
    page: 'unread-quantity',
    severity: 'error',
    summary: 'a number, or the words around it, are not understood',
    faults: [
      ...Object.keys(REFUSALS).filter((fault) => fault !== 'scientific-notation'),
      ...[
        'missing-quantity',
        'number-too-large',
        'negative-number',
        'not-whole',
        'spreadsheet-error',
        'not-a-number',
      ],
    ],
  },
  {
    page: 'low-above-high',
    severity: 'error',
    summary: '`low` is above `high`, or the two stand beside several numbers',
    faults: ['low-above-high', 'ends-of-several'],
  },
  {
    page: 'per-side-words',
    severity: 'warning',
    summary: 'a number says "on each side", and `side` is not `each`',
    faults: ['per-side-words'],
  },
  {
    page: 'unread-date',
    severity: 'error',
    summary: 'a date is not understood',
    faults: [
      ...['ambiguous-date', 'date-not-iso', 'no-such-day', 'no-such-time'],
      ...['spreadsheet-day-number', 'two-digit-year', 'date-not-read'],
    ],
  },
  {
    page: 'days-out-of-order',
    severity: 'error',
    summary: 'a claim ends before it begins, or lies outside its event',
    faults: ['day-before-from', 'day-before-began', 'from-after-ended', 'ended-before-began'],
  },
  {
    page: 'unread-label',
    severity: 'error',
    summary: 'a side, category, outcome, scope, basis or stance is not understood',
    faults: [
      ...[
        'kept-character',
        'kept-word',
        'part-of-a-part',
        'empty-label',
        'scope-too-long',
        'empty-scope',
        'blank-mark',
      ],
      ...[
        'comma-in-list',
        'no-plain-side',
        'excludes-everyone',
        'category-as-side',
        'unknown-basis',
        'unknown-stance',
      ],
      ...['cell-too-long', 'missing-event', 'missing-source', 'outcome-beside-columns'],
    ],
  },
  {
    page: 'each-without-sides',
    severity: 'error',
    summary: '`each` is said of an event whose sides no row declares',
    faults: ['each-without-sides'],
  },
  {
    page: 'event-facts-differ',
    severity: 'error',
    summary: 'two rows declare different facts of one event',
    faults: ['event-facts-differ'],
  },
  {
    page: 'unknown-id',
    severity: 'error',
    summary: '`derived_from` or `supersedes` names no claim',
    faults: ['unknown-id'],
  },
  {
    page: 'circle-of-claims',
    severity: 'error',
    summary: 'claims repeat or withdraw one another in a circle',
    faults: ['circle-of-claims'],
  },
  {
    page: 'doubled-id',
    severity: 'error',
    summary: 'two rows have one id, or an id holds `;`',
    faults: ['doubled-id', 'id-with-semicolon'],
  },
  {
    page: 'wrong-number-of-fields',
    severity: 'error',
    summary: 'a row has more or fewer cells than the header, or repeats the header',
    faults: ['wrong-number-of-fields', 'repeated-header'],
  },
  {
    page: 'unclosed-quote',
    severity: 'error',
    summary: 'a quote is never closed, or text follows where it closes',
    faults: ['unclosed-quote', 'stray-quote', 'space-before-quote', 'record-too-long'],
  },
  {
    page: 'bad-utf-8',
    severity: 'error',
    summary: 'bytes are no text in the encoding of the file',
    faults: ['bad-utf-8', 'bad-encoding', 'unknown-encoding', 'nul-character'],
  },
  {
    page: 'not-a-claims-file',
    severity: 'error',
    summary: 'the file is no CSV, has no rows, or lacks the columns of a claims file',
    faults: [
      ...['not-csv', 'empty-file', 'no-rows', 'title-above-header', 'missing-column', 'doubled-column'],
      ...[
        'two-columns-mean-one',
        'bad-delimiter',
        'too-many-rows',
        'unknown-map-target',
        'unknown-map-column',
      ],
    ],
  },
  {
    page: 'unknown-column',
    severity: 'warning',
    summary: 'a column is nearly one that is read, or means one that is there already',
    faults: ['unknown-column', 'column-set-aside', 'unclear-numbers'],
  },
];

/** Each of these faults by itself, as programs that list rules want it. */
export const READING_RULES: readonly ReadingRule[] = READING_FAULTS.flatMap(({ severity, summary, faults }) =>
  faults.map((id) => ({ id, severity, kind: 'reading', summary })),
);

/** Warnings of the reader about a single row: marks of the row hide them. */
export const ROW_WARNINGS: ReadonlySet<string> = new Set(['per-side-words']);

/** What the linter itself tells of marks that hide findings. */
export const UNUSED_IGNORE = {
  id: 'unused-ignore',
  severity: 'warning',
  kind: 'rows',
  summary: 'a mark hides a finding that is not there, or names no rule',
} as const;

/** Faults of the command line that the reader finds: they stop the run. */
export const COMMAND_LINE_FAULTS: ReadonlySet<string> = new Set([
  'unknown-map-target',
  'unknown-map-column',
  'unknown-encoding',
  'bad-delimiter',
]);
