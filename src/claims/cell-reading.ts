// What a cell is read as: a value, or the fault that says why not.
import type { Fault } from './fault.js';

export type CellReading<Value> =
  | { readonly value: Value; readonly fault: null }
  | { readonly value: null; readonly fault: Fault };

export function accept<Value>(value: Value): { value: Value; fault: null } {
  return { value, fault: null };
}

export function refuse(fault: Fault): { value: null; fault: Fault } {
  return { value: null, fault };
}

/** The parts of a list with `;` between; empty places are passed over. */
export function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
