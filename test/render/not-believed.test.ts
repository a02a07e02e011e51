import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderCsv } from '../../src/render/csv.js';
import { renderJson } from '../../src/render/json.js';
import { renderNdjson } from '../../src/render/ndjson.js';
import { tellNotBelieved } from '../../src/render/not-believed.js';
import { renderSentence } from '../../src/render/sentence.js';
import { renderTable } from '../../src/render/table.js';
import { readClaimFile } from '../claim-files.js';

const as = (text: string): string => text;

describe('whom implied bounds do not believe', () => {
  it('is told with them, also where two sources merely differ', () => {
    const csv = 'event,quantity,source,as_of\nw,30,A,2024-05-01\nw,40,B,2024-05-01\n';
    const implied = reconcile(readClaimFile(csv), { implied: true });
    expect(renderTable(implied)).toContain('Set aside to get there: B.');
    expect(renderSentence(implied)).toContain('sources kept are true: 30. Set aside to get there: B.');
    expect(JSON.parse(renderJson(implied)).events[0].set_aside).toEqual([{ source: 'B', claim: null }]);

    expect(renderCsv(implied)).toContain('Implied with B set aside.');
    expect(JSON.parse(renderNdjson(implied)).set_aside).toEqual([{ source: 'B', claim: null }]);

    const plain = reconcile(readClaimFile(csv));
    expect(renderCsv(plain)).not.toContain('set aside');
    expect(renderTable(plain)).not.toContain('Set aside to get there');
    expect(JSON.parse(renderJson(plain)).events[0]).not.toHaveProperty('set_aside');
  });

  it('is nobody where all can be true', () => {
    expect(tellNotBelieved([], as)).toBe('');
  });

  it('is part of what a source says where it contradicts itself, and is counted where they are many', () => {
    const csv =
      'event,sides,side,category,quantity,source,as_of\n' +
      'w,north; south,north,all,100,M,2024-05-01\nw,,north,military,90,M,2024-05-01\nw,,north,civilian,25,M,2024-05-01\n';
    const [event] = reconcile(readClaimFile(csv), { implied: true }).events;
    expect(tellNotBelieved(event!.setAside, as)).toBe('Set aside to get there: part of what M says.');
    const many = Array.from({ length: 9 }, (_, index) => ({ source: `S${index}`, claim: null }));
    expect(tellNotBelieved(many, as)).toBe('Set aside to get there: S0, S1, S2, S3, S4, S5 and 3 more.');
  });
});
