// A file beyond the limits of design section 5: the one thing that reconciling throws.

/** Its message names the limit and what to do; the command line prints it and exits 2. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}
