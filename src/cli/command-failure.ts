// What stops a command: a wrong command line, or input that cannot be read. main.ts prints it and exits 2.

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
