// What stops a command: a wrong command line, input that cannot be read, or nothing to read. program.ts prints it and exits 2.

/** A failure in words for people: what happened (lower case, no full stop), and what to do about it. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  /** What to do, or ''. */
  readonly help: string;

  constructor(message: string, help = '') {
    super(message);
    this.help = help;
  }
}

/** Neither files nor piped input: the command's help is shown instead. */
export class NothingToRead extends Error {
  override readonly name = 'NothingToRead';
}
