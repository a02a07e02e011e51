// What readers are told beside a table, from small files.

import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderSentence } from '../../src/render/sentence.js';
import { renderTable } from '../../src/render/table.js';
import { readClaimFile } from '../claim-files.js';

function answerOf(csv: string) {
  return reconcile(readClaimFile(csv));
}

/** The table with its lines joined: where a line breaks is not what is asked. */
function tableOf(csv: string): string {
  return renderTable(answerOf(csv), { width: 200 }).replace(/\s+/g, ' ');
}

describe('remarks beside a table', () => {
  it('says that an adversary speaks for one side where its claim counts its own people too', () => {
    const table = tableOf(`id,event,sides,side,category,quantity,as_of,source,source_side
each,war,x;y,each,military,at least 300,2020-10-01,X MoD,x
enemy,war,,x,civilian,40,2020-10-01,Y MoD,y
`);
    expect(table).toContain('X MoD, of one side: Σ 600+ [1]');
    expect(table).toContain('Y MoD, of the other side: 40 [2]');
  });

  it('tells who is left out though a footnote tells of others who are', () => {
    const table = tableOf(`id,event,sides,side,category,quantity,as_of,basis,source,excludes
north,war,north;south;east,north,,1000,2020-10-01,documented,Ministry,north/military
south,war,,south,,400,2020-10-01,documented,Police,
`);
    expect(table).toContain('Does not count north/military.');
    expect(table).toContain('The low end does not count east. (everyone)');
    expect(table).not.toContain('The low end does not count north/military');
  });

  it('tells of a count of a part that gives no end', () => {
    const table = tableOf(`id,event,quantity,from,as_of,source
day,war,23,2020-10-01,2020-10-01,MoD
total,war,500,,2020-10-10,UN
`);
    expect(table).toContain('Set aside: "23" (MoD, 1 Oct 2020 alone) counts a part only.');
  });
});

describe('a claim that was worked out', () => {
  it('rests on all that it names', () => {
    const header = 'id,event,quantity,as_of,source,derived_from';
    const rows = 'a,war,532,2020-10-13,MoD,\nb,war,31,2020-10-12,Ombudsman,\n';
    const set = answerOf(
      `${header}\n${rows}c,war,about 600,2020-10-13,AP,b; a\nd,war,532,2020-10-14,AFP,a\n`,
    );
    const table = renderTable(set, { width: 200 });
    expect(table).toMatch(
      /"about 600" \(AP, 13 Oct 2020\) rests on .*"31" \(Ombudsman, 12 Oct 2020\)|rests on \[\d\] and \[\d\]/,
    );
    expect(table).toMatch(/"532" \(AFP, 14 Oct 2020\) repeats \[\d\]\./);
  });
});

describe('the fall of a count', () => {
  it('is told of the side that fell where the number holds for each', () => {
    const csv = `id,event,sides,side,category,quantity,as_of,basis,source
a,war,x;y,each,military,at least 62,2020-10-03,documented,A
b,war,,x,military,41 to 42,2020-10-05,documented,B
`;
    const fall =
      '"at least 62" of x/military (A, 3 Oct 2020) was revised down by "41 to 42" (B, 5 Oct 2020).';
    expect(tableOf(csv)).toContain(fall);
    const [, , x, , y] = renderSentence(answerOf(csv)).split('\n');
    expect(x).toContain(fall);
    expect(y).not.toContain('revised down');
  });
});

describe('a claim that bounds nothing', () => {
  it('is said to give no number only where it gives none', () => {
    const table = tableOf(`id,event,quantity,as_of,source,omits
a,war,5-11,2020-10-02,A,
b,war,up to 9,2020-10-06,A,those in the hills.
c,war,not disclosed,2020-10-06,B,
`);
    expect(table).toContain(
      '"up to 9" (A, 6 Oct 2020) bounds nothing: it does not count those in the hills.',
    );
    expect(table).toContain('"not disclosed" (B, 6 Oct 2020) gives no number.');
  });
});

describe('differences beside a table', () => {
  it('are told once for a scope, however many days they are of', () => {
    const days = [1, 2, 3].flatMap((day) => [
      `a${day},war,1${day},2020-10-0${day},2020-10-0${day},MoD`,
      `b${day},war,2${day},2020-10-0${day},2020-10-0${day},UN`,
    ]);
    const table = tableOf(`id,event,quantity,from,as_of,source\n${days.join('\n')}\n`);
    expect(table).toContain(
      'Sources differ on everyone for 3 days or spans of days: up to 2 sources, 2 figures.',
    );
    expect(table.match(/different figures|Sources differ/g)).toHaveLength(1);
  });

  it('of one day are told with it: others may give figures of other days', () => {
    const table = tableOf(`id,event,quantity,as_of,source
a,war,12,2020-10-01,MoD
b,war,13,2020-10-01,UN
`);
    expect(table).toContain('2 sources give 2 different figures of everyone as of 1 Oct 2020.');
  });
});

