// What a good row says: every column, its defaults, and how the words and numbers become a reading.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { copyClaim } from '../../src/claims/row-claim.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { CONVENTIONS } from '../../src/quantity/reading.js';
import { oneRow, placesOf, readText } from './read-text.js';

function claimOf(cells: Readonly<Record<string, string>>): Claim {
  const { set, diagnostics } = readText(oneRow(cells));
  expect(diagnostics).toEqual([]);
  return copyClaim(set.claims[0]!);
}

describe('a claim', () => {
  it('has its defaults where a row says nothing', () => {
    expect(claimOf({ quantity: '10' })).toEqual({
      id: 'a.csv:2',
      file: 'a.csv',
      line: 2,
      order: 0,
      event: 'e',
      side: { key: 'all', labels: [] },
      category: { key: 'all', labels: [] },
      outcome: { key: 'killed', labels: [{ base: 'killed', part: null }] },
      quantity: '10',
      reading: {
        kind: 'interval',
        low: 10,
        high: 10,
        lowApproximate: false,
        highApproximate: false,
        rule: 'exact',
        language: 'und',
        strictLow: 10,
        strictHigh: 10,
      },
      from: null,
      asOf: null,
      published: null,
      publishedText: '',
      basis: 'reported',
      source: 'a',
      sourceSide: null,
      stance: null,
      derivedFrom: [],
      supersedes: [],
      excludes: [],
      omits: '',
      caveat: '',
      via: '',
      url: '',
      quote: '',
      best: '',
      reliability: '',
      credibility: '',
      carried: null,
    });
  });

  it('carries what its columns say', () => {
    const claim = claimOf({
      id: 'c',
      side: 'Armenia:Artsakh',
      category: 'Civilian',
      outcome: 'killed+wounded',
      quantity: 'about 100',
      from: '2020-09',
      as_of: '2020-10',
      basis: 'Verified',
      source_side: 'Armenia',
      stance: 'Third party',
      via: 'AFP',
      published: '2020-11-01T10:00+04:00',
      url: 'https://example.org/?a=1,2',
      quote: 'words, "words"',
      excludes: 'azerbaijan/military; armenia',
      omits: 'those under the rubble',
      caveat: 'no more is known',
      best: '101',
      reliability: 'B',
      credibility: '2',
      page: '7',
    });
    expect(claim).toMatchObject({
      id: 'c',
      side: { key: 'armenia:artsakh' },
      outcome: { key: 'killed+wounded' },
      quantity: 'about 100',
      reading: {
        low: 90,
        high: 110,
        lowApproximate: true,
        highApproximate: true,
        strictLow: null,
        strictHigh: null,
      },
      from: { precision: 'month' },
      asOf: { precision: 'month' },
      basis: 'documented',
      sourceSide: { key: 'armenia' },
      stance: 'third-party',
      via: 'AFP',
      publishedText: '2020-11-01T10:00+04:00',
      published: { time: 6 * 3_600_000 },
      url: 'https://example.org/?a=1,2',
      quote: 'words, "words"',
      excludes: [
        { side: { key: 'azerbaijan' }, category: { key: 'military' }, outcome: null },
        { side: { key: 'armenia' }, category: { key: 'all' }, outcome: null },
      ],
      omits: 'those under the rubble',
      caveat: 'no more is known',
      best: '101',
      reliability: 'B',
      credibility: '2',
    });
    expect([...claim.carried!]).toEqual([['page', '7']]);
  });

  it('knows the ways to say that there is nothing', () => {
    const blank = {
      from: 'n/a',
      as_of: '–',
      published: 'NULL',
      basis: '-',
      stance: 'NA',
      caveat: 'n/a',
      omits: '-',
      excludes: 'n/a',
      low: '',
      high: 'n/a',
    };
    expect(claimOf({ quantity: '10', ...blank })).toMatchObject({
      from: null,
      asOf: null,
      published: null,
      basis: 'reported',
      stance: null,
      caveat: '',
      omits: '',
      excludes: [],
      reading: { rule: 'exact' },
    });
    expect(claimOf({ quantity: 'n/a' }).reading).toMatchObject({ kind: 'unknown', low: null, high: null });
  });

  it('with `low` or `high` has them for its reading, whatever its words', () => {
    expect(claimOf({ quantity: 'more than 2000', low: '2001' }).reading).toEqual({
      kind: 'interval',
      low: 2001,
      high: null,
      lowApproximate: false,
      highApproximate: false,
      rule: 'given',
      language: 'und',
      strictLow: 2001,
      strictHigh: null,
    });
    expect(claimOf({ quantity: 'Hampir 100 orang', high: '99' })).toMatchObject({
      quantity: 'Hampir 100 orang',
      reading: { low: null, high: 99, rule: 'given' },
    });
    expect(claimOf({ quantity: '', low: '2,425.0', high: '2425' })).toMatchObject({
      quantity: '',
      reading: { low: 2425, high: 2425 },
    });
    expect(claimOf({ quantity: 'not disclosed', low: '', high: '' }).reading.kind).toBe('unknown');
  });

  it('is read by the convention asked for, and strictly beside it', () => {
    const { set } = readText(oneRow({ quantity: 'dozens' }), { convention: 'acled' });
    expect(set.claims[0]!.reading).toMatchObject({ low: 12, strictLow: 2 });
    expect(readText(oneRow({ quantity: 'just under 1,000' })).set.claims[0]!.reading).toMatchObject({
      low: 950,
      high: 999,
      strictLow: null,
      strictHigh: 999,
    });
  });

  it('of a bare figure is read as the reader of words reads it, under every convention', () => {
    for (const convention of CONVENTIONS) {
      for (const quantity of ['0', '7', '2425', '999999999999999', '007', '9007199254740993']) {
        const { set } = readText(oneRow({ quantity }), { convention });
        const words = readQuantity(quantity, { convention });
        if (words.kind === 'refused') expect(set.claims).toEqual([]);
        else expect(set.claims[0]!.reading).toMatchObject({ ...words });
      }
    }
  });

  it('is trimmed of every kind of space', () => {
    const { set } = readText(
      'event,side,quantity,source,as_of\n\u00a0e\u00a0, armenia ,\u00a02 425 , A\u202f, 2020-10-23 \n',
    );
    expect(set.claims).toMatchObject([
      {
        event: 'e',
        side: { key: 'armenia' },
        source: 'a',
        reading: { low: 2425 },
        asOf: { precision: 'day' },
      },
    ]);
  });
});

