// Ids, and what refers to them.
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/read-claims.js';
import { onlyFault, placesOf, readText } from './read-text.js';

function rows(...lines: readonly string[]): string {
  return `id,event,quantity,source,derived_from,supersedes\n${lines.map((line) => `${line}\n`).join('')}`;
}

describe('ids', () => {
  it('are unique without regard to case, over all files', () => {
    expect(onlyFault(rows('A,e,1,S,,', 'a,e,2,S,,'))).toMatchObject({
      line: 3,
      column: 1,
      rule: 'doubled-id',
      reason: 'the id `a` is taken by a.csv:2',
      claim: 'a',
    });
    const sources = ['a.csv', 'b.csv'].map((file) => ({ file, content: rows('x,e,1,S,,') }));
    expect(readClaims(sources).diagnostics).toMatchObject([
      { file: 'b.csv', line: 2, reason: 'the id `x` is taken by a.csv:2' },
    ]);
  });

  it('stay with rows left out: another may not take them', () => {
    expect(placesOf(rows('a,e,1.500,S,,', 'a,e,2,S,,'))).toEqual(['2:5 ambiguous-number', '3:1 doubled-id']);
  });

  it('are kept as they were written', () => {
    expect(readText(rows(' Putin  Each ,e,1,S,,')).set.claims[0]!.id).toBe('Putin Each');
  });

  it('may be words that JavaScript knows, and thousands of them', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      ...Array.from({ length: 5000 }, (_, index) => `c${index}`),
    ];
    const { set, diagnostics } = readText(
      rows(
        ...names
          .map((name) => `${name},e,1,S,c7;__proto__,`)
          .filter((line) => !/^(c7|__proto__),/.test(line)),
        'c7,e,1,S,,',
        '__proto__,e,1,S,,',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(set.claims[0]!.derivedFrom).toEqual(['c7', '__proto__']);
  });
});

describe('references', () => {
  it('are the ids as printed, each once, wherever the claim stands', () => {
    const { set } = readText(rows('a,e,1,S,B; c ;b;,', 'B,e,1,S,,', 'C,e,1,S,,'));
    expect(set.claims[0]!.derivedFrom).toEqual(['B', 'C']);
  });

  it('may cross files, and name a row without an id by file and line', () => {
    const { set, diagnostics } = readClaims([
      { file: 'one.csv', content: 'event,quantity,source\ne,1,S\n' },
      { file: 'two.csv', content: rows('a,e,1,S,ONE.csv:2,') },
    ]);
    expect(diagnostics).toEqual([]);
    expect(set.claims[1]!.derivedFrom).toEqual(['one.csv:2']);
  });

  it('to no claim are faults, each with near misses', () => {
    expect(
      readText(rows('putin-each,e,1,S,,', 'b,e,1,S,puttin-each;nobody,', 'c,e,1,S,,"putin-each, b"'))
        .diagnostics,
    ).toMatchObject([
      {
        line: 3,
        column: 9,
        rule: 'unknown-id',
        reason: '`derived_from` names `puttin-each`, which is the id of no claim',
        help: 'did you mean `putin-each`?',
      },
      {
        line: 3,
        column: 9,
        reason: '`derived_from` names `nobody`, which is the id of no claim',
        help: 'correct the id, or add the claim; a claim without an id is named `FILE:LINE`',
      },
      {
        line: 4,
        reason: '`supersedes` names `putin-each, b`, which is the id of no claim',
        help: 'put `;` between ids, not `,`',
      },
    ]);
  });

  it('that are wrong in rows that say the same are told for each', () => {
    expect(placesOf(rows('a,e,1,S,x,', 'b,e,1,S,x,', 'c,e,1,S,x,'))).toEqual([
      '2:9 unknown-id',
      '3:9 unknown-id',
      '4:9 unknown-id',
    ]);
  });

  it('may be left out with the signs of an empty cell', () => {
    expect(placesOf(rows('a,e,1,S,n/a,-', 'b,e,1,S,none,;'))).toEqual([]);
  });

  it('that go in a circle are faults of every row in it, and of no other', () => {
    const { diagnostics } = readText(
      rows('a,e,1,S,b,', 'b,e,1,S,c,', 'c,e,1,S,a,', 'd,e,1,S,a,', 'x,e,1,S,x,', 'y,e,1,S,z,', 'z,e,1,S,,y'),
    );
    expect(diagnostics.map(({ line, reason }) => `${line} ${reason.split(': ')[1]}`)).toEqual([
      '2 `a` → `b` → `c` → `a`',
      '3 `b` → `c` → `a` → `b`',
      '4 `c` → `a` → `b` → `c`',
      '6 `x` → `x`',
      '7 `y` → `z` → `y`',
      '8 `z` → `y` → `z`',
    ]);
    expect(diagnostics[0]).toMatchObject({
      rule: 'circle-of-claims',
      column: 9,
      help: 'empty one of these cells: the first that was said repeats and withdraws none of the others',
    });
  });

  it('that go in a long circle tell its size', () => {
    const circle = Array.from({ length: 3000 }, (_, index) => `c${index},e,1,S,c${(index + 1) % 3000},`);
    const { diagnostics } = readText(rows(...circle));
    expect(diagnostics).toHaveLength(3000);
    expect(diagnostics[0]!.reason).toBe(
      '`c0` comes back to itself by `derived_from` or `supersedes`: in a circle of 3000 claims',
    );
  });

  it('that form a long chain are no circle', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, index) => `c${index},e,1,S,${index > 0 ? `c${index - 1}` : ''},`,
    );
    expect(placesOf(rows(...chain))).toEqual([]);
  });
});
