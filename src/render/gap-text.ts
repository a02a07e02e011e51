// Whether people that a confirmed count leaves out can explain its distance to a claim, in words.

import type { Gap } from '../answer/answer.js';
import { formatCount } from './count.js';
import { joinWithAnd } from './list-text.js';
import { namePeople, nameScope } from './names.js';

interface Wording {
  readonly safe: (text: string) => string;
  /** How the claim is referred to: its footnote, or its source and words. */
  readonly against: string;
  /** How the documented claims are referred to, together or each. */
  readonly documented: readonly string[];
  /** The source of the claim. */
  readonly source: string;
}

/** One sentence: what the hole would have to hold, or what is short elsewhere whatever it holds. */
export function explainGap(asked: Gap, wording: Wording): string {
  const { against: claim, days, holes, needs, short } = asked;
  const { safe, against, source } = wording;
  const documented = joinWithAnd(wording.documented);
  const all = joinWithAnd([...wording.documented, against]);
  const gap = joinWithAnd(holes.map((hole) => safe(nameScope(hole))));
  if (short !== null) {
    const days = short.days === 1 ? 'the one day' : `the ${formatCount(short.days)} days`;
    const since = short.days === 0 ? '' : `, all in ${days} since`;
    // A claim that leaves people out of the scope where it is short leaves out the hole: nobody else is missing there.
    const people = safe(namePeople(short.scope));
    const leavesOut = claim.excludes.length > 0;
    const who = leavesOut ? `${source}, without them too,` : source;
    const where = leavesOut ? people : `${people}, where nothing was left out,`;
    return (
      `The uncounted ${gap} alone ${holes.length > 1 ? 'do' : 'does'} not explain ${documented} against ${against}: ${who} puts at least ` +
      `${formatCount(short.by)} more on ${where} than ${restsOnAll(asked) ? 'the whole confirmed count' : 'was confirmed there'}${since}.`
    );
  }
  const together = asked.documented.length > 1 ? 'all' : 'both';
  if (needs === null) return `No number of uncounted ${gap} makes ${all} ${together} true.`;
  const both = `For ${all} ${together} to be true, the uncounted ${gap}`;
  const least = formatCount(needs);
  if (days === 0) return `${both} would have to be at least ${least}.`;
  return `${both} and ${days === 1 ? 'the one day' : `the ${formatCount(days)} days`} since the count would have to hold at least ${least}.`;
}

/** Whether the sum takes off every documented claim: what was counted of others does not stand against the claim. */
function restsOnAll({ documented, proof }: Gap): boolean {
  const taken = new Set(proof.terms.filter(({ end }) => end === 'high').map(({ claim }) => claim));
  return documented.every((claim) => taken.has(claim));
}
