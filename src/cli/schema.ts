// `reconcile schema`: the claims file described, for people or for other validators; and every spelling that is understood.

import { Option } from 'commander';
import { writeJson } from '../render/json-text.js';
import { renderCsvwSchema } from '../render/schema-csvw.js';
import { renderJsonSchema } from '../render/schema-json.js';
import { renderTableSchema } from '../render/schema-table.js';
import { listSynonyms, renderColumns, renderSynonyms } from '../render/schema-text.js';
import type { CommandContext, DescribeCommand } from './command.js';

const FORMATS = {
  text: renderColumns,
  'json-schema': renderJsonSchema,
  'table-schema': renderTableSchema,
  csvw: renderCsvwSchema,
} as const;

interface SchemaFlags {
  readonly format: keyof typeof FORMATS | 'json';
  readonly synonyms?: true;
}

const EXAMPLES = `
Examples:
  reconcile schema                                 every column and its meaning
  reconcile schema --synonyms                      other spellings understood
  reconcile schema --format table-schema > t.json  for frictionless validate
`;

const NEXT = `
Next: reconcile init              writes a file with these columns
      reconcile check claims.csv  tells what is wrong in one
`;

export const describeSchema: DescribeCommand = (command, context) => {
  command
    .usage('[options]')
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', NEXT.trimEnd())
    .addOption(
      new Option('-f, --format <format>', 'of the description; json: the synonyms as data')
        .choices([...Object.keys(FORMATS), 'json'])
        .default('text') as never,
    )
    .option('--synonyms', 'other spellings of columns and labels');
  command.action(async (...given: unknown[]) => {
    const [flags] = given as [SchemaFlags];
    await printSchema(flags, context);
  });
};

async function printSchema({ format, synonyms }: SchemaFlags, { terminal }: CommandContext): Promise<void> {
  if (format === 'json') return await terminal.print(`${writeJson(listSynonyms(), 2)}\n`);
  await terminal.print(synonyms ? renderSynonyms() : FORMATS[format]());
}