describe('a set of claims', () => {
  it('has events in order of their first claim, with their facts', () => {
    const csv =
      'event,quantity,source,sides,began,ended\nB,1,S,,,\na,1,S,x;Y,,\nb,2,S,p;q,2020,2021\nA,1,S,,1991-02,\n';
    expect(readText(csv).set.events).toEqual([
      { key: 'b', sides: ['p', 'q'], began: 18262, ended: 18992 },
      { key: 'a', sides: ['x', 'y'], began: 7701, ended: null },
    ]);
  });

  it('keeps first spellings, of parts behind that of their whole', () => {
    const csv =
      'event,side,category,outcome,quantity,source,sides,excludes\nThe  War,Armenia,Civilian,killed,1,UN,ARMENIA;Azerbaijan,azerbaijan/Police\nthe war,ARMENIA,CIVILIAN:Women,Deaths,1,un,,\n';
    const { spellings } = readText(csv).set;
    expect([...spellings.event]).toEqual([['the war', 'The War']]);
    expect([...spellings.side]).toEqual([
      ['armenia', 'Armenia'],
      ['azerbaijan', 'azerbaijan'],
    ]);
    expect([...spellings.category]).toEqual([
      ['civilian', 'Civilian'],
      ['police', 'Police'],
      ['civilian:women', 'Civilian:Women'],
    ]);
    expect([...spellings.outcome]).toEqual([['killed', 'killed']]);
    expect([...spellings.source]).toEqual([['un', 'UN']]);
  });

  it('says of each file its hash, its rows and how many were left out', () => {
    expect(readText('event,quantity,source\ne,1,A\n,,\ne,1.500,A\n').set.inputs).toEqual([
      {
        file: 'a.csv',
        sha256: 'c7c6957e3a2081e928ae2c592f57596ff6240b5f92be93f6930d15874c9d10b5',
        rows: 2,
        skipped: 1,
      },
    ]);
  });

  it('of no files is empty', () => {
    expect(readText('event,quantity,source\n__proto__,1,constructor\n').set.events[0]!.key).toBe('__proto__');
    expect(placesOf('event,quantity,source\ne,1,A\n')).toEqual([]);
  });
});