describe('an adversary’s sum of many numbers', () => {
  it('is told in their footnote', () => {
    const rows = [1, 2, 3, 4].map(
      (day) => `d${day},war,x;y,x,1${day},2020-10-0${day},2020-10-0${day},Y MoD,y\n`,
    );
    const table = tableOf(`id,event,sides,side,quantity,from,as_of,source,source_side\n${rows.join('')}`);
    expect(table).toContain('Y MoD, of the other side: Σ 50 [1], beside the range.');
    expect(table).toContain('X is 11 + 12 + 13 + 14.');
  });
});

describe('people whom nobody counts', () => {
  it('are told of the highest said where there is no low', () => {
    const csv = `id,event,sides,side,quantity,as_of,basis,source,excludes
a,war,x;y,all,fewer than 500,2020-10-10,documented,Tally,y/military
b,war,,x,700,2020-10-11,,UN,
`;
    expect(tableOf(csv)).toContain('The highest said does not count y. (everyone)');
    expect(renderSentence(answerOf(csv))).toContain('Not counted in the highest said: y.');
  });
});

describe('footnotes of some days', () => {
  const csv = `id,event,from,as_of,quantity,source
a,siege,2024-05-01,2024-05-07,100,MoD
b,siege,2024-05-08,2024-05-08,5,MoD
c,siege,2024-05-09,2024-05-10,up to 12,MoD
d,siege,2024-05-09,,7,Radio
`;

  it('name them, so that no toll seems to fall', () => {
    const table = tableOf(csv);
    expect(table).toContain('MoD, 7 May 2024: "100".');
    expect(table).toContain('MoD, 8 May 2024 alone: "5".');
    expect(table).toContain('MoD, 9 to 10 May 2024: "up to 12".');
    expect(table).toContain('"7" (Radio, from 9 May 2024) counts a part only.');
  });
});

describe('footnotes of sums', () => {
  it('of many claims say how the low end adds up as well as the highest said', () => {
    const days = [1, 2, 3, 4].flatMap((day) => [
      `a${day},war,1${day},2020-10-0${day},2020-10-0${day},MoD`,
      `b${day},war,2${day},2020-10-0${day},2020-10-0${day},UN`,
    ]);
    const table = tableOf(`id,event,quantity,from,as_of,source\n${days.join('\n')}\n`);
    expect(table).toContain('Everyone is 11 + 12 + 13 + 14.');
    expect(table).toContain('Everyone is 21 + 22 + 23 + 24.');
  });
});

