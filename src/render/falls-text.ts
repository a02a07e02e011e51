// Confirmed counts that another's later one revised down, though they still give an end: told, lest they be passed on as if
// nothing had been found since.

import type { EventAnswer, ScopeName } from '../answer/answer.js';
import type { Claim, Spellings } from '../claims/claim.js';
import { showDaysCounted } from './day.js';
import { nameScope, spellClaimScope, spellSource } from './names.js';
import { quoteClaim } from './reading-text.js';

export interface ToldFall {
  readonly claim: Claim;
  /** Whose count fell: of a claim about `each`, that of other sides may stand. */
  readonly side: string;
  /** `"87" of armenia (the fire service, 3 May 2024) was revised down by "72" (the coroner, 20 May 2024).` */
  readonly text: string;
}

export function listFalls(
  { claims, from }: EventAnswer,
  spellings: Spellings,
  safe: (text: string) => string,
): readonly ToldFall[] {
  const describe = (claim: Claim, people: string): string =>
    `${quoteClaim(claim, safe)}${people} (${safe(spellSource(claim, spellings))}, ${showDaysCounted(claim, from)})`;
  // Those that give no end are told with all that is set aside.
  return claims
    .filter(({ use }) => use !== 'revised-down')
    .flatMap(({ claim, falls }) =>
      falls.map(({ side, by }) => {
        const name = nameScope({ ...spellClaimScope(claim, spellings), side });
        const people = name === 'everyone' ? '' : ` of ${safe(name)}`;
        return { claim, side, text: `${describe(claim, people)} was revised down by ${describe(by, '')}.` };
      }),
    );
}

/** Whether a fall bears on the people of a scope. */
export function bearsOn({ claim, side }: Pick<ToldFall, 'claim' | 'side'>, scope: ScopeName): boolean {
  return claim.side.key !== 'each' || scope.side === 'all' || scope.side === side;
}
