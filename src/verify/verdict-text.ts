// What a check found, for people: a line a failure, and where it is asked for, every sum that was checked in words.

import type { Claim, ClaimSet } from '../claims/claim.js';
import { makeVisible } from '../claims/visible.js';
import { formatCount } from '../render/count.js';
import { spellSource } from '../render/names.js';
import { showProof } from '../render/proof-text.js';
import { wrapText } from '../render/width.js';
import type { CheckedSum } from './check-scopes.js';
import type { CheckedParts } from './check-sums.js';
import type { ResultScope } from './result.js';
import { writeScopeName } from './result-names.js';
import type { Checked, Verdict } from './verify.js';

const WIDTH = 80;

export function renderVerdict(verdict: Verdict, set: ClaimSet, verbose: boolean): string {
  const { failures, count } = verdict;
  const lines = verbose ? [...listSums(verdict, set)] : [];
  for (const { where, what } of failures) lines.push(makeVisible(`${where}: ${what}`));
  const numbers = `${formatCount(count)} proofs, sums and ranges`;
  const many = failures.length === 1 ? 'does' : 'do';
  lines.push(
    failures.length === 0
      ? `${numbers} checked with whole numbers: all hold.`
      : `${formatCount(failures.length)} of what was checked ${many} not hold (${numbers} checked).`,
  );
  return `${lines.join('\n')}\n`;
}

/** Every sum under the place where it stands. */
function* listSums({ checked }: Verdict, set: ClaimSet): Generator<string> {
  const claims = new Map(set.claims.map((claim) => [claim.id, claim]));
  let place = '';
  for (const one of checked) {
    if (one.where !== place) {
      if (place !== '') yield '';
      place = one.where;
      yield makeVisible(place);
    }
    for (const text of showChecked(one, claims, set)) yield* wrapText('  - ', text, WIDTH);
  }
  if (place !== '') yield '';
}

function showChecked(one: Checked, claims: ReadonlyMap<string, Claim>, set: ClaimSet): readonly string[] {
  if (one.kind === 'proof') return [showSum(one, claims, set)];
  return one.kind === 'parts' ? showParts(one) : [showRange(one.scope)];
}

function showSum(
  { name, bound, proof, meaning, fault }: CheckedSum,
  claims: ReadonlyMap<string, Claim>,
  { spellings }: ClaimSet,
): string {
  if (fault !== null) return `${makeVisible(`${name}: does not hold: ${fault}`)}.`;
  const terms = proof.terms.flatMap((term) => {
    const claim = claims.get(term.claim);
    return claim === undefined ? [] : [{ ...term, claim }];
  });
  // In the order of the file: that is where a reader looks them up.
  terms.sort((first, second) => first.claim.order - second.claim.order);
  const sum = showProof({ divisor: proof.divisor, terms }, bound, {
    safe: makeVisible,
    sourceOf: (claim) => spellSource(claim, spellings),
  });
  return `${makeVisible(name)}: ${sum}${meaning === '' ? '' : ` ${makeVisible(meaning)}`}`;
}

function showParts({ parts, low, highestSaid }: CheckedParts): readonly string[] {
  const add = (end: 'low' | 'highest_said'): string =>
    parts
      .flatMap((part) => {
        const value = part[end];
        return value === null ? [] : [`${formatCount(value)} (${makeVisible(writeScopeName(part))})`];
      })
      .join(' + ');
  return [
    ...(low === null ? [] : [`low of the parts together: ${add('low')}: ${formatCount(low)}.`]),
    ...(highestSaid === null
      ? []
      : [`highest said of the parts together: ${add('highest_said')}: ${formatCount(highestSaid)}.`]),
  ];
}

function showRange({ low, high, highest_said, partial }: ResultScope): string {
  if (low === null && highest_said === null) return 'range: nobody gives a figure.';
  const least = low === null ? 'no low' : `at least ${formatCount(low)}`;
  const part = partial ? ' (of a part: nobody counts everyone)' : '';
  const most =
    high !== null
      ? `at most ${formatCount(high)}`
      : highest_said === null
        ? 'nothing higher said'
        : `${formatCount(highest_said)} is the highest said, and no cap`;
  return `range: ${least}${part}; ${most}.`;
}
