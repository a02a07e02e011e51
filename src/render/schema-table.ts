// The claims file as a Table Schema (Frictionless, v1), for `frictionless validate --schema` and data packages.

import { listColumnValues } from './column-values.js';
import { writeJson } from './json-text.js';

export function renderTableSchema(): string {
  const fields = listColumnValues().map(({ name, description, pattern, required }) => {
    const constraints = {
      ...(required ? { required: true } : {}),
      ...(pattern === null ? {} : { pattern: `\\s*(${pattern})\\s*` }),
    };
    return {
      name,
      type: 'string',
      description,
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    };
  });
  const schema = {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    fields,
    missingValues: [''],
  };
  return `${writeJson(schema, 2)}\n`;
}
