import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import { renderNdjson } from '../../src/render/ndjson.js';
import { HOSTILE, HOSTILE_TEXT, SAMPLES, SEED } from './samples.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/result.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addSchema(schema, 'result');

describe('renderJson', () => {
  it('gives the report of 23 October 2020 in the shape of the contract', () => {
    const result = JSON.parse(renderJson(SEED));
    expect(result).toMatchObject({
      format: 'reconcile/1',
      inputs: [{ file: 'claims.csv', rows: 4, skipped: 0 }],
      note: 'A range of what was reported, not an estimate of the dead.',
    });
    const event = result.events[0];
    expect(event).toMatchObject({
      event: 'Nagorno-Karabakh 2020',
      from: '2020-09-27',
      as_of: '2020-10-23',
      sides: ['armenia', 'azerbaijan'],
      holes: ['azerbaijan/military'],
    });
    expect(event.scopes[0]).toMatchObject({
      side: 'all',
      category: 'all',
      outcome: 'killed',
      low: 950,
      high: null,
      highest_said: 4002,
      partial: false,
      low_basis: 'documented',
      low_approximate: true,
      high_approximate: false,
      documented: {
        low: 950,
        whole: true,
        leaves_out: ['azerbaijan/military'],
        proof: { divisor: 1, terms: [{ claim: 'confirmed', side: 'all', end: 'low', weight: 1 }] },
      },
      low_from: ['confirmed'],
      high_from: ['putin-each'],
      adversary: null,
      implied: null,
      leaves_out: ['azerbaijan/military'],
      caveats: [{ claim: 'confirmed' }],
      contradictions: [],
    });
    expect(event.claims[0]).toMatchObject({
      id: 'putin-each',
      source: 'Vladimir Putin',
      stance: { armenia: 'third-party', azerbaijan: 'third-party' },
      reading: { low: 2001, high: null, approximate: false, rule: 'more than' },
      use: 'low',
    });
  });

  it.each([...SAMPLES])('gives %s as its published schema says', (_, sample) => {
    const validate = ajv.getSchema('result')!;
    expect(validate(JSON.parse(renderJson(sample))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('keeps text as it is in the file, written so that no terminal obeys it', () => {
    const text = renderJson(HOSTILE);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(text).events[0].event).toBe(HOSTILE_TEXT);
  });

  it('takes labels that objects know by themselves as ordinary names', () => {
    const claim = JSON.parse(renderJson(HOSTILE)).events[0].claims[0];
    expect(Object.keys(claim.stance)).toEqual(['__proto__']);
  });

  it('writes the same bytes for the same answer', () => {
    for (const [, sample] of SAMPLES) expect(renderJson(sample)).toBe(renderJson(structuredClone(sample)));
  });
});

describe('renderNdjson', () => {
  it('writes one scope a line, each with its event and the notice', () => {
    for (const [, sample] of SAMPLES) {
      const lines = renderNdjson(sample)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
      expect(lines).toHaveLength(sample.events.reduce((sum, { scopes }) => sum + scopes.length, 0));
      for (const line of lines) {
        expect(line.note).toContain('not an estimate');
        expect(sample.events.map(({ event }) => event)).toContain(line.event);
      }
    }
  });

  it.each([...SAMPLES])('gives the scopes of %s as the published schema says', (_, sample) => {
    const validate = ajv.compile({ $ref: 'result#/$defs/ndjsonLine' });
    for (const line of renderNdjson(sample)
      .split('\n')
      .filter((text) => text !== '')) {
      expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});