describe('sentences', () => {
  it('say that people are missing on a day, not up to it', () => {
    const csv = `id,event,outcome,quantity,as_of,basis,source
a,ferry,killed,295,2014-11-01,documented,Coast guard
b,ferry,missing,9,2014-10-28,,Coast guard
c,ferry,killed+missing,310,2014-11-01,,Coast guard
`;
    const text = renderSentence(answerOf(csv));
    expect(text).toContain('everyone missing on 28 Oct 2014: 9');
    expect(text).toContain('everyone killed+missing up to 1 Nov 2014:');
    expect(text).toContain(
      'everyone killed up to 1 Nov 2014: 295 or more (confirmed; Coast guard, 1 Nov 2014: "295")',
    );
  });

  it('name people who are not counted as the table does', () => {
    const csv = `id,event,outcome,category,quantity,as_of,basis,source,excludes
a,ferry,killed,,71,2014-10-28,documented,Police,all/crew
b,ferry,killed+missing,,as many as 120,2014-10-28,,Coast guard,
`;
    expect(renderSentence(answerOf(csv))).toContain(
      'Not counted in the lower end: everyone/crew, everyone missing.',
    );
    expect(tableOf(csv)).toContain('Does not count everyone/crew.');
  });

  it('keep what is vague where the end is open', () => {
    const csv = `id,event,sides,side,category,quantity,as_of,source
a,war,x;y,x,military,"about 100,000",2022-11-02,Analyst
b,war,,y,,"about 1,000",2022-11-02,Analyst
`;
    const text = renderSentence(answerOf(csv));
    expect(text).toContain('to about 111,100 or more (highest said;');
    expect(tableOf(csv)).toContain('Σ ≈111,100+');
  });

  it('put no words into another mouth, nor under another day', () => {
    const csv = `id,event,quantity,as_of,basis,source
a,war,42,2020-10-01,documented,Police
b,war,42 dead,2020-10-03,,UN
`;
    expect(renderSentence(answerOf(csv))).toContain(
      '42 (confirmed; Police, 1 Oct 2020: "42"; also said by UN)',
    );
    const said = csv.replace('documented', 'reported');
    expect(renderSentence(answerOf(said))).toContain('42 (UN, 3 Oct 2020: "42 dead"; also Police)');
  });

  it('do not let a count of a part confirm a number of the whole', () => {
    const csv = `id,event,sides,side,quantity,as_of,source,basis
a,war,x;y,x,100,2020-10-07,Names list,documented
b,war,,all,100,2020-10-07,A minister,
`;
    expect(renderSentence(answerOf(csv))).toContain(
      'everyone killed up to 7 Oct 2020: 100 (A minister, 7 Oct 2020: "100"; confirmed for a part only, by Names list).',
    );
    expect(renderSentence(answerOf(csv))).toContain(
      'x killed up to 7 Oct 2020: 100 or more (confirmed; Names list',
    );
    expect(tableOf(csv)).toMatch(/everyone 100 100 \(part\), 7 Oct 2020 \[1\] 100, 7 Oct 2020 \[1,2\]/);
  });

  it('say of whom words are, where they are of others than the scope', () => {
    const csv = `id,event,sides,side,quantity,as_of,source
a,war,x;y,each,more than 2000,2024-05-03,A
b,war,,all,100,2024-05-03,B
`;
    const text = renderSentence(answerOf(csv));
    expect(text).toContain('from 100 (B, 3 May 2024: "100") to');
    expect(text).toContain('A, 3 May 2024: "more than 2000" of each side; the sum of 2,000 + 2,000');
    expect(text).toContain(
      'x killed up to 3 May 2024: 2,000 or more (A, 3 May 2024: "more than 2000" of each side)',
    );
  });

  it('tell the fall of a count that is still the highest said', () => {
    const csv = `id,event,quantity,as_of,basis,source
a,fire,87,2024-05-03,documented,Fire service
b,fire,72,2024-05-20,documented,Coroner
`;
    const fall = '"87" (Fire service, 3 May 2024) was revised down by "72" (Coroner, 20 May 2024).';
    expect(renderSentence(answerOf(csv))).toContain(fall);
    expect(tableOf(csv)).toContain(fall);
  });

  it('do not tell a cap as a number where there is no low', () => {
    const csv = 'id,event,quantity,as_of,source\na,fire,at most 400,2024-05-03,Mayor\n';
    expect(renderSentence(answerOf(csv))).toContain('no lower end; up to 400 (highest said; Mayor');
  });

  it('begin a caveat with a capital', () => {
    const csv =
      'id,event,quantity,as_of,source,caveat\na,fire,40,2024-05-03,Mayor,the cellar was not searched\n';
    expect(renderSentence(answerOf(csv))).toContain(' The cellar was not searched. ');
    expect(tableOf(csv)).toContain('The cellar was not searched [1].');
  });

  it('give an end the day of the claims behind it', () => {
    const csv = `id,event,sides,side,category,quantity,as_of,source
a,strike,x;y,x,civilian,471,2023-10-18,Ministry
b,strike,,x,,at least 500,2023-10-17,Ministry
`;
    const text = renderSentence(answerOf(csv));
    expect(text).toContain(
      'everyone killed up to 18 Oct 2023: 500 or more (Ministry, 17 Oct 2023: "at least 500" of x)',
    );
  });

  it('add up: the numbers of a sum give the number printed', () => {
    const text = renderSentence(
      answerOf(`id,event,sides,side,quantity,as_of,basis,source
x,quake,x;y,x,"more than 53,000",2023-04-20,documented,AFAD
y,quake,,y,"8,476",2023-03-01,documented,Helmets
un,quake,,all,"100,000",2023-04-03,,UN
`),
    );
    expect(text).toContain(
      'from 61,477 (confirmed; AFAD, 20 Apr 2023; Helmets, 1 Mar 2023; the sum of 53,001 + 8,476)',
    );
  });

  it('tell what adversaries say where nobody else gives a figure', () => {
    const text = renderSentence(
      answerOf(`id,event,sides,side,quantity,as_of,source,source_side
enemy,war,x;y,y,300,2020-10-01,X MoD,x
`),
    );
    expect(text).toContain(
      'war, y killed up to 1 Oct 2020: no figure. Beside the range, X MoD, of the other side: 300.',
    );
    expect(text).toContain('war, x killed up to 1 Oct 2020: no figure.\n');
  });
});
