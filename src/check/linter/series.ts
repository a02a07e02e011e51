// What one source says of the same people on the same basis, from the same first day: oldest first. Where its figures fall and
// slip is looked at once, whichever rule asks first.

import type { Claim } from '../../claims/claim.js';
import { type Fall, fallsOf, isZigzag } from './falls.js';
import { findSlips, type Slip } from './slips.js';

export class Series {
  /** At least one. */
  readonly claims: readonly Claim[];
  /** False for counts of a day (`missing`), which people leave again. */
  readonly isToll: boolean;
  #falls: readonly Fall[] | null = null;
  #isMixed: boolean | null = null;
  #slips: readonly Slip[] | null = null;

  constructor(claims: readonly Claim[], isToll: boolean) {
    this.claims = claims;
    this.isToll = isToll;
  }

  get falls(): readonly Fall[] {
    this.#falls ??= fallsOf(this.claims);
    return this.#falls;
  }

  /** Whether the figures fall too often to be one body's count of one thing. */
  get isMixed(): boolean {
    this.#isMixed ??= this.isToll && this.claims.length > 1 && isZigzag(this.falls, this.claims.length);
    return this.#isMixed;
  }

  get slips(): readonly Slip[] {
    this.#slips ??= this.isToll ? findSlips(this.claims) : [];
    return this.#slips;
  }
}
