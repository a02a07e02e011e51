// The claims file as metadata of CSV on the Web (W3C), to lie beside a file as `claims.csv-metadata.json`.

import { listColumnValues } from './column-values.js';
import { writeJson } from './json-text.js';

export function renderCsvwSchema(): string {
  const columns = listColumnValues().map(({ name, description, pattern, required, list }) => ({
    name,
    titles: name,
    'dc:description': description,
    required,
    datatype: pattern === null || list ? 'string' : { base: 'string', format: `\\s*(${pattern})\\s*` },
    ...(list ? { separator: ';' } : {}),
  }));
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: 'claims.csv',
    'dc:title': 'Sourced claims of casualties',
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
    tableSchema: { columns },
  };
  return `${writeJson(metadata, 2)}\n`;
}
