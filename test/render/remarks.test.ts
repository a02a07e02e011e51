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
    expect(table).toContain('X MoD, of one side: 600+ [1]');
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
    expect(table).toContain('Set aside: "23" (MoD, 1 Oct 2020) counts a part only.');
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

  it('of one day are told with their numbers', () => {
    const table = tableOf(`id,event,quantity,as_of,source
a,war,12,2020-10-01,MoD
b,war,13,2020-10-01,UN
`);
    expect(table).toContain('2 sources give 2 different figures of everyone.');
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
  it('add up: the numbers of a sum give the number printed', () => {
    const text = renderSentence(
      answerOf(`id,event,sides,side,quantity,as_of,basis,source
x,quake,x;y,x,"more than 53,000",2023-04-20,documented,AFAD
y,quake,,y,"8,476",2023-03-01,documented,Helmets
un,quake,,all,"100,000",2023-04-03,,UN
`),
    );
    expect(text).toContain('from 61,477 (confirmed; AFAD, Helmets, 1 Mar 2023; the sum of 53,001 + 8,476)');
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
