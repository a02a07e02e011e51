// Sets two habits of V8 to what a run over many rows wants. Small files are left alone: for them nothing can be gained.
//
// When functions are compiled anew. V8 compiles every function that has run for a while once more, on other threads, and on the
// machines of CI, whose two processors are often the halves of one core, that time is taken from the program: for a file of
// 5,000 rows it made a third of the whole run, for code that was then used for some milliseconds. Put off, what stays hot is
// still compiled; at 100,000 rows no difference can be measured. V8 11 alone (Node 20): later ones have a quick compiler in
// between, and another name for this.
//
// How far memory may grow before it is tidied up: over a few hundred thousand claims to twice as much and more, for which a
// machine may not have the room. Half as much again keeps 300,000 rows within two thirds, for some seconds in a minute.

/** Bytes of input from which work takes longer than starting; as much as a pipe gives at once. */
const MUCH = 1 << 16;
/** Some 150,000 rows. */
const VERY_MUCH = 1 << 24;

/** Bytecode that a function runs through before it is looked at again; V8's own is 67,584. Of 150,000 to 5,000,000, tried on 5,000 rows, the best. */
const BUDGET = 400_000;
const GROWING_PERCENT = 50;

/** To be called when so many bytes of input are known of, before they are read. */
export async function tuneV8(bytes: number): Promise<void> {
  const flags: string[] = [];
  if (bytes >= MUCH && process.versions.v8.startsWith('11.')) flags.push(`--interrupt-budget=${BUDGET}`);
  if (bytes >= VERY_MUCH) flags.push(`--heap-growing-percent=${GROWING_PERCENT}`);
  if (flags.length === 0) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
