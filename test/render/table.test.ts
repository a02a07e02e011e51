import { describe, expect, it } from 'vitest';
import { renderTable } from '../../src/render/table.js';
import { widthOf } from '../../src/render/width.js';
import { ADVERSARY, answer, DAILY, end, event, HOSTILE, SAMPLES, SEED, scope, scopeName } from './samples.js';

describe('renderTable', () => {
  it.each([40, 80, 120])('lays the report of 23 October 2020 out in %i columns', async (width) => {
    await expect(renderTable(SEED, { width })).toMatchFileSnapshot(`goldens/seed-${width}.txt`);
  });

  it('shows adversaries beside the range, and the day of an earlier cap', async () => {
    await expect(renderTable(ADVERSARY)).toMatchFileSnapshot('goldens/adversary.txt');
  });

  it('tells sums, contradictions and differences in words', async () => {
    await expect(renderTable(DAILY)).toMatchFileSnapshot('goldens/daily.txt');
  });

  it.each([20, 32, 40, 59, 60, 80, 99, 100, 120, 200])('never goes beyond %i columns', (width) => {
    for (const [name, sample] of SAMPLES) {
      for (const line of renderTable(sample, { width }).split('\n')) {
        if (name !== 'wide')
          expect(widthOf(line), `${name}: ${line}`).toBeLessThanOrEqual(Math.max(width, 26));
      }
    }
  });

  it('writes colours only where they are asked for', () => {
    expect(renderTable(SEED)).not.toContain('\u001b');
    const coloured = renderTable(SEED, { colour: 1 });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderTable(SEED));
  });

  it('shows no text from a file that steers a terminal or a CI runner', () => {
    const table = renderTable(HOSTILE);
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(table).not.toMatch(/^\s*::/m);
    expect(table).toContain('\\u{1b}[31mred');
  });

  it('prints the number that was said for an open end, and marks one that is added up', () => {
    const table = renderTable(SEED);
    expect(table).toContain('≈950 to 4,000+');
    expect(table).toContain('Σ 4,000+ [2]');
    expect(table).not.toContain('4,002');
    expect(table).not.toContain('2,001');
  });

  it('says that every range is of what was reported', () => {
    for (const [name, sample] of SAMPLES) {
      if (name !== 'empty') {
        expect(renderTable(sample, { width: 200 })).toContain(
          'A range of what was reported, not an estimate of the dead.',
        );
      }
    }
  });

  it('tells each claim that is set aside, and why', () => {
    expect(renderTable(SEED, { width: 200 })).toContain(
      'Set aside: "more than 4,000" (The National, 22 Oct 2020) repeats [2].',
    );
  });

  it('draws many rows in a time that grows with them', () => {
    const claim = SEED.events[0]!.claims[0]!.claim;
    const scopes = Array.from({ length: 1000 }, (_, index) =>
      scope(scopeName(`side ${index}`), {
        low: end(index, [claim]),
        high: index,
        highestSaid: end(index, [claim]),
      }),
    );
    const lines = renderTable(answer([event('many', { scopes })])).split('\n');
    expect(lines.filter((line) => line.startsWith('side '))).toHaveLength(1000);
  });

  it('says how many rows were skipped', () => {
    const skipped = { ...SEED, inputs: [{ file: 'a.csv', sha256: '', rows: 4, skipped: 2 }] };
    expect(renderTable(skipped)).toContain('2 rows could not be read and were skipped.');
  });
});
