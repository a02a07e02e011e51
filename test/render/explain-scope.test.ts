// Why a range is what it is, in words, from small files.

import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { explainScope } from '../../src/render/explain/explain-scope.js';
import { readClaimFile } from '../claim-files.js';

/** The explanation of one scope, a line a block; what would be left without a source is not asked for. */
function explain(csv: string, side: string, category = 'all'): string {
  const answer = reconcile(readClaimFile(csv));
  const [event] = answer.events;
  const found = event!.scopes.find(({ scope }) => scope.side === side && scope.category === category)!;
  const maker = { answer, event: event!, safe: (text: string) => text };
  return explainScope(found, [], maker)
    .map(({ text }) => text)
    .join('\n');
}

describe('explainScope', () => {
  it('gives an adversary’s open number as open, never as a cap', () => {
    const text = explain(
      `id,event,sides,side,category,quantity,as_of,source,source_side
each,war,x;y,each,military,at least 300,2020-10-01,X MoD,x
`,
      'all',
    );
    expect(text).toContain('X MoD, of one side: 600 or more (the sum of 300 + 300), of a part only.');
    expect(text).not.toContain('up to 600');
  });

  it('tells that a count which is still the highest said was revised down, and by whom', () => {
    const text = explain(
      `id,event,basis,quantity,as_of,source
old,war,documented,100,2020-10-05,UN
new,war,documented,70,2020-10-07,Reuters
`,
      'all',
    );
    expect(text).toContain('It was revised down by "70", Reuters, 7 Oct 2020 (claim new).');
  });

  it('proves a sum by what is added, not by another figure of the same number', () => {
    const text = explain(
      `id,event,sides,side,category,quantity,as_of,source,source_side
x,war,x;y,x,military,100,2024-01-10,A list,
y,war,,y,military,50,2024-01-10,B list,
enemy,war,,y,military,150,2024-01-10,X MoD,x
`,
      'all',
      'military',
    );
    expect(text).toContain('Sum: 100 + 50 = 150.');
    expect(text).not.toMatch(/^Low end\n150.*\n.*X MoD/m);
  });

  it('does not name one number twice where a sum of parts is open', () => {
    const text = explain(
      `id,event,sides,side,quantity,as_of,basis,source
x,quake,x;y,x,53001,2023-04-20,documented,AFAD
y,quake,,y,8476,2023-03-01,documented,Helmets
`,
      'all',
    );
    expect(text).toContain('Sum of x + y: 61,477 or more, 1 Mar 2023; whole.');
  });
});

describe('a figure', () => {
  it('has the days of its claim, where it is of one', () => {
    const text = explain(
      `id,event,quantity,from,as_of,source
a,war,500,2024-05,2024-06,A
b,war,7,2024-06-01,2024-06-02,B
`,
      'all',
    );
    expect(text).toContain('A (third-party): 500, Jun 2024; whole.');
    expect(text).toContain('B (third-party): 7 or more, 1 to 2 Jun 2024; of a part.');
  });
});

describe('explainRule', () => {
  it('says of numbers that were filled in whether they stand beside words', () => {
    const text = explain(
      `id,event,quantity,low,high,as_of,source
a,war,seis mil,6000,6000,2020-10-01,EFE
b,war,,37,37,2020-10-01,A list
`,
      'all',
    );
    expect(text).toContain('(claim a). Given as 6,000 beside its words.');
    expect(text).toContain('(claim b). Given as 37, without words.');
  });
});

describe('the sum behind the highest said', () => {
  it('takes off what was counted twice', () => {
    const text = explain(
      `id,event,sides,side,quantity,as_of,source
a,war,x;y;z,x+y,30,2020-10-10,A
b,war,,y,10,2020-10-10,A
c,war,,y+z,40,2020-10-10,A
`,
      'all',
    );
    expect(text).toContain('60, worked out from what is said. A whole figure gives it as its upper end.');
    expect(text).toContain('less 10 (A for y, claim b): at most 60.');
  });
});
