import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { listAdversaries } from '../../src/render/adversary-text.js';
import { readClaimFile } from '../claim-files.js';

const HEADER = 'event,sides,side,category,quantity,source,source_side,stance,as_of';

/** What adversaries say of a scope, in signs and in words. */
function toldOf(side: string, category: string, rows: readonly string[]): readonly string[] {
  const csv = `${HEADER}\n${rows.map((row) => `war,${row},2024-05-01\n`).join('')}`;
  const answer = reconcile(readClaimFile(csv));
  const event = answer.events[0]!;
  const scope = event.scopes.find((one) => one.scope.side === side && one.scope.category === category)!;
  return listAdversaries(scope, event, answer.spellings).map(
    ({ sources, whose, number }) => `${sources.join(', ')}, ${whose}: ${number.signs} | ${number.words}`,
  );
}

describe('whose side an adversary is of', () => {
  it('is the other of two', () => {
    expect(toldOf('x', 'all', ['x;y,x,,50,Y MoD,y,'])).toEqual(['Y MoD, of the other side: 50 | 50']);
  });

  it('is another of three', () => {
    expect(toldOf('x', 'all', ['x;y;z,x,,50,Y MoD,y,'])).toEqual(['Y MoD, of another side: 50 | 50']);
    expect(toldOf('z', 'all', ['x;y;z,z,,50,Command,x+y,'])).toEqual(['Command, of other sides: 50 | 50']);
  });

  it('is some of the sides where it counts its own people too', () => {
    expect(toldOf('all', 'all', ['x;y,all,,50,Y MoD,y,'])).toEqual(['Y MoD, of one side: 50 | 50']);
    expect(toldOf('all', 'all', ['x;y;z,all,,50,Command,x+y,'])).toEqual([
      'Command, of 2 of the 3 sides: 50 | 50',
    ]);
  });

  it('is that of each side where a number holds for each', () => {
    const rows = ['x;y,each,,50,Y MoD,y,'];
    expect(toldOf('x', 'all', rows)).toEqual(['Y MoD, of the other side: 50 | 50']);
    expect(toldOf('all', 'all', rows)).toEqual(['Y MoD, of one side: Σ 100 | 100 (the sum of 50 + 50)']);
  });

  it('is not known where the file only tells its stance', () => {
    expect(toldOf('x', 'all', ['x;y,x,,50,A friend,,adversary'])).toEqual([
      'A friend, an adversary: 50 | 50',
    ]);
  });
});

describe('an adversary’s number', () => {
  it('is what was said, where it is open', () => {
    expect(toldOf('x', 'all', ['x;y,x,,more than 900,Y MoD,y,'])).toEqual([
      'Y MoD, of the other side: 900+ | 900 or more',
    ]);
    expect(toldOf('all', 'all', ['x;y,each,,more than 900,Y MoD,y,'])).toEqual([
      'Y MoD, of one side: Σ 1,800+ | 1,800 or more (the sum of 900 + 900)',
    ]);
  });

  it('is that of each who gives an end, with both its ends', () => {
    const rows = ['x;y;z,x,,over 2000,Z MoD,z,', ',x,,400 to 500,Y MoD,y,', ',x,,700,Y radio,y,'];
    expect(toldOf('x', 'all', rows)).toEqual([
      'Y MoD, of another side: 400 to 500 | 400 to 500',
      'Z MoD, of another side: 2,000+ | 2,000 or more',
    ]);
  });

  it('keeps what is vague', () => {
    expect(toldOf('x', 'all', ['x;y,x,,some 10,Y MoD,y,'])).toEqual([
      'Y MoD, of the other side: ≈9 to ≈11 | about 9 to about 11',
    ]);
  });

  it('is open, and said to be of a part, where it is one, and of two who say the same is told once', () => {
    const rows = ['x;y,x,military,50,Y MoD,y,', ',x,military,50 dead,Y radio,y,'];
    expect(toldOf('x', 'all', rows)).toEqual([
      'Y MoD, Y radio, of the other side: 50+ (part) | 50 or more, of a part only',
    ]);
    expect(toldOf('x', 'military', rows)).toEqual(['Y MoD, Y radio, of the other side: 50 | 50']);
  });
});
