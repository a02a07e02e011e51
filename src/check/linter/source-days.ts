// What each source says of each scope on each day, to look up a part's whole and a whole's parts.

import type { Claim } from '../../claims/claim.js';
import type { NumberedClaims } from './claim-numbers.js';

/** Standing, dated claims of one source, basis, day and scope: the last one given. */
export class SourceDays {
  readonly #of: NumberedClaims;
  readonly #scopes: ReadonlyMap<string, number>;
  readonly #bySource = new Map<number, Map<number, Claim>>();

  constructor(of: NumberedClaims) {
    this.#of = of;
    const { source, scope, day, scopes, scopeKeys } = of.numbers;
    this.#scopes = new Map(scopeKeys.map((key, number) => [key, number]));
    for (const position of of.standingAt) {
      if (Number.isNaN(day[position]!)) continue;
      const own = source[position]!;
      let claims = this.#bySource.get(own);
      if (claims === undefined) {
        claims = new Map();
        this.#bySource.set(own, claims);
      }
      claims.set(day[position]! * scopes + scope[position]!, of.claims[position]!);
    }
  }

  /** The number of a scope, or null where no claim is about it. */
  scopeNumber(key: string): number | null {
    return this.#scopes.get(key) ?? null;
  }

  /** What the source at a position says of a scope on the same day and basis. */
  find(position: number, scope: number): Claim | undefined {
    const { source, day, scopes } = this.#of.numbers;
    const claim = this.#bySource.get(source[position]!)?.get(day[position]! * scopes + scope);
    return claim?.basis === this.#of.claims[position]!.basis ? claim : undefined;
  }
}
