// Every fault of a row: what is found, where, and what the person on deadline reads.
import { describe, expect, it } from 'vitest';
import { oneRow, onlyFault, placesOf, readText } from './read-text.js';

describe('a fault of a cell', () => {
  it('stands at the cell, with what is wrong, what was expected and what to do', () => {
    expect(onlyFault(oneRow({ id: 'c1', quantity: '1.500' }))).toEqual({
      file: 'a.csv',
      line: 2,
      column: 8,
      rule: 'ambiguous-number',
      severity: 'error',
      reason: '`1.500` may mean 1.5 or 1,500',
      actual: '1.500',
      expected: 'whole people, such as `1500` or `1,500`',
      help: 'write the number in full, or fill in `low` and `high`',
      claim: 'c1',
    });
  });

  it('is made safe to print', () => {
    const { reason, actual } = onlyFault(oneRow({ basis: 'doc\u001b[31mumented\u202e' }));
    expect(reason).toBe('`doc\\u{1b}[31mumented\\u{202e}` is no basis');
    expect(actual).toBe('doc\u001b[31mumented\u202e');
  });

  it('in a date shows both readings and never guesses', () => {
    for (const column of ['from', 'as_of', 'published', 'began', 'ended']) {
      expect(onlyFault(oneRow({ [column]: '03/10/2020' }))).toMatchObject({
        rule: 'ambiguous-date',
        reason:
          '`03/10/2020` is not read without knowing its order: day first it is 2020-10-03, month first it is 2020-03-10',
      });
    }
  });

  it('in `low` and `high` is a number that is not plain', () => {
    expect(onlyFault(oneRow({ low: '1.500' }))).toMatchObject({
      rule: 'ambiguous-number',
      line: 2,
      column: 8,
    });
    expect(onlyFault(oneRow({ high: 'about 5' }))).toMatchObject({
      rule: 'not-a-number',
      reason: '`about 5` is not a whole number',
      help: 'write words into `quantity`, and only figures here; leave the cell empty for no such end',
    });
  });

  it('is a basis or a stance that nobody knows, with near misses', () => {
    expect(onlyFault(oneRow({ basis: 'documentd' }))).toMatchObject({
      rule: 'unknown-basis',
      reason: '`documentd` is no basis',
      help: 'did you mean `documented`?',
    });
    expect(onlyFault(oneRow({ basis: 'official' }))).toMatchObject({
      expected: '`documented`, `confirmed`, `verified`, `reported`, `estimated`, `projected`',
      help: 'write one of them, or leave the cell empty for `reported`',
    });
    expect(onlyFault(oneRow({ stance: 'adversery' }))).toMatchObject({
      rule: 'unknown-stance',
      reason: '`adversery` is no stance',
      help: 'did you mean `adversary`?',
    });
  });

  it('is a label that breaks the rules of labels', () => {
    expect(onlyFault(oneRow({ category: 'civilian:women:press' }))).toMatchObject({ rule: 'part-of-a-part' });
    expect(onlyFault(oneRow({ side: 'armenia/azerbaijan' }))).toMatchObject({
      rule: 'kept-character',
      reason: '`armenia/azerbaijan` holds `/`, which no side may',
      help: 'join with `+` what was counted together, or write `-` in a name',
    });
    expect(onlyFault(oneRow({ side: 'armenia; azerbaijan' }))).toMatchObject({
      help: 'one claim has one side: write a row for each, or join with `+` what was counted together',
    });
    expect(onlyFault(oneRow({ outcome: 'all' }))).toMatchObject({
      rule: 'kept-word',
      reason: '`all` is a word with a meaning of its own',
    });
  });

  it('is a sign for no value where a label would be made of it', () => {
    expect(onlyFault(oneRow({ side: 'n/a' }))).toMatchObject({
      rule: 'blank-mark',
      reason: '`n/a` stands where a side is named',
      help: 'leave the cell empty if `all` is meant; write `unknown` if nobody knows',
    });
    for (const mark of ['-', '–', 'N/A', 'NA', 'NULL', '#N/A']) {
      expect(onlyFault(oneRow({ outcome: mark })).rule).toBe('blank-mark');
    }
  });

  it('is a side that no source speaks for', () => {
    expect(onlyFault(oneRow({ source_side: 'each' }))).toMatchObject({
      rule: 'kept-word',
      reason: '`each` is no side that a source speaks for',
    });
  });

  it('is an id with the sign that parts ids', () => {
    expect(onlyFault(oneRow({ id: 'a;b' }))).toMatchObject({
      rule: 'id-with-semicolon',
      reason: 'the id `a;b` holds `;`, which parts the ids of a list',
    });
  });

  it('is a cell too long to read, but not a long quote', () => {
    const long = 'x'.repeat(10_001);
    expect(onlyFault(oneRow({ quantity: long })).rule).toBe('cell-too-long');
    expect(onlyFault(oneRow({ side: long })).rule).toBe('cell-too-long');
    expect(onlyFault(oneRow({ from: long })).rule).toBe('cell-too-long');
    expect(placesOf(oneRow({ quote: long, caveat: long }))).toEqual([]);
  });
});

