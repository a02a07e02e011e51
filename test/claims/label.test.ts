import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLabel, foldLabel, type LabelKind, readSpec } from '../../src/claims/label.js';

function keyOf(text: string, kind: LabelKind = 'category'): string {
  const reading = readSpec(text, kind);
  return reading.kind === 'spec' ? reading.spec.key : `refused: ${reading.code}`;
}

describe('labels', () => {
  it('are the same whatever their case, composition and spaces', () => {
    const spellings = [
      'Nagorno Karabakh',
      ' nagorno  karabakh ',
      'NAGORNO\u00a0KARABAKH',
      'nagorno\tKarabakh',
    ];
    expect(new Set(spellings.map(foldLabel))).toEqual(new Set(['nagorno karabakh']));
    expect(foldLabel('Ha\u0308user')).toBe(foldLabel('HÄUSER'));
  });

  it('are folded without any locale: Turkish, German and Greek letters meet their capitals', () => {
    expect(foldLabel('İlham')).toBe(foldLabel('ILHAM'));
    expect(foldLabel('DIŞ')).toBe(foldLabel('dış'));
    expect(foldLabel('STRASSE')).toBe(foldLabel('straße'));
    expect(foldLabel('ẞ')).toBe(foldLabel('ss'));
    expect(foldLabel('ΣΊΣΥΦΟΣ')).toBe(foldLabel('σίσυφος'));
  });

  it('do not differ by marks that nobody sees', () => {
    expect(foldLabel('\ufeffarmenia\u200b')).toBe('armenia');
    expect(foldLabel('ar\u00admenia')).toBe('armenia');
  });

  it('keep the joiners that are letters’ business', () => {
    expect(cleanLabel('می\u200cشود')).toBe('می\u200cشود');
  });

  it('are printed as they were first written, composed and trimmed', () => {
    expect(cleanLabel('  Ministry   of\u00a0Health ')).toBe('Ministry of Health');
  });

  it('folded twice are what they are folded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldLabel(foldLabel(text))).toBe(foldLabel(text));
      }),
    );
    for (let code = 0; code < 0x20000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = `a${String.fromCodePoint(code)}b`;
      expect(foldLabel(foldLabel(text))).toBe(foldLabel(text));
    }
  });

  it('are the same in NFC and NFD, lower and upper case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldLabel(text.normalize('NFD'))).toBe(foldLabel(text));
        expect(foldLabel(text.toUpperCase())).toBe(foldLabel(text));
        expect(foldLabel(text.toLowerCase())).toBe(foldLabel(text));
      }),
    );
  });
});

describe('what a cell names', () => {
  it('is a label, a part, or labels together in one order', () => {
    expect(keyOf('Civilian')).toBe('civilian');
    expect(keyOf('civilian : Children')).toBe('civilian:children');
    expect(keyOf('wounded + killed', 'outcome')).toBe('killed+wounded');
    expect(keyOf('killed+wounded', 'outcome')).toBe('killed+wounded');
    expect(keyOf('civilian:women+civilian:children')).toBe('civilian:children+civilian:women');
    expect(keyOf('all:children')).toBe('all:children');
  });

  it('has the labels in order of their keys', () => {
    const reading = readSpec('Zeta+alpha:X', 'side');
    expect(reading).toMatchObject({
      spec: {
        key: 'alpha:x+zeta',
        labels: [
          { base: 'alpha', part: 'x' },
          { base: 'zeta', part: null },
        ],
      },
      spelled: [
        ['zeta', 'Zeta'],
        ['alpha', 'alpha'],
        ['alpha:x', 'alpha:X'],
      ],
    });
  });

  it('says the same people in the same way: doubled labels once, a part beside its whole not at all', () => {
    expect(keyOf('killed+Killed', 'outcome')).toBe('killed');
    expect(keyOf('civilian+civilian:children')).toBe('civilian');
    expect(keyOf('civilian+military:prisoners')).toBe('civilian+military:prisoners');
  });

  it('may be everyone, each side, or all outcomes, each in its own column', () => {
    expect(keyOf('ALL', 'side')).toBe('all');
    expect(keyOf('Each', 'side')).toBe('each');
    expect(keyOf('casualties', 'outcome')).toBe('casualties');
    expect(keyOf('each', 'category')).toBe('refused: kept-word');
    expect(keyOf('each', 'outcome')).toBe('refused: kept-word');
    expect(keyOf('casualties', 'side')).toBe('refused: kept-word');
    expect(keyOf('all', 'outcome')).toBe('refused: kept-word');
  });

  it('does not use kept words otherwise', () => {
    for (const text of [
      'all+armenia',
      'each+armenia',
      'armenia+all',
      'each:children',
      'armenia:all',
      'armenia:each',
    ]) {
      expect(keyOf(text, 'side')).toBe('refused: kept-word');
    }
    expect(keyOf('killed+casualties', 'outcome')).toBe('refused: kept-word');
    expect(keyOf('all+civilian')).toBe('refused: kept-word');
  });

  it('has one level of parts', () => {
    expect(readSpec('civilian:women:press', 'category')).toMatchObject({
      code: 'part-of-a-part',
      reason: '`civilian:women:press` names a part of a part',
      help: 'parts have one level: write `civilian:press`, or a part of its own such as `civilian:women-press`',
    });
  });

  it('holds no kept characters and no empty places', () => {
    expect(keyOf('killed/wounded', 'outcome')).toBe('refused: kept-character');
    expect(keyOf('armenia;azerbaijan', 'side')).toBe('refused: kept-character');
    for (const text of ['civilian:', ':children', 'civilian+', '+', ':', 'a++b']) {
      expect(keyOf(text)).toBe('refused: empty-label');
    }
  });

  it('may be a well-known other spelling', () => {
    expect(keyOf('Soldiers')).toBe('military');
    expect(keyOf('troops')).toBe('military');
    expect(keyOf('Civilians')).toBe('civilian');
    expect(keyOf('deaths', 'outcome')).toBe('killed');
    expect(keyOf('injured', 'outcome')).toBe('wounded');
    expect(keyOf('killed and wounded', 'outcome')).toBe('killed+wounded');
    expect(keyOf('dead+injured', 'outcome')).toBe('killed+wounded');
    expect(keyOf('soldiers:prisoners')).toBe('military:prisoners');
  });

  it('is not mistaken for a spelling of another column: a side may be called civilians', () => {
    expect(keyOf('civilians', 'side')).toBe('civilians');
    expect(keyOf('died', 'outcome')).toBe('died');
  });

  it('may be any word, also those that JavaScript knows', () => {
    for (const text of ['__proto__', 'constructor', 'tostring', 'hasownproperty'])
      expect(keyOf(text)).toBe(text);
  });

  it('written as its key is itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-e]{1,2}(:[x-z])?$/), { minLength: 1, maxLength: 4 }),
        (labels) => {
          const key = keyOf(labels.join('+'));
          expect(keyOf(key)).toBe(key);
        },
      ),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<LabelKind>('side', 'category', 'outcome'),
        (text, kind) => {
          expect(['spec', 'refused']).toContain(readSpec(text, kind).kind);
        },
      ),
    );
  });
});
