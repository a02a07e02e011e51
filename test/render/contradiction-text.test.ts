import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderTable } from '../../src/render/table.js';
import { readClaimFile } from '../claim-files.js';

/** The first contradiction of a file, as a table tells it. */
function toldOf(csv: string): string {
  const answer = reconcile(readClaimFile(`id,event,quantity,source,as_of,basis\n${csv}`));
  const line = renderTable(answer, { width: 300 })
    .split('\n')
    .find((one) => one.startsWith('≠'));
  return (line ?? '').replace(/ \[\d\]/g, '').slice(3);
}

describe('a contradiction in words', () => {
  it('says what the words of both mean in numbers', () => {
    expect(
      toldOf('names,w,52,a list of names,2024-05-03,documented\npolice,w,40,the police,2024-05-03,\n'),
    ).toBe(
      `a list of names' "52" (3 May 2024), at least 52, and the police's "40" (3 May 2024), at most 40: these cannot all be true.`,
    );
  });

  it('does not say again what the words say themselves', () => {
    expect(
      toldOf('a,w,"at least 3,000",the authorities,2024-05-02,\nb,w,at most 2000,a radio,2024-05-03,\n'),
    ).toBe(
      `the authorities' "at least 3,000" (2 May 2024) and a radio's "at most 2000" (3 May 2024): these cannot all be true.`,
    );
  });

  it('says whom each statement counts where they count different people', () => {
    const csv = `id,event,sides,side,category,quantity,source,as_of,excludes
un,w,x;y,all,,500,UN,2024-05-03,all/military
afp,w,,all,civilian,30,AFP,2024-05-03,
mil,w,,x,military,7,UN,2024-05-04,
`;
    const line = renderTable(reconcile(readClaimFile(csv)), { width: 300 }).split('\n');
    expect(line.find((one) => one.startsWith('≠'))).toContain(
      `UN's "500" for everyone but military (3 May 2024) [1], at least 500, and AFP's "30" for everyone/civilian (3 May 2024)`,
    );
  });

  it('names people once where all statements count the same', () => {
    expect(toldOf('a,w,52,a list,2024-05-03,documented\nb,w,40,police,2024-05-03,\n')).not.toContain(' for ');
  });

  it('says behind it whom all statements count, where that is not everyone', () => {
    const header = 'id,event,sides,side,outcome,quantity,source,as_of';
    const told = (csv: string): string =>
      renderTable(reconcile(readClaimFile(`${header}\n${csv}`)), { width: 300 });
    const rows = (side: string, outcome: string): string =>
      `a,w,x;y,${side},${outcome},900,AP,2024-05-01\nb,w,,${side},${outcome},200,UN,2024-05-02\n`;
    expect(told(rows('x', 'killed'))).toContain(
      'UN\'s "200" (2 May 2024) [2], at most 200: these cannot all be true of x.',
    );
    expect(told(rows('all', 'wounded'))).toContain('these cannot all be true of everyone wounded.');
    expect(told(rows('all', 'killed'))).toContain('these cannot all be true.');
  });

  it('says whose many figures are, and of which days, where these do not begin with the event', () => {
    const days = [1, 2, 3, 4]
      .map((day) => `d${day},w,x;y,x,10,MoD,2024-05-0${day},2024-05-0${day}\n`)
      .join('');
    const csv = `id,event,sides,side,quantity,source,from,as_of\n${days}un,w,,all,35,UN,2024-05-01,2024-05-04\n`;
    expect(renderTable(reconcile(readClaimFile(csv)), { width: 300 })).toContain(
      "MoD's 4 figures for x (1 to 4 May 2024)",
    );
    const two = `id,event,quantity,source,from,as_of\na,w,100,MoD,,2024-05-07\nb,w,5,MoD,2024-05-08,2024-05-08\nc,w,90,UN,,2024-05-09\n`;
    expect(renderTable(reconcile(readClaimFile(two)), { width: 300 })).toContain('MoD\'s "100" (7 May 2024)');
  });

  it('says that killed are meant where other statements count others', () => {
    const csv = `id,event,outcome,quantity,source,as_of
un,w,casualties,550,UN,2024-05-03
rc,w,killed,613,Red Cross,2024-05-03
`;
    const lines = renderTable(reconcile(readClaimFile(csv)), { width: 300 }).split('\n');
    expect(lines.find((one) => one.startsWith('≠'))).toContain(
      `Red Cross' "613" for everyone killed (3 May 2024) [1], at least 613, and UN's "550" for everyone casualties`,
    );
  });
});
