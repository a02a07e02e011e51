// Gathers faults with the row and cell they belong to. Places in characters are filled in at the end, by a second look at
// only those files that have a fault (src/claims/locate.ts); a good file is never looked at twice.
import type { Diagnostic, Severity } from './diagnostic.js';
import type { Fault } from './fault.js';
import type { Place } from './locate.js';

/** Where a fault is, before the second look: the row by its first line, the cell by its number. */
export interface CellPlace {
  /** Index of the file among those read. */
  readonly file: number;
  /** 1-based first line of the row, or null for the whole file. */
  readonly line: number | null;
  /** 0-based cell, or null for the whole row. */
  readonly cell: number | null;
}

interface Pending {
  place: CellPlace;
  diagnostic: { -readonly [K in keyof Diagnostic]: Diagnostic[K] };
}

export interface FaultContext {
  readonly severity?: Severity;
  readonly actual?: string;
  readonly claim?: string;
}

export class DiagnosticCollector {
  readonly #files: string[] = [];
  #pending: Pending[] = [];

  addFile(name: string): number {
    return this.#files.push(name) - 1;
  }

  add(place: CellPlace, fault: Fault, context: FaultContext = {}): void {
    this.#pending.push({
      place,
      diagnostic: {
        file: this.#files[place.file]!,
        line: place.line,
        column: place.line === null ? null : 1,
        rule: fault.rule,
        severity: context.severity ?? 'error',
        reason: fault.reason,
        actual: context.actual ?? '',
        expected: fault.expected,
        help: fault.help,
        claim: context.claim ?? '',
      },
    });
  }

  /** Adds one whose place is known already. */
  addAt(file: number, at: Place, fault: Fault, context: FaultContext = {}): void {
    this.add({ file, line: at.line, cell: null }, fault, context);
    this.#pending.at(-1)!.diagnostic.column = at.column;
  }

  /** Takes out the faults of rows whose cells were not what they seemed. */
  dropRows(file: number, lines: ReadonlySet<number>): void {
    this.#pending = this.#pending.filter(
      ({ place }) => place.file !== file || place.line === null || !lines.has(place.line),
    );
  }

  /** First lines of the rows of a file that have faults in cells. */
  rowsToLocate(file: number): ReadonlySet<number> {
    const lines = new Set<number>();
    for (const { place } of this.#pending) {
      if (place.file === file && place.cell !== null) lines.add(place.line!);
    }
    return lines;
  }

  /** Fills in where cells begin: `cells` gives the places of a row's cells by its first line. */
  locate(file: number, cells: ReadonlyMap<number, readonly Place[]>): void {
    for (const { place, diagnostic } of this.#pending) {
      if (place.file !== file || place.cell === null) continue;
      const at = cells.get(place.line!)?.[place.cell];
      if (at) {
        diagnostic.line = at.line;
        diagnostic.column = at.column;
      }
    }
  }

  /** All of them: by file, then line, then column, then in the order found. */
  sorted(): readonly Diagnostic[] {
    const ordered = [...this.#pending].sort(
      (a, b) =>
        a.place.file - b.place.file ||
        (a.diagnostic.line ?? 0) - (b.diagnostic.line ?? 0) ||
        (a.diagnostic.column ?? 0) - (b.diagnostic.column ?? 0),
    );
    return ordered.map(({ diagnostic }) => diagnostic);
  }
}
