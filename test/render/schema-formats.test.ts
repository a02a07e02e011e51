// The claims file as other validators know it, each tried on the files that ship and on broken ones.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/claims/columns.js';
import { renderCsvwSchema } from '../../src/render/schema-csvw.js';
import { renderJsonSchema } from '../../src/render/schema-json.js';
import { renderTableSchema } from '../../src/render/schema-table.js';
import { renderColumns, renderSynonyms } from '../../src/render/schema-text.js';

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(new URL(`../../data/${file}`, import.meta.url)), { columns: true, bom: true });
}

const GOOD = [...rowsOf('nagorno-karabakh-2020.csv'), ...rowsOf('nagorno-karabakh-2020-war.csv')];
const BAD: readonly Row[] = [
  { event: '', source: 'M', quantity: '1' },
  { source: 'M', quantity: '1' },
  { event: 'War', source: 'M', quantity: '1', as_of: '23/10/2020' },
  { event: 'War', source: 'M', quantity: '1', basis: 'sure' },
  { event: 'War', source: 'M', quantity: '', low: 'ten' },
  { event: 'War', source: 'M', quantity: '1', id: 'a;b' },
];

describe('JSON Schema', () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(
    JSON.parse(renderJsonSchema()),
  );

  it('takes the files that ship', () => {
    validate(GOOD);
    expect(validate.errors).toBeNull();
  });

  it.each([...BAD, { event: 'War', source: 'M', quantity: '' }])('refuses %o', (row) => {
    expect(validate([row])).toBe(false);
  });

  it('takes numbers in columns of their own, and other columns', () => {
    expect(validate([{ event: 'War', source: 'M', killed: '12', remark: 'x', basis: 'Confirmed' }])).toBe(
      true,
    );
  });
});

describe('Table Schema', () => {
  const { fields, missingValues } = JSON.parse(renderTableSchema());

  /** Table Schema v1 as its standard says: missing values first, then `required`, then `pattern` on the whole of the cell. */
  function refuses(row: Row): boolean {
    return fields.some(
      ({ name, constraints }: { name: string; constraints?: { required?: boolean; pattern?: string } }) => {
        const cell = row[name];
        if (cell === undefined || missingValues.includes(cell)) return constraints?.required === true;
        return (
          constraints?.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell)
        );
      },
    );
  }

  it('has every column as a field with a type of the standard', () => {
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(COLUMNS.map(({ name }) => name));
    expect(
      fields.every(
        ({ type, description }: Record<string, string>) => type === 'string' && description !== '',
      ),
    ).toBe(true);
  });

  it('takes the files that ship, and refuses broken rows', () => {
    expect(GOOD.filter(refuses)).toEqual([]);
    expect(BAD.every(refuses)).toBe(true);
  });
});

describe('CSV on the Web', () => {
  const metadata = JSON.parse(renderCsvwSchema());

  interface CsvwColumn {
    readonly name: string;
    readonly required: boolean;
    readonly datatype: string | { readonly base: string; readonly format: string };
  }

  /** Cells as "Model for Tabular Data" parses them: empty is null, refused where required; `format` matches the whole string. */
  function refuses(row: Row): boolean {
    return metadata.tableSchema.columns.some(({ name, required, datatype }: CsvwColumn) => {
      const cell = row[name] ?? '';
      if (cell === '') return required;
      return typeof datatype !== 'string' && !new RegExp(`^(?:${datatype.format})$`, 'u').test(cell);
    });
  }

  it('is a table description of the standard', () => {
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(
      metadata.tableSchema.columns.every(({ name }: CsvwColumn) => /^[A-Za-z0-9][A-Za-z0-9_.]*$/.test(name)),
    ).toBe(true);
    const lists = metadata.tableSchema.columns.filter((column: object) => 'separator' in column);
    expect(lists.map(({ name }: CsvwColumn) => name)).toEqual([
      'sides',
      'derived_from',
      'supersedes',
      'excludes',
    ]);
  });

  it('takes the files that ship, and refuses broken rows', () => {
    expect(GOOD.filter(refuses)).toEqual([]);
    expect(BAD.every(refuses)).toBe(true);
  });
});

describe('the description for people', () => {
  it('has a line for each column', () => {
    for (const { name } of COLUMNS) expect(renderColumns()).toMatch(new RegExp(`^${name} `, 'm'));
  });

  it('lists other spellings of columns and labels', () => {
    expect(renderSynonyms()).toMatch(/^ {2}as_of: .*\bdate\b/m);
    expect(renderSynonyms()).toMatch(/^ {2}category military: .*\bsoldiers\b/m);
  });
});