describe('an empty cell that is needed', () => {
  it('is told by its column', () => {
    expect(onlyFault(oneRow({ event: '' }))).toMatchObject({
      rule: 'missing-event',
      reason: 'the cell `event` is empty',
    });
    expect(onlyFault(oneRow({ source: ' ' }))).toMatchObject({
      rule: 'missing-source',
      help: 'write who counted or said it; where nobody is named, `unattributed (OUTLET)`',
    });
    expect(onlyFault(oneRow({ quantity: '' }))).toMatchObject({
      rule: 'missing-quantity',
      reason: 'no number: the cell is empty',
      help: 'write what the source said; where it gave no number, `not disclosed`',
    });
  });

  it('below a filled one may be the rest of a merged cell, which is said and not filled in', () => {
    const { diagnostics, refused } = readText('event,quantity,source\nwar,10,UN\n,20,\n');
    expect(refused).toBe(1);
    expect(diagnostics.map(({ help }) => help)).toEqual([
      'write the conflict or incident; if `war` above it was a merged cell in the spreadsheet, fill it down',
      'write who counted or said it; where nobody is named, `unattributed (OUTLET)`; if `UN` above it was a merged cell in the spreadsheet, fill it down',
    ]);
  });
});

describe('cells that do not go together', () => {
  it('are `low` above `high`', () => {
    expect(onlyFault(oneRow({ low: '30', high: '20' }))).toMatchObject({
      rule: 'low-above-high',
      reason: '`low` is 30, above `high`, 20',
    });
    expect(placesOf(oneRow({ low: '20', high: '20' }))).toEqual([]);
  });

  it('are an own day before `from`', () => {
    expect(onlyFault(oneRow({ from: '2020-10-05', as_of: '2020-10-04' }))).toMatchObject({
      rule: 'day-before-from',
      reason: "the claim is of 2020-10-04, before the claim's first day, 2020-10-05 in `from`",
      column: 19,
    });
    expect(onlyFault(oneRow({ from: '2020-10-05', published: '2020-10-04' }))).toMatchObject({ column: 19 });
    expect(placesOf(oneRow({ from: '2020-10-05', as_of: '2020-10', published: '2020-10-01' }))).toEqual([]);
    expect(placesOf(oneRow({ from: '2020-10-05' }))).toEqual([]);
  });

  it('are an own day before the event began, or a first day after it ended, said on any row', () => {
    const csv =
      'event,quantity,source,from,as_of,began,ended\ne,1,A,,2020-09-01,,\ne,1,A,2020-12-01,2020-12-02,,\ne,1,A,,,2020-09-27,2020-11-10\n';
    expect(readText(csv).diagnostics).toMatchObject([
      {
        line: 2,
        column: 8,
        rule: 'day-before-began',
        reason: 'the claim is of 2020-09-01, before the first day of the event, 2020-09-27 in `began`',
      },
      {
        line: 3,
        column: 7,
        rule: 'from-after-ended',
        reason: 'the claim counts from 2020-12-01, after the event ended, on 2020-11-10',
      },
    ]);
  });

  it('are `each` without sides', () => {
    expect(onlyFault(oneRow({ side: 'each' }))).toMatchObject({
      rule: 'each-without-sides',
      reason: '`each` does not say how many sides there are: no row of the event fills in `sides`',
      help: 'fill in `sides`, for example `armenia; azerbaijan`',
    });
    expect(placesOf('event,side,sides,quantity,source\ne,each,,10,A\ne,,a;b,10,A\n')).toEqual([]);
  });
});

describe('facts of an event', () => {
  it('that differ between rows are a fault of the later, which names the earlier', () => {
    const csv =
      'event,quantity,source,sides,began\ne,1,A,a;b,2020\ne,2,A,b; a,2020-01-01\ne,3,A,a;c,2020-02\nf,3,A,x;y,1999\n';
    expect(readText(csv).diagnostics).toMatchObject([
      {
        line: 4,
        column: 7,
        rule: 'event-facts-differ',
        reason: '`sides` is `a; c` here and `a; b` in a.csv:2, for the same event',
      },
      {
        line: 4,
        column: 11,
        rule: 'event-facts-differ',
        reason: '`began` is `2020-02-01` here and `2020-01-01` in a.csv:2, for the same event',
      },
    ]);
  });

  it('cannot end before they begin', () => {
    expect(onlyFault(oneRow({ began: '2020-10', ended: '2020-09' }))).toMatchObject({
      rule: 'ended-before-began',
      reason: 'the event ended on 2020-09-30, before it began on 2020-10-01',
    });
  });

  it('name plain sides, with `;` between', () => {
    for (const sides of ['a; b:c', 'a+b; c', 'all; a', 'each']) {
      expect(['no-plain-side', 'kept-word']).toContain(onlyFault(oneRow({ sides })).rule);
    }
    expect(onlyFault(oneRow({ sides: 'armenia, azerbaijan' }))).toMatchObject({
      rule: 'comma-in-list',
      reason: '`armenia, azerbaijan` is a list with commas',
    });
    expect(readText(oneRow({ sides: 'Armenia; Azerbaijan; armenia;' })).set.events[0]!.sides).toEqual([
      'armenia',
      'azerbaijan',
    ]);
  });
});

