// How explanations quote a claim: its words, its source, its days, and the rule that reads it.

import type { Claim } from '../../claims/claim.js';
import { RULES } from '../../quantity/rules.js';
import { showDaysCounted } from '../day.js';
import { nameClaimed, spellSource } from '../names.js';
import { explainReading, quoteClaim, showInterval } from '../reading-text.js';
import type { ExplanationMaker } from './blocks.js';

export function sourceOf(claim: Claim, { answer, safe }: ExplanationMaker): string {
  return safe(spellSource(claim, answer.spellings));
}

export function describeClaim(claim: Claim, maker: ExplanationMaker): string {
  const reading = claim.reading.kind === 'unknown' ? '' : explainReading(claim);
  return `${describeWords(claim, maker)}${reading === '' ? '' : `; ${reading}`} (claim ${maker.safe(claim.id)})`;
}

/** The same, with the rule that reads the words. */
export function describeReading(claim: Claim, maker: ExplanationMaker): string {
  return `${describeWords(claim, maker)} (claim ${maker.safe(claim.id)}). ${explainRule(claim)}`;
}

export function describeWords(claim: Claim, maker: ExplanationMaker): string {
  const about = describeAbout(claim, maker);
  return `${quoteClaim(claim, maker.safe)}${about}, ${sourceOf(claim, maker)}, ${showDaysCounted(claim, maker.event.from)}`;
}

function describeAbout(claim: Claim, { answer, safe }: ExplanationMaker): string {
  const name = nameClaimed(claim, answer.spellings);
  return name === 'everyone' ? '' : ` of ${safe(name)}`;
}

/** Why the words mean these numbers. */
export function explainRule(claim: Claim): string {
  const { reading } = claim;
  if (reading.kind === 'unknown') return 'The words say that no number is given: the claim bounds nothing.';
  if (reading.rule === 'given') {
    const beside = claim.quantity === '' ? ', without words' : ' beside its words';
    return `Given as ${showInterval(reading.low, reading.high)}${beside}.`;
  }
  const rule = RULES.find(({ name }) => name === reading.rule);
  if (rule === undefined) return `Read as ${showInterval(reading.low, reading.high)}.`;
  const ends = `low ${rule.low === '' ? 'none' : rule.low}, high ${rule.high === '' ? 'none' : rule.high}`;
  const vague = reading.lowApproximate || reading.highApproximate;
  const why = vague
    ? ' A convention sets what the words leave open; `--convention strict` keeps only what they guarantee.'
    : '';
  return `Read as ${showInterval(reading.low, reading.high)} by the rule "${rule.name}" (${ends}).${why}`;
}
