// The arithmetic of one number and its hedges (quantities, section 1): which ends the words give, and which of them a
// convention sets. Hedges are taken from the number outwards: `up to about 50` is the ceiling of "about 50".

import type { Amount } from './amount.js';
import type { ConventionTable } from './conventions.js';
import type { FaultCode } from './refusals.js';
import type { Hedge, RuleName } from './rules.js';

/** What is known so far: how the next hedge outwards combines depends on it. */
export type BoundState = 'exact' | 'vague' | 'band' | 'soft' | 'floor' | 'cap';

export interface Bound {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowApproximate: boolean;
  readonly highApproximate: boolean;
  readonly rule: RuleName;
  readonly state: BoundState;
}

export type BoundFault = Extract<FaultCode, 'senseless' | 'vague-ceiling'>;

/** The least of: `part` of N, and 5 units of N's last non-zero digit. Both parts are rounded down, so ends round inward. */
export function slackOf(value: number, part: 10 | 20): number {
  let unit = 1;
  if (value > 0) while (value % (unit * 10) === 0) unit *= 10;
  return Math.min(Math.floor(value / part), 5 * unit);
}

export function boundAmount(amount: Amount, table: ConventionTable): Bound {
  switch (amount.kind) {
    case 'count': {
      const rule = amount.zeroWord ? 'none' : 'exact';
      return {
        low: amount.value,
        high: amount.value,
        lowApproximate: false,
        highApproximate: false,
        rule,
        state: 'exact',
      };
    }
    case 'band':
      return {
        low: amount.low,
        high: amount.high,
        lowApproximate: amount.thirds,
        highApproximate: amount.thirds,
        rule: 'band',
        state: 'band',
      };
    case 'vague': {
      const low = vagueLow(amount, table);
      const couple = amount.of === 'small' && amount.word === 'couple' && low !== null;
      return {
        low,
        high: couple ? low : null,
        lowApproximate: low !== null && table.keepsApproximate,
        highApproximate: false,
        rule: 'vague',
        state: 'vague',
      };
    }
  }
}

function vagueLow(amount: Extract<Amount, { kind: 'vague' }>, table: ConventionTable): number | null {
  if (table.plural === null || table.small === null) return null;
  if (amount.of === 'small') return table.small[amount.word];
  if ('flat' in table.plural) return table.plural.flat;
  return amount.unit * (amount.of === 'plural' ? table.plural.times : table.quantifiers[amount.quantifier]);
}

/** Puts one more hedge around a bound. */
export function hedgeBound(bound: Bound, hedge: Hedge): Bound | BoundFault {
  switch (hedge) {
    case 'at least':
    case 'more than':
      return floorBound(bound, hedge);
    case 'at most':
    case 'less than':
      return capBound(bound, hedge);
    case 'about':
      return aboutBound(bound);
    default:
      return nearBound(bound, hedge);
  }
}

function floorBound(bound: Bound, hedge: 'at least' | 'more than'): Bound | BoundFault {
  const { low, state } = bound;
  if (state === 'cap' || (state === 'band' && hedge === 'more than')) return 'senseless';
  // Of two floors the stronger counts: "at least more than 20" is 21.
  const step = hedge === 'more than' && !(state === 'floor' && bound.rule === 'more than') ? 1 : 0;
  const rule = state === 'floor' && step === 0 ? bound.rule : hedge;
  return {
    ...bound,
    low: low === null ? null : low + step,
    high: null,
    highApproximate: false,
    rule,
    state: 'floor',
  };
}

function capBound(bound: Bound, hedge: 'at most' | 'less than'): Bound | BoundFault {
  const { high, state } = bound;
  if (state === 'vague' && high === null) return 'vague-ceiling';
  if (state === 'floor' || high === null) return 'senseless';
  const step = hedge === 'less than' && !(state === 'cap' && bound.rule === 'less than') ? 1 : 0;
  if (high - step < 0) return 'senseless';
  const rule = state === 'cap' && step === 0 ? bound.rule : hedge;
  return { ...bound, low: null, lowApproximate: false, high: high - step, rule, state: 'cap' };
}

/** "About" widens a number, marks a band, and gives way to a one-sided word and to a vague one. */
function aboutBound(bound: Bound): Bound | BoundFault {
  const { state } = bound;
  if (state === 'band') return { ...bound, lowApproximate: true, highApproximate: true };
  if (state === 'soft') return bound.rule === 'about' ? bound : 'senseless';
  if (state !== 'exact') return bound;
  const value = bound.high as number;
  if (value === 0) return 'senseless';
  const slack = slackOf(value, 10);
  return soft('about', Math.min(value - slack, value - 1), Math.max(value + slack, value + 1), 'both');
}

function nearBound(bound: Bound, hedge: 'nearly' | 'just under' | 'just over'): Bound | BoundFault {
  const value = bound.high;
  if (bound.state !== 'exact' || value === null || value === 0) return 'senseless';
  if (hedge === 'nearly') return soft(hedge, Math.min(value - slackOf(value, 10), value - 1), value, 'both');
  const slack = slackOf(value, 20);
  return hedge === 'just under'
    ? soft(hedge, Math.min(value - slack, value - 1), value - 1, 'low')
    : soft(hedge, value + 1, Math.max(value + slack, value + 1), 'high');
}

function soft(rule: RuleName, low: number, high: number, approximate: 'low' | 'high' | 'both'): Bound {
  return {
    low,
    high,
    lowApproximate: approximate !== 'high',
    highApproximate: approximate !== 'low',
    rule,
    state: 'soft',
  };
}
