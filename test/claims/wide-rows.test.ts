// Tables with one column for each outcome, and other spellings of columns and labels.
import { describe, expect, it } from 'vitest';
import { onlyFault, placesOf, readText } from './read-text.js';

function claimsOf(csv: string): string[] {
  return readText(csv).set.claims.map(
    ({ id, outcome, quantity, reading }) =>
      `${id} ${outcome.key} "${quantity}" ${reading.low}-${reading.high}`,
  );
}

describe('a wide row', () => {
  it('makes one claim for each number, named after its column', () => {
    expect(claimsOf('id,event,source,Killed,wounded,missing,captured,casualties\nr,e,A,10,20,,3,\n')).toEqual(
      ['r/killed killed "10" 10-10', 'r/wounded wounded "20" 20-20', 'r/captured captured "3" 3-3'],
    );
    expect(claimsOf('event,source,killed,casualties\ne,A,10,30\n')).toEqual([
      'a.csv:2/killed killed "10" 10-10',
      'a.csv:2/casualties casualties "30" 30-30',
    ]);
  });

  it('reads the words in its cells, and keeps what is not known as such', () => {
    const { set } = readText('event,source,killed,wounded\ne,A,more than 10,n/a\n');
    expect(set.claims.map(({ reading }) => [reading.kind, reading.low])).toEqual([
      ['interval', 11],
      ['unknown', null],
    ]);
  });

  it('may hold a quantity of its own as well', () => {
    expect(claimsOf('id,event,source,quantity,outcome,low,high,killed\nr,e,A,5,displaced,,,10\n')).toEqual([
      'r displaced "5" 5-5',
      'r/killed killed "10" 10-10',
    ]);
  });

  it('understands other spellings of its columns', () => {
    expect(
      claimsOf(
        'id,conflict,date,country,reported by,deaths,injured,link\nr,e,2020-10-23,armenia,,10,20,https://x.org\n',
      ),
    ).toEqual([]);
    const { set } = readText(
      'id,conflict,date,country,claimant,Deaths,Injured,link\nr,e,2020-10-23,armenia,A,10,20,https://x.org\n',
    );
    expect(set.claims).toMatchObject([
      {
        id: 'r/killed',
        event: 'e',
        side: { key: 'armenia' },
        source: 'a',
        url: 'https://x.org',
        asOf: { precision: 'day' },
      },
      { id: 'r/wounded', outcome: { key: 'wounded' } },
    ]);
  });

  it('without any number is a fault, and so is each cell that cannot be read', () => {
    expect(onlyFault('event,source,killed,wounded\ne,A,,\n')).toMatchObject({
      rule: 'missing-quantity',
      reason: 'no number: `killed`, `wounded` are all empty',
      column: 5,
    });
    expect(placesOf('event,source,killed,wounded\ne,A,1.500,12.5\n')).toHaveLength(2);
    expect(readText('event,source,killed,wounded\ne,A,1.500,12\n')).toMatchObject({
      refused: 1,
      set: { claims: [] },
    });
  });

  it('takes `low` and `high` for its only number, and refuses them for several', () => {
    expect(claimsOf('id,event,source,killed,low,high\nr,e,A,about 10,8,12\ns,e,A,,1,2\n')).toEqual([
      'r/killed killed "about 10" 8-12',
      's/killed killed "" 1-2',
    ]);
    expect(onlyFault('event,source,killed,wounded,low,high\ne,A,10,,8,12\n')).toMatchObject({
      rule: 'ends-of-several',
      column: 9,
    });
  });

  it('names its outcome by the column alone', () => {
    expect(onlyFault('event,source,outcome,killed,wounded\ne,A,wounded,10,\n')).toMatchObject({
      rule: 'outcome-beside-columns',
      reason: '`outcome` is `wounded`, while the number stands in the column `killed`',
    });
    expect(onlyFault('event,source,outcome,killed\ne,A,wounded,10\n').rule).toBe('outcome-beside-columns');
    expect(placesOf('event,source,outcome,killed\ne,A,killed,10\n')).toEqual([]);
  });

  it('is named whole by its id, or claim by claim', () => {
    const csv =
      'id,event,source,killed,wounded,derived_from,supersedes\nr,e,A,10,20,,\ns,e,B,10,,r,\nt,e,A,,21,,r/wounded\n';
    expect(
      readText(csv).set.claims.map(({ id, derivedFrom, supersedes }) => [id, derivedFrom, supersedes]),
    ).toEqual([
      ['r/killed', [], []],
      ['r/wounded', [], []],
      ['s/killed', ['r/killed', 'r/wounded'], []],
      ['t/wounded', [], ['r/wounded']],
    ]);
  });

  it('takes the ids of all of its claims', () => {
    expect(onlyFault('id,event,source,killed,wounded\nr,e,A,10,20\nr,e,A,11,\n').rule).toBe('doubled-id');
    expect(onlyFault('id,event,source,killed,quantity\nr,e,A,10,\nr/killed,e,A,,5\n').rule).toBe(
      'doubled-id',
    );
  });
});

describe('`--map`', () => {
  it('reads a column under another name', () => {
    const csv = 'war,fecha,muertos,fuente\ne,2020-10-23,10,A\n';
    const map = new Map([
      ['FECHA', 'as of'],
      ['muertos', 'killed'],
      ['fuente', 'source'],
    ]);
    expect(readText(csv, { map })).toMatchObject({
      diagnostics: [],
      set: { claims: [{ outcome: { key: 'killed' }, source: 'a' }] },
    });
  });

  it('goes before the name that a column has', () => {
    const csv = 'event,quantity,source,date\ne,10,A,2020-10-23\n';
    const { set } = readText(csv, { map: new Map([['date', 'published']]) });
    expect(set.claims).toMatchObject([{ asOf: null, publishedText: '2020-10-23' }]);
  });

  it('to a column that does not exist, or from one that no file has, is a fault', () => {
    const csv = 'event,quantity,source,day\ne,10,A,2020\n';
    expect(onlyFault(csv, { map: new Map([['day', 'sorce']]) })).toMatchObject({
      rule: 'unknown-map-target',
      reason: '`--map day=sorce` names `sorce`, which is no column of a claims file',
      help: 'did you mean `source`?',
    });
    expect(onlyFault(csv, { map: new Map([['dai', 'as_of']]) })).toMatchObject({
      rule: 'unknown-map-column',
      reason: 'no file has the column `dai` that `--map` names',
      help: 'did you mean `day`?',
    });
    expect(readText(csv, { map: new Map([['dai', 'as_of']]) }).fatal).toBe(true);
  });
});
