import { describe, expect, it } from 'vitest';
import { findNearLabels } from '../../../src/check/linter/near-labels.js';

function pairsOf(...labels: readonly string[]): readonly string[] {
  const counted = labels.map((label) => ({ label, first: label, count: 1 }));
  return findNearLabels(counted).map(({ rare, common }) => `${rare.label} ~ ${common.label}`);
}

describe('labels that are probably one', () => {
  it('are a letter apart: another, one more, one less, two exchanged', () => {
    expect(pairsOf('armenia', 'armania')).toEqual(['armania ~ armenia']);
    expect(pairsOf('armenia', 'armennia')).toEqual(['armennia ~ armenia']);
    expect(pairsOf('armenia', 'amenia')).toEqual(['amenia ~ armenia']);
    expect(pairsOf('armenia', 'amrenia')).toEqual(['amrenia ~ armenia']);
  });

  it('are the same but for marks, script or transliteration', () => {
    expect(pairsOf('général béta', 'general beta')).toHaveLength(1);
    expect(pairsOf('kharkiv', 'харків')).toHaveLength(1);
    expect(pairsOf('artsakh', 'arcax')).toHaveLength(1);
    expect(pairsOf('nikol pashinyan', 'никол пашинян')).toHaveLength(1);
    expect(pairsOf('yury lyashko', 'юрий ляшко')).toHaveLength(1);
    for (const other of ['azərbaycan', 'azerbaycan', 'azerbaïdjan', 'азербайджан'])
      expect(pairsOf('azerbaijan', other), other).toHaveLength(1);
  });
});

describe('labels that are two', () => {
  it.each([
    ['iran', 'iraq'],
    ['ua source', 'us source'],
    ['source 17', 'source 18'],
    ['world war i', 'world war ii'],
    ['operation, phase iii', 'operation, phase ii'],
    ['2nd brigade', '3rd brigade'],
    ['north korea', 'south korea'],
    ['armenia', 'azerbaijan'],
    ['cuba', 'juba'],
    ['niger', 'nigeria'],
    ['guinea', 'guinea-bissau'],
    ['austria', 'australia'],
    ['hamas', 'hamas and others'],
  ])('%s and %s', (one, other) => {
    expect(pairsOf(one, other)).toEqual([]);
  });
});
