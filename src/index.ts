// The program as a library: claims files to claims, claims to an answer, an answer to text. Pure functions: nothing here
// reads files, prints, or looks at the clock.

export type {
  AdversaryRange,
  Answer,
  AnswerOptions,
  Caveat,
  ClaimUse,
  Contradiction,
  Difference,
  Documented,
  EndOrigin,
  EventAnswer,
  Fall,
  Figure,
  Gap,
  ImpliedBounds,
  NamedProof,
  NamedTerm,
  ScopeAnswer,
  ScopeName,
  SetAsideVoice,
  SourceFigure,
  Stance,
  StatementName,
  SumFigure,
  Use,
} from './answer/answer.js';
export { LimitError, STANCES, USES } from './answer/answer.js';
export { reconcile } from './answer/reconcile.js';
export type {
  Basis,
  Claim,
  ClaimReading,
  ClaimSet,
  Day,
  EventFacts,
  InputFile,
  ScopeSpec,
  Spec,
  Spellings,
  WrittenDate,
} from './claims/claim.js';
export { formatDay } from './claims/dates.js';
export type { Diagnostic, Place, Severity } from './claims/diagnostic.js';
export { readClaims } from './claims/read-claims.js';
export type { ReadOptions } from './claims/read-options.js';
export { readQuantity } from './quantity/read-quantity.js';
export type {
  Convention,
  IntervalReading,
  Reading,
  RefusedReading,
  UnknownReading,
} from './quantity/reading.js';
export { CONVENTIONS } from './quantity/reading.js';
export { CSV_COLUMNS, type CsvColumn, type CsvOptions, renderCsv } from './render/csv.js';
export { renderDiagnostics } from './render/diagnostics-text.js';
export { renderJson } from './render/json.js';
export { renderMarkdown } from './render/markdown.js';
export { renderNdjson } from './render/ndjson.js';
export { renderSentence } from './render/sentence.js';
export { renderTable, type TableOptions } from './render/table.js';
export { RESULT_FORMAT, VERSION } from './version.js';
