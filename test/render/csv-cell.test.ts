import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinItems, textCell } from '../../src/render/csv-cell.js';

describe('textCell', () => {
  it.each(['=1', '+1', '-1', '@x', '\tx', '＝1', '＋1', '－1', '＠x', '\0x'])(
    'puts a quote before %j',
    (text) => {
      expect(parse(textCell(text, true))[0]![0]).toBe(`'${text}`);
    },
  );

  it('writes a text of several lines on one', () => {
    expect(textCell('one\r\ntwo\nthree\u2028four', true)).toBe('one two three four');
  });

  it('is read back as it was by a CSV reader', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\u2028\u2029\u0085]/.test(text));
    fc.assert(
      fc.property(line, (text) => {
        expect(parse(`${textCell(text, false)},x`, { relax_column_count: true })[0]![0]).toBe(text);
      }),
    );
  });
});

describe('joinItems', () => {
  it('can be taken apart again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().map((text) => `x${text}x`),
          { minLength: 1 },
        ),
        (items) => {
          const joined = joinItems(items);
          const apart = joined
            .split(/(?<!(?:^|[^\\])(?:\\\\)*\\); /)
            .map((item) => item.replace(/\\([\\;])/g, '$1'));
          expect(apart).toEqual(items);
        },
      ),
    );
  });
});
