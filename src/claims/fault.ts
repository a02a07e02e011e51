// A fault of a cell, row or file before its place is known in characters: what is wrong, what was expected, what to do.

/** The sentences of a fault, as `Diagnostic` has them, in the words of the style: lower case, no full stop. */
export interface Fault {
  readonly rule: string;
  readonly reason: string;
  readonly expected: string;
  readonly help: string;
}

/** The fault of a refusal by one of the readers. */
export function faultOf(refusal: { code: string; reason: string; expected: string; help: string }): Fault {
  return { rule: refusal.code, reason: refusal.reason, expected: refusal.expected, help: refusal.help };
}
