// Who stands behind an end, and how surely (design section 5, "Attribution").
//
// Each answer was worked out by hand from the words quoted before the program was asked.

import { describe, expect, it } from 'vitest';
import { tell } from './told.js';

describe('attribution, by the contract', () => {
  it('of equal proofs earlier days are left out, and who gives the end alone is named', () => {
    // "leaves out statements, boldest stance first, then earlier day …; sources that give the same end alone are all named"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source
a,war,x;y,x,military,100,2020-10-01,documented,A
b,war,,x,military,100,2020-10-05,documented,B
c,war,,x,civilian,20,2020-10-05,documented,C
d,war,,x,,120,2020-10-03,documented,D
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '120 to 120+, documented' },
      named: { 'x/all': 'b c d | b c d' },
    });
  });

  it('who gives the low of a part alone is named, also where another gives it of fewer people', () => {
    // "sources that give the same end alone are all named"
    const told = tell(`id,event,side,category,quantity,as_of,basis,source
a,war,x,military,7,2020-10-08,documented,B
b,war,x,,7,2020-10-04,documented,D
`);
    expect(told).toMatchObject({ named: { 'all/all': 'a b | a b', 'x/all': 'a b | a b' } });
  });

  it('parts of which the sum happens to be what is documented do not give it', () => {
    // "sources that give the same end alone are all named"; "`low_basis` … (in this order on a tie)"
    const told = tell(`id,event,sides,side,category,quantity,as_of,basis,source
a,war,x;y,x,,5,2020-10-07,,C
b,war,,y,,2,2020-10-05,,A
c,war,,all,military,7,2020-10-04,documented,B
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '7 to 7, documented' },
      named: { 'all/all': 'c | c' },
    });
  });

  it('every source that says the smallest number is named', () => {
    // "sources that give the same end alone are all named"
    const told = tell(`id,event,quantity,as_of,source
a,war,500,2020-10-05,UN
b,war,500,2020-10-06,AP
c,war,500-700,2020-10-06,AFP
`);
    expect(told).toMatchObject({
      ranges: { 'all/all': '500 to 700, said' },
      named: { 'all/all': 'a b c | c' },
    });
  });

  it('an end that somebody gives without vague words is not approximate', () => {
    // "**Approximate** (`≈`): an end that would be another, or none, under `--convention strict`"
    const told = tell(`id,event,quantity,as_of,source
a,war,about 500,2020-10-05,UN
b,war,450,2020-10-05,AP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '450 to ≈550, said' } });
  });

  it('an end is approximate where a strict reader’s would be another source’s', () => {
    // "an end that would be another … under `--convention strict`"
    const told = tell(`id,event,quantity,as_of,source
a,war,dozens,2020-10-22,AP
b,war,at least 20,2020-10-23,AFP
`);
    expect(told).toMatchObject({ ranges: { 'all/all': '≈20 to ≈24+, said' } });
  });

  it('words that give no end under the convention are no last word', () => {
    // "(A claim whose words give no end under the convention bounds nothing either, and is no hole.)"
    const told = tell(
      `id,event,sides,side,quantity,as_of,source
a,war,x;y,each,"more than 2,000",2020-10-22,Putin
b,war,,all,"nearly 5,000",2020-10-22,Putin
`,
      { convention: 'strict' },
    );
    expect(told).toMatchObject({
      ranges: { 'all/all': '4002 to 4002+, said' },
      uses: { a: 'low', b: 'unknown' },
    });
  });

  it('of equal ends what is documented comes before what is said, and that before a sum', () => {
    // "`low_basis` … (in this order on a tie)"
    const told = tell(`id,event,sides,side,basis,quantity,as_of,source
a,war,x;y,x,documented,at least 500,2020-10-05,UN
b,war,,x,,500,2020-10-05,AP
c,war,,y,,70,2020-10-05,AP
`);
    expect(told).toMatchObject({
      ranges: { 'x/all': '500 to 500, documented', 'all/all': '570 to 570, said' },
      named: { 'x/all': 'a | a b', 'all/all': 'b c | b c' },
    });
  });
});
