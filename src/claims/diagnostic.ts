// A fault or remark about a claims file, as data: the renderers make sentences and formats of it.

export type Severity = 'error' | 'warning' | 'note';

/** Where in a file: 1-based line and column (columns count characters). `null` column: the whole line; `null` line: the file. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

export interface Diagnostic extends Place {
  /** Name of the rule or fault, kebab-case: `ambiguous-number`, `unknown-id`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong: lower case, no full stop, the offending value in backquotes, made safe for terminals. */
  readonly reason: string;
  /** The offending value as it stands in the file, or '' where there is none. */
  readonly actual: string;
  /** What was expected, or ''. */
  readonly expected: string;
  /** What to do, or ''. */
  readonly help: string;
  /** Id of the claim concerned, or ''. */
  readonly claim: string;
}
