// The claims file as a JSON Schema (draft 2020-12) of its rows: a list of objects, one a row, every cell a text.

import { listColumnValues, NUMBER_COLUMNS } from './column-values.js';
import { writeJson } from './json-text.js';

export function renderJsonSchema(): string {
  const columns = listColumnValues();
  const row = {
    type: 'object',
    properties: Object.fromEntries(
      columns.map(({ name, description, pattern, required }) => [
        name,
        {
          type: 'string',
          description,
          ...(required ? { pattern: '[^\\s]' } : {}),
          ...(pattern === null ? {} : { pattern: `^\\s*(${pattern})?\\s*$` }),
        },
      ]),
    ),
    required: columns.filter(({ required }) => required).map(({ name }) => name),
    anyOf: NUMBER_COLUMNS.map((name) => ({
      properties: { [name]: { type: 'string', pattern: '[^\\s]' } },
      required: [name],
    })),
    additionalProperties: { type: 'string', description: 'any other column is carried along' },
  };
  return `${writeJson(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Rows of a claims file (reconcile)',
      description:
        'Every cell as text, under the name of its column. `reconcile check` knows more than this schema can say.',
      type: 'array',
      items: { $ref: '#/$defs/row' },
      $defs: { row },
    },
    2,
  )}\n`;
}
