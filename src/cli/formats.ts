// The formats of a result, a line each, loaded only when asked for.

import type { FlowingAnswer } from '../answer/answer.js';
import type { ReadOptions } from '../claims/read-options.js';
import type { CsvColumn } from '../render/csv.js';

/** What a format may need to know besides the answer. */
export interface FormatSettings {
  readonly width: number;
  readonly colour: 0 | 1;
  readonly columns: readonly CsvColumn[] | null;
  readonly escapeFormulas: boolean;
  /** Whether the text goes to a terminal. */
  readonly terminal: boolean;
  readonly reading: ReadOptions;
}

type WriteAnswer = (answer: FlowingAnswer, settings: FormatSettings) => Iterable<string>;

const LOADERS = {
  table: async () => (await import('../render/table.js')).tableChunks,
  csv: async () => {
    const { csvChunks } = await import('../render/csv.js');
    return (answer, { columns, escapeFormulas, terminal }) =>
      csvChunks(answer, { columns, escapeFormulas, visible: terminal });
  },
  json: async () => {
    const { jsonChunks } = await import('../render/json.js');
    return (answer, { reading }) => jsonChunks(answer, reading);
  },
  ndjson: async () => (await import('../render/ndjson.js')).ndjsonChunks,
  markdown: async () => (await import('../render/markdown.js')).markdownChunks,
  sentence: async () => (await import('../render/sentence.js')).sentenceChunks,
} as const satisfies Record<string, () => Promise<WriteAnswer>>;

export type Format = keyof typeof LOADERS;
export const FORMATS = Object.keys(LOADERS) as readonly Format[];

/** The writer of a format: pieces of text, a piece an event. */
export function loadFormat(format: Format): Promise<WriteAnswer> {
  return LOADERS[format]();
}
