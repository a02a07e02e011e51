// `reconcile init`: a starter file that works, and a look at a table that is kept in other columns.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runProgram } from './run-program.js';

const PROPOSAL = `desk.csv: 4 columns, delimiter semicolon

your column           ours    why                                first cell
Ort                           carried along                      Karabach
Datum                 as_of   a well-known spelling              23.10.2020
Wer sagt es (source)  source  a name much like it: look it over  UN
Tote                  killed  a well-known spelling              mindestens 30

Missing: \`event\`. Add the column, or map one of yours to it.
Then:
  reconcile desk.csv --map 'Wer sagt es (source)=source' --dates dmy
`;

describe('`reconcile init`', () => {
  it('writes a starter file that the program reads, and never over another', () => {
    const cwd = makeFolder();
    expect(runProgram(['init'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: 'claims.csv is written: replace its rows by yours. Next: reconcile claims.csv\n',
    });
    expect(runProgram(['claims.csv'], { cwd }).status).toBe(0);
    const written = readFileSync(join(cwd, 'claims.csv'), 'utf8');
    writeFileSync(join(cwd, 'claims.csv'), `${written}\n`);
    const again = runProgram(['init'], { cwd });
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('error: `claims.csv` is there already, and is not written over');
    expect(readFileSync(join(cwd, 'claims.csv'), 'utf8')).toBe(`${written}\n`);
  });

  it('writes to another name, or to the screen', () => {
    const cwd = makeFolder();
    expect(runProgram(['init', 'war.csv'], { cwd }).status).toBe(0);
    expect(runProgram(['init', '-'], { cwd }).stdout).toBe(readFileSync(join(cwd, 'war.csv'), 'utf8'));
    expect(existsSync(join(cwd, 'claims.csv'))).toBe(false);
  });

  it('proposes a mapping that reads the table', () => {
    const cwd = makeFolder();
    writeFileSync(
      join(cwd, 'desk.csv'),
      'Ort;Datum;Wer sagt es (source);Tote\nKarabach;23.10.2020;UN;mindestens 30\n',
    );
    const { status, stdout } = runProgram(['init', 'desk.csv'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(PROPOSAL);
    const map = ['--map', 'Wer sagt es (source)=source,Ort=event', '--dates', 'dmy'];
    const run = runProgram(['desk.csv', ...map, '--format', 'csv', '--columns', 'low,as_of'], { cwd });
    expect(run.stdout).toContain('30,2020-10-23');
  });

  it('says what a file is that is no table, and what is no delimiter', () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'sheet.xlsx'), 'PK\u0003\u0004 xl/');
    const run = runProgram(['init', 'sheet.xlsx'], { cwd });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('`sheet.xlsx`: this is an Excel workbook (xlsx), not CSV');
    expect(runProgram(['init', 'sheet.xlsx', '--delimiter', 'ab'], { cwd }).stderr).toContain(
      '`ab` is no delimiter',
    );
  });
});
