// What is known of one input file while it is read.
import { Fingerprint } from './fingerprint.js';
import type { Header } from './header.js';

export interface FileState {
  /** As given on the command line. */
  readonly name: string;
  readonly index: number;
  header: Header | null;
  headerLine: number;
  delimiter: string;
  /** Rows that are neither the header nor blank. */
  rows: number;
  blank: number;
  readonly fingerprint: Fingerprint;
}

export function createFileState(name: string, index: number): FileState {
  return {
    name,
    index,
    header: null,
    headerLine: 0,
    delimiter: ',',
    rows: 0,
    blank: 0,
    fingerprint: new Fingerprint(),
  };
}
