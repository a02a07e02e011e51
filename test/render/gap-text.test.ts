import { describe, expect, it } from 'vitest';
import type { Gap } from '../../src/answer/answer.js';
import { explainGap } from '../../src/render/gap-text.js';
import { claim, spec } from './claim-samples.js';
import { scopeName } from './samples.js';

const WORDING = {
  safe: (text: string) => text,
  against: '[2]',
  documented: ['[1]'],
  source: 'UN',
};

const LIST = claim({ id: 'list', source: 'Ministry' });

function gap(over: Partial<Gap>): Gap {
  return {
    scope: scopeName('all'),
    against: claim({ id: 'un', source: 'UN' }),
    days: 0,
    needs: null,
    short: null,
    holes: [scopeName('south', 'military')],
    documented: [LIST],
    repeat: false,
    proof: { divisor: 1, terms: [{ claim: LIST, side: 'all', end: 'high', weight: 1 }] },
    ...over,
  };
}

describe('explainGap', () => {
  it('says how many people the hole would have to hold', () => {
    expect(explainGap(gap({ needs: 3002 }), WORDING)).toBe(
      'For [1] and [2] both to be true, the uncounted south/military would have to be at least 3,002.',
    );
  });

  it('says it of all where several counts stand against the claim', () => {
    const several = gap({ needs: 3473, documented: [LIST, claim({ id: 'other', source: 'Police' })] });
    expect(explainGap(several, { ...WORDING, documented: ['"927"', '"63"'] })).toBe(
      'For "927", "63" and [2] all to be true, the uncounted south/military would have to be at least 3,473.',
    );
    expect(explainGap({ ...several, needs: null }, WORDING)).toContain('makes [1] and [2] all true.');
  });

  it('says it of the days since the count as well: people may have died in them', () => {
    expect(explainGap(gap({ needs: 1002, days: 3 }), WORDING)).toBe(
      'For [1] and [2] both to be true, the uncounted south/military and the 3 days since the count would have to hold at least 1,002.',
    );
    expect(explainGap(gap({ needs: 1002, days: 1 }), WORDING)).toContain('and the one day since the count');
  });

  it('says where more people are than were counted, whatever the hole holds', () => {
    const short = { scope: scopeName('north'), by: 1002, days: 0 };
    expect(explainGap(gap({ short }), WORDING)).toBe(
      'The uncounted south/military alone does not explain [1] against [2]: UN puts at least 1,002 more on north, where nothing was left out, than the whole confirmed count.',
    );
  });

  it('does not say that nothing was left out where the claim leaves out the same people', () => {
    const against = claim({
      id: 'un',
      source: 'UN',
      excludes: [{ side: spec('south'), category: spec('military'), outcome: null }],
    });
    const short = { scope: scopeName('all'), by: 500, days: 2 };
    expect(explainGap(gap({ against, short }), WORDING)).toBe(
      'The uncounted south/military alone does not explain [1] against [2]: UN, without them too, puts at least 500 more on everyone than the whole confirmed count, all in the 2 days since.',
    );
  });

  it('stands against what was confirmed there, where others were counted besides', () => {
    const police = claim({ id: 'police', source: 'Police' });
    const short = { scope: scopeName('north', 'military'), by: 400, days: 0 };
    expect(explainGap(gap({ short, documented: [LIST, police] }), WORDING)).toBe(
      'The uncounted south/military alone does not explain [1] against [2]: UN puts at least 400 more on north/military, where nothing was left out, than was confirmed there.',
    );
  });
});
