// One run over all files: first each is read, then all are held together, then those with faults are looked at again for the
// places. Bytes come from outside, so that memory and streams go the same way.
import { CellReaders } from './cell-readers.js';
import { ClaimCollector } from './claim-collector.js';
import { DiagnosticCollector } from './collect-diagnostics.js';
import { type ColumnMap, readColumnMap } from './column-map.js';
import { foldHeader } from './columns.js';
import { unknownMapColumn } from './file-faults.js';
import { FileReader } from './file-reader.js';
import { createFileState } from './file-state.js';
import { findNearMisses, suggest } from './near-miss.js';
import type { ReadResult } from './read-claims.js';
import { DEFAULT_READ_OPTIONS, type ReadOptions } from './read-options.js';
import { needsSecondLook, SecondLook } from './second-look.js';

export class ReadingSession {
  readonly #options: ReadOptions;
  readonly #map: ColumnMap;
  readonly #readers: CellReaders;
  readonly #collector: ClaimCollector;
  readonly #files: FileReader[] = [];

  constructor(options: Partial<ReadOptions>) {
    this.#options = { ...DEFAULT_READ_OPTIONS, ...options };
    this.#map = readColumnMap(this.#options.map).columns;
    this.#readers = new CellReaders(this.#options);
    this.#collector = new ClaimCollector(this.#readers, new DiagnosticCollector());
  }

  /** Rows read so far, of all files. */
  get rows(): number {
    return this.#files.reduce((sum, { file }) => sum + file.rows, 0);
  }

  /** The reader of one more file: to be fed its bytes and ended. */
  openFile(name: string): FileReader {
    const index = this.#collector.diagnostics.addFile(name);
    // Of many small files only the last may be kept.
    this.#files.at(-1)?.file.fingerprint.settle();
    const reader = new FileReader(createFileState(name, index), {
      options: this.#options,
      map: this.#map,
      readers: this.#readers,
      collector: this.#collector,
    });
    this.#files.push(reader);
    return reader;
  }

  /** Holds all rows together; returns the files that must be looked at again, by their index. */
  checkTogether(): readonly { readonly index: number; readonly look: SecondLook }[] {
    this.#checkMap();
    this.#collector.checkTogether();
    return this.#files
      .filter((reader) => needsSecondLook(reader, this.#collector))
      .map((reader) => ({ index: reader.file.index, look: new SecondLook(reader, this.#collector) }));
  }

  finish(): ReadResult {
    const { set, refused } = this.#collector.finish(this.#files.map(({ file }) => file));
    return { set, diagnostics: this.#collector.diagnostics.sorted(), refused, fatal: this.#collector.fatal };
  }

  /** Columns that `--map` names: ours must exist, the file's must stand in at least one header. */
  #checkMap(): void {
    if (this.#files.length === 0) return;
    const { diagnostics } = this.#collector;
    const first = this.#files.find(({ file }) => file.header !== null)?.file ?? this.#files[0]!.file;
    const place = { file: first.index, line: first.header === null ? null : first.headerLine, cell: null };
    for (const fault of readColumnMap(this.#options.map).faults) {
      this.#collector.fatal = true;
      diagnostics.add({ ...place, line: null }, fault);
    }
    const headers = this.#files.flatMap(({ file }) => file.header?.cells ?? []);
    if (headers.length === 0) return;
    const known = new Map(headers.map((name) => [foldHeader(name), name]));
    for (const name of this.#options.map.keys()) {
      if (known.has(foldHeader(name))) continue;
      const near = findNearMisses(foldHeader(name), known.keys()).map((folded) => known.get(folded)!);
      this.#collector.fatal = true;
      diagnostics.add(place, unknownMapColumn(name, suggest(near, 'correct `--map`, or leave it out')), {
        actual: name,
      });
    }
  }
}
