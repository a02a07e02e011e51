// What each source says of each scope on each day, to look up a part's whole and a whole's parts.

import type { Claim } from '../../claims/claim.js';
import type { EventClaims } from './event-claims.js';

/** Standing, dated claims of one source, basis, day and scope: the last one given. */
export class SourceDays {
  readonly #event: EventClaims;
  readonly #scopes: ReadonlyMap<string, number>;
  readonly #bySource = new Map<number, Map<number, Claim>>();

  constructor(event: EventClaims) {
    this.#event = event;
    this.#scopes = new Map(event.scopeKeys.map((key, number) => [key, number]));
    const { source, scope, day } = event.numbers;
    for (const position of event.standingAt) {
      if (Number.isNaN(day[position]!)) continue;
      const own = source[position]!;
      let claims = this.#bySource.get(own);
      if (claims === undefined) {
        claims = new Map();
        this.#bySource.set(own, claims);
      }
      claims.set(day[position]! * event.numbers.scopes + scope[position]!, event.claims[position]!);
    }
  }

  /** The number of a scope, or null where no claim is about it. */
  scopeNumber(key: string): number | null {
    return this.#scopes.get(key) ?? null;
  }

  /** What the source at a position says of a scope on the same day and basis. */
  find(position: number, scope: number): Claim | undefined {
    const { source, day, scopes } = this.#event.numbers;
    const claim = this.#bySource.get(source[position]!)?.get(day[position]! * scopes + scope);
    return claim?.basis === this.#event.claims[position]!.basis ? claim : undefined;
  }
}
