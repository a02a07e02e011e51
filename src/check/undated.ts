// Finds claims without a day: they count on the answer's day whatever it is, and are replaced by any dated claim of their
// source (design section 4, "A claim's own day", "Last word"). A file without any day, mostly because its column of dates has
// another name, is told so once.

import type { Claim, ClaimSet } from '../claims/claim.js';
import { quoteValue } from '../claims/visible.js';
import { formatCount } from './linter/stated.js';
import type { Finding, Message } from './rule.js';

export const id = 'undated';
export const severity = 'warning';
export const kind = 'dates';
export const summary = 'a claim has neither `as_of` nor `published`';

export const messages = {
  undated: (): Message => ({
    reason: 'this claim has no day: neither `as_of` nor `published` is filled',
    expected: 'the last day counted, or the day of publication',
    help: 'fill one of the two; a month or a year is better than nothing',
  }),
  none: (count: number, header: string | null): Message => ({
    reason: `none of the ${formatCount(count)} claims of this file has a day: neither \`as_of\` nor \`published\` is filled`,
    expected: 'the last day counted, or the day of publication',
    help:
      header === null
        ? 'fill one of the two; a month or a year is better than nothing'
        : `if ${quoteValue(header)} holds it, call the column \`as_of\`, or give \`--map ${quoteValue(header).slice(1, -1)}=as_of\``,
  }),
};

export function* checkSet(set: ClaimSet): Generator<Finding> {
  const files = new Map<string, { readonly undated: Claim[]; count: number }>();
  for (const claim of set.claims) {
    let file = files.get(claim.file);
    if (file === undefined) {
      file = { undated: [], count: 0 };
      files.set(claim.file, file);
    }
    file.count++;
    if (claim.asOf === null && claim.published === null) file.undated.push(claim);
  }
  for (const { undated, count } of files.values()) {
    if (count > 1 && undated.length === count) {
      const first = undated[0]!;
      const message = messages.none(count, dateHeader(first));
      yield { claim: first, column: 'as_of', standsFor: undated, ...message };
    } else for (const claim of undated) yield { claim, column: 'as_of', ...messages.undated() };
  }
}

/** A column that is carried along and holds something like a date, by its name and by what stands in it. */
function dateHeader({ carried }: Claim): string | null {
  for (const [header, cell] of carried ?? []) {
    if (/date|day|datum|fecha|data|дата|tarih|日期/iu.test(header) && /\d{4}|\d[./-]\d/.test(cell))
      return header;
  }
  return null;
}
