// The claims files that ship keep to their own rules (data/README.md), and the report's file gives the numbers that README shows.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { EventAnswer, ScopeAnswer } from '../../src/answer/answer.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import type { Convention } from '../../src/quantity/reading.js';

const REPORT = 'nagorno-karabakh-2020.csv';
const WAR = 'nagorno-karabakh-2020-war.csv';

function readShipped(file: string): Buffer {
  return readFileSync(new URL(`../../data/${file}`, import.meta.url));
}

function readRows(file: string): Record<string, string>[] {
  return parse(readShipped(file), { columns: true }) as Record<string, string>[];
}

function load(files: readonly string[], convention: Convention = 'standard') {
  return readClaims(
    files.map((file) => ({ file, content: readShipped(file) })),
    { convention },
  );
}

function answer(files: readonly string[], convention: Convention = 'standard'): readonly EventAnswer[] {
  return reconcile(load(files, convention).set, { convention }).events;
}

function killedBy(event: EventAnswer | undefined): ReadonlyMap<string, ScopeAnswer> {
  const killed = event!.scopes.filter(({ scope }) => scope.category === 'all' && scope.outcome === 'killed');
  return new Map(killed.map((one) => [one.scope.side, one]));
}

describe.each([REPORT, WAR])('%s', (file) => {
  const rows = readRows(file);

  it('is read without a remark', () => {
    expect(load([file]).diagnostics).toEqual([]);
  });

  it('names in every row who counted, where it was read, a day, and the words', () => {
    const bare = rows.filter(
      (row) =>
        !(row.source && (row.url || row.via) && (row.as_of || row.published) && row.quantity && row.quote),
    );
    expect(bare).toEqual([]);
  });

  it('gives addresses that can be opened', () => {
    const given = rows.map(({ url }) => url ?? '').filter((url) => url !== '');
    expect(given.filter((url) => !/^https?:\/\/[^/\s]+\/\S+$/.test(url) || !URL.canParse(url))).toEqual([]);
  });

  it('quotes a few words, not sentences', () => {
    expect(rows.filter(({ quote }) => quote!.split(/\s+/).length > 14)).toEqual([]);
  });

  it('does not set both ends where the words are English', () => {
    const plain = rows.filter(
      ({ quantity }) =>
        /^[\x20-\x7e]*$/.test(quantity!) && /^(about|at least|more than|over|some|nearly) /.test(quantity!),
    );
    expect(plain.filter(({ low, high }) => low || high)).toEqual([]);
  });

  it('sets beside foreign words what the reader makes of them, where it knows the language', () => {
    const wrong = rows.flatMap((row) => {
      const reading = readQuantity(row.quantity!);
      if (!(row.low || row.high) || reading.kind !== 'interval') return [];
      const ends = [reading.low, reading.high].map((end) => (end === null ? '' : String(end)));
      return ends[0] === row.low && ends[1] === row.high
        ? []
        : [[row.id, row.quantity, row.low, row.high, ...ends]];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the two files together', () => {
  it('share no id, and are read as one', () => {
    const ids = [...readRows(REPORT), ...readRows(WAR)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { set, diagnostics } = load([REPORT, WAR]);
    expect(diagnostics).toEqual([]);
    expect(set.events.map(({ key }) => key)).toHaveLength(2);
  });
});

describe("the report's file", () => {
  const [war, first] = answer([REPORT]);

  it('puts everyone at the confirmed toll and up, the highest said at twice what Putin said', () => {
    const everyone = killedBy(war).get('all')!;
    expect(everyone.low).toMatchObject({ value: 950, approximate: true, basis: 'documented' });
    expect(everyone.low!.claims.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['confirmed', 'just under 1,000'],
    ]);
    expect(everyone.high).toBeNull();
    expect(everyone.highestSaid).toMatchObject({ value: 4002, addends: [2001, 2001] });
    expect(everyone.highestSaid!.claims.map(({ id }) => id)).toEqual(['putin-each']);
    expect(everyone.partial).toBe(false);
    expect(everyone.leavesOut).toMatchObject([{ side: 'azerbaijan', category: 'military' }]);
    expect(everyone.caveats.map(({ claim }) => claim.id)).toEqual(['confirmed']);
  });

  it('puts each side at what Putin said, with the caveat on one of them', () => {
    for (const side of ['armenia', 'azerbaijan']) {
      const range = killedBy(war).get(side)!;
      expect(range.low).toMatchObject({ value: 2001, approximate: false, basis: 'said' });
      expect(range.high).toBeNull();
      expect(range.highestSaid!.value).toBe(2001);
      expect(range.documented).toBeNull();
      expect(range.caveats).toHaveLength(side === 'azerbaijan' ? 1 : 0);
    }
  });

  it("sets the report's own sum aside", () => {
    const use = war!.claims.find(({ claim }) => claim.id === 'report-sum')!;
    expect(use.use).toBe('repeats');
    expect(use.because?.id).toBe('putin-each');
  });

  it('keeps the war of 1991–94 apart', () => {
    expect(first!.event).not.toBe(war!.event);
    const everyone = killedBy(first).get('all')!;
    expect(everyone.low).toMatchObject({ value: 27000, approximate: true });
    expect(everyone.high).toBe(33000);
    expect(everyone.highestSaid).toMatchObject({ value: 33000, approximate: true });
  });

  it('has no low for everyone where only what words guarantee counts', () => {
    const everyone = killedBy(answer([REPORT], 'strict')[0]).get('all')!;
    expect(everyone.low).toBeNull();
    expect(everyone.highestSaid!.value).toBe(4002);
  });
});

describe("the war's file", () => {
  const rows = readRows(WAR);
  const [war] = answer([WAR]);
  const use = new Map(war!.claims.map((one) => [one.claim.id, one.use]));

  it('holds 60 claims or more', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  it('speaks of many kinds of casualties', () => {
    const outcomes = new Set(rows.map(({ outcome }) => outcome));
    for (const outcome of [
      'killed',
      'wounded',
      'missing',
      'captured',
      'killed:buried',
      'killed:identified',
      'killed+wounded',
    ])
      expect(outcomes).toContain(outcome);
  });

  it('gives one statement in many wordings one voice', () => {
    const relays = rows.filter(({ derived_from }) => derived_from).map(({ id }) => id!);
    expect(relays.length).toBeGreaterThan(30);
    expect(relays.filter((id) => use.get(id) !== 'repeats')).toEqual([]);
  });

  it('withdraws the lists that an office replaced by new ones', () => {
    const withdrawn = rows
      .flatMap(({ supersedes }) => (supersedes ? supersedes.split(';') : []))
      .map((id) => id.trim());
    expect(withdrawn.length).toBeGreaterThan(3);
    expect(withdrawn.filter((id) => use.get(id) !== 'withdrawn')).toEqual([]);
  });

  it('keeps what is not disclosed as a gap, closed when Azerbaijan gave its number', () => {
    expect(use.get('undisclosed-1023')).toBe('unknown');
    expect(war!.holes).toEqual([]);
    const before = reconcile(load([WAR]).set, { asOf: Date.UTC(2020, 9, 23) / 86_400_000 }).events[0]!;
    expect(before.holes).toMatchObject([{ side: 'azerbaijan', category: 'military', outcome: 'killed' }]);
  });

  it('takes what a party says of the other into no range', () => {
    for (const id of ['baku-0930', 'amod-1104', 'avinyan-1001-wounded'])
      expect(use.get(id)).toBe('adversary');
  });
});
