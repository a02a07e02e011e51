// Puts off what V8 does beside the program. It compiles every function that has run for a while anew, on other threads, and on
// the machines of CI, whose two processors are often the halves of one core, that time is taken from the program: for a file
// of 5,000 rows it made a third of the whole run, for code that was then used for some milliseconds. What stays hot is
// compiled later; at 100,000 rows and more no difference can be measured.
//
// V8 11 alone (Node 20): later ones have a quick compiler in between, and another name for this.

/** Bytes of input from which work takes longer than starting; as much as a pipe gives at once. */
const MUCH = 1 << 16;

/** Bytecode that a function runs through before it is looked at again; V8's own is 67,584. Of 150,000 to 5,000,000, tried on a file of 5,000 rows, the best. */
const BUDGET = 400_000;

/** To be called when so many bytes of input are known of, before they are read. */
export async function optimiseLater(bytes: number): Promise<void> {
  if (bytes < MUCH || !process.versions.v8.startsWith('11.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