describe('exclusions', () => {
  it('that name a category where the side stands are refused', () => {
    expect(onlyFault(oneRow({ excludes: 'military' }))).toMatchObject({
      rule: 'category-as-side',
      reason: '`military` in `excludes` stands where the side does, and no row has such a side',
      help: 'write the side before it, or `all/military` for every side',
    });
    expect(placesOf('event,side,quantity,source,excludes\ne,military,10,A,\ne,,20,A,military\n')).toEqual([]);
    expect(placesOf(oneRow({ sides: 'military;rebels', excludes: 'military' }))).toEqual([]);
  });

  it('that leave out everyone, or are joined by commas, are refused', () => {
    expect(onlyFault(oneRow({ excludes: 'all' })).rule).toBe('excludes-everyone');
    expect(onlyFault(oneRow({ excludes: 'all/all/casualties' })).rule).toBe('excludes-everyone');
    expect(onlyFault(oneRow({ excludes: 'a/military, b/military' })).rule).toBe('comma-in-list');
    expect(onlyFault(oneRow({ excludes: 'each/military' })).rule).toBe('kept-word');
  });
});

describe('a row', () => {
  it('with too many cells or too few has that fault alone', () => {
    const { diagnostics } = readText('event,quantity,source\ne,2,000,A\ne,x\ne,10,A\n');
    expect(diagnostics).toMatchObject([
      {
        line: 2,
        column: 9,
        rule: 'wrong-number-of-fields',
        reason: 'the row has 4 cells, the header 3 columns',
        help: 'a cell that holds the delimiter needs quotation marks: `"more than 2,000"`',
      },
      {
        line: 3,
        column: 1,
        rule: 'wrong-number-of-fields',
        reason: 'the row has 2 cells, the header 3 columns',
      },
    ]);
  });

  it('that repeats the header is told to be deleted', () => {
    expect(
      readText('event,quantity,source\ne,1,A\nevent,quantity,source\ne,2,A\n').diagnostics,
    ).toMatchObject([
      {
        line: 3,
        rule: 'repeated-header',
        reason: 'the row repeats the header of line 1',
        help: 'delete the row; files that were put together have one header each',
      },
    ]);
  });

  it('has all of its faults listed, and those that need other rows too', () => {
    const csv = 'id,event,side,quantity,source,as_of,derived_from\nx,e,each,1.500,,2020-13,nobody\n';
    expect(placesOf(csv)).toEqual([
      '2:5 each-without-sides',
      '2:10 ambiguous-number',
      '2:16 missing-source',
      '2:17 no-such-day',
      '2:25 unknown-id',
    ]);
  });

  it('with a fault is left out whole, and counted', () => {
    const { set, refused } = readText('id,event,quantity,source\na,e,1,A\nb,e,1.500,A\nc,e,3,A\n');
    expect(set.claims.map(({ id, order }) => [id, order])).toEqual([
      ['a', 0],
      ['c', 1],
    ]);
    expect(set.inputs).toMatchObject([{ rows: 3, skipped: 1 }]);
    expect(refused).toBe(1);
  });

  it('left out still tells the facts of its event, and its id is known', () => {
    const csv = 'id,event,sides,side,quantity,source,derived_from\na,e,x;y,,1.500,A,\nb,e,,each,2,B,a\n';
    const { set, diagnostics } = readText(csv);
    expect(diagnostics).toHaveLength(1);
    expect(set.events[0]!.sides).toEqual(['x', 'y']);
    expect(set.claims).toMatchObject([{ id: 'b', derivedFrom: ['a'] }]);
  });

  it('of an event with more than 100,000 ends the reading with the limit named', () => {
    const rows = 'e,1,A\n'.repeat(100_001);
    expect(readText(`event,quantity,source\n${rows}`)).toMatchObject({
      fatal: true,
      diagnostics: [
        {
          line: 100_002,
          rule: 'too-many-rows',
          reason: 'the event `e` has more than 100,000 rows, the limit of rows in one event',
        },
      ],
    });
    expect(placesOf(`event,quantity,source\n${'e,1,A\n'.repeat(100_000)}`)).toEqual([]);
  });

  it('with words about each side is read, with the advice beside it', () => {
    const { diagnostics, refused } = readText(oneRow({ quantity: 'more than 2,000 on each side' }));
    expect(refused).toBe(0);
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'per-side-words', line: 2 }]);
    expect(
      placesOf(oneRow({ quantity: 'more than 2,000 on each side', side: 'each', sides: 'a;b' })),
    ).toEqual([]);
  });
});
