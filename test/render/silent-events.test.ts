import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderMarkdown } from '../../src/render/markdown.js';
import { renderSentence } from '../../src/render/sentence.js';
import { renderTable } from '../../src/render/table.js';
import { readClaimFile } from '../claim-files.js';

const CSV = `event,sides,side,quantity,source,as_of,excludes,basis
war,north; south,north,30,A,2024-05-01,,
flood,,all,12,B,2024-06-01,,
`;

const answerTo = (scope: string, csv = CSV) => reconcile(readClaimFile(csv), { scopes: [scope] });

describe('an event in which nobody speaks of the scope asked for', () => {
  it('is named in a line, and not shown', () => {
    const sentence = 'No claim about flood speaks of north.';
    for (const render of [renderTable, renderMarkdown, renderSentence]) {
      const text = render(answerTo('north'));
      expect(text).toContain(sentence);
      expect(text.match(/flood/g)).toHaveLength(1);
      expect(text).toMatch(/30/);
    }
  });

  it('is counted where there are many', () => {
    const floods = Array.from({ length: 9 }, (_, index) => `flood ${index},,all,12,B,2024-06-01,,\n`);
    const table = renderTable(answerTo('north', CSV + floods.join('')), { width: 200 });
    expect(table).toContain(
      'No claim about 10 other events speaks of north: flood, flood 0, flood 1, flood 2, flood 3, flood 4 and 4 more.',
    );
  });

  it('is shown where it is the only one, or nobody speaks anywhere', () => {
    const table = renderTable(answerTo('east'));
    expect(table).toMatch(/^war[\s\S]*no figure[\s\S]*No claim about flood speaks of east\.\n$/);
  });

  it('is shown where no scope is asked for', () => {
    expect(renderTable(reconcile(readClaimFile(CSV)))).toContain('flood   ');
  });
});

describe('an event in which somebody says that the number is not given', () => {
  it('is shown', () => {
    for (const row of [
      'flood,,south,not disclosed,B,2024-06-01,,',
      'flood,,all,9,B,2024-06-01,south,documented',
    ]) {
      const table = renderTable(answerTo('south', `${CSV}${row}\n`));
      expect(table).toContain('flood   ');
      expect(table).toContain('No claim about war speaks of south.');
    }
  });
});
