// The program's exit codes, all of them, in one place (design: the command).

export const EXIT = {
  done: 0,
  /** `check` found errors, `verify` failed, `read` refused, `diff --exit-code` found differences. */
  findings: 1,
  /** Wrong command line, or input not read or not understood: nothing was printed to stdout. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
