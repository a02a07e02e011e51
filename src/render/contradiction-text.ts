// A contradiction in words: which statements cannot all be true, and the sums that show it. Never an accusation.

import type { Contradiction, NamedTerm, StatementName } from '../answer/answer.js';
import type { Claim, Day, Spellings } from '../claims/claim.js';
import { formatCount } from './count.js';
import { showDaysCounted, showSpanOf } from './day.js';
import { joinWithAnd } from './list-text.js';
import { nameExcluded, nameScope, spellClaimScope, spellOwner } from './names.js';
import { quoteClaim } from './reading-text.js';

interface Wording {
  readonly safe: (text: string) => string;
  /** The source of a claim, as printed. */
  readonly sourceOf: (claim: Claim) => string;
  /** A reference to the claim's footnote, or ''. */
  readonly mark: (claim: Claim) => string;
  readonly spellings: Spellings;
  /** The event's. */
  readonly firstDay: Day | null;
}

const EVERYONE = nameScope({ side: 'all', category: 'all', outcome: '' });
/** More statements than this by one source are counted, not quoted. */
const MOST_QUOTED = 3;

/**
 * `MoD's 30 figures (1 to 30 Oct 2020), together at least 300, and "155" (UN, 30 Oct 2020), at most 155: these cannot all be
 * true`. Where all count the same people, these are named once, behind it: `of armenia`.
 */
export function explainContradiction({ kind, statements, proof }: Contradiction, wording: Wording): string {
  const outcomesDiffer = new Set(statements.map(({ claim }) => claim.outcome.key)).size > 1;
  const nameOf = (statement: StatementName): string => namePeopleOf(statement, outcomesDiffer, wording);
  const people = new Set(statements.map(nameOf));
  const [common] = people;
  const telling = { ...wording, nameOf: people.size > 1 ? nameOf : null };
  const lows = tellEnd(proof.terms, 'low', telling);
  const highs = tellEnd(proof.terms, 'high', telling);
  const of = people.size > 1 || common === EVERYONE ? '' : ` of ${wording.safe(common!)}`;
  const rounding = kind === 'rounding' ? '; they agree where round figures are rounded ones' : '';
  const verdict = `cannot all be true${of}${rounding}.`;
  if (lows === null || highs === null) {
    const { named, bound } = (lows ?? highs)!;
    return `${named}${bound} ${verdict}`;
  }
  const comma = lows.bound === '' ? '' : ',';
  return `${lows.named}${lows.bound}${comma} and ${highs.named}${highs.bound}: these ${verdict}`;
}

interface Telling extends Wording {
  /** Whom each statement counts; null where all count the same. */
  readonly nameOf: ((statement: StatementName) => string) | null;
}

/** The statements of one end, and the number that they add up to, where their words do not say it; null where there is none. */
function tellEnd(
  terms: readonly NamedTerm[],
  end: 'low' | 'high',
  wording: Telling,
): { readonly named: string; readonly bound: string } | null {
  const chosen = terms.filter((term) => term.end === end);
  if (chosen.length === 0) return null;
  const total = chosen.reduce((sum, { claim, weight }) => sum + weight * (claim.reading[end] ?? 0), 0);
  const bound = `${end === 'low' ? 'at least' : 'at most'} ${formatCount(total)}`;
  const weighted = chosen.some(({ weight }) => weight > 1) ? ' (some counted more than once)' : '';
  const named = nameStatements(chosen, wording);
  if (chosen.length > 1) return { named, bound: `, together ${bound}${weighted}` };
  // Words such as "at least 17" say it themselves.
  const says = (text: string): string => text.trim().toLowerCase().replaceAll(',', '');
  const saysItself = says(chosen[0]!.claim.quantity) === says(bound);
  return { named, bound: saysItself ? '' : `, ${bound}${weighted}` };
}

/** The statements of one end by source: a few are quoted, many are counted. */
function nameStatements(terms: readonly NamedTerm[], wording: Telling): string {
  const bySource = new Map<string, NamedTerm[]>();
  for (const term of terms) {
    const group = bySource.get(term.claim.source);
    if (group === undefined) bySource.set(term.claim.source, [term]);
    else group.push(term);
  }
  const { safe, sourceOf, mark, nameOf, firstDay } = wording;
  const names = [...bySource.values()].map((group) => {
    const owner = spellOwner(safe(sourceOf(group[0]!.claim)));
    const people = group.map((term) => (nameOf === null ? '' : ` for ${safe(nameOf(term))}`));
    if (group.length > MOST_QUOTED) {
      const same = new Set(people).size === 1 ? people[0] : '';
      return `${owner} ${formatCount(group.length)} figures${same} (${showSpanOf(group.map(({ claim }) => claim))})`;
    }
    const quoted = group.map(({ claim }, index) => {
      const reference = mark(claim);
      return `${quoteClaim(claim, safe)}${people[index]} (${showDaysCounted(claim, firstDay)})${reference === '' ? '' : ` ${reference}`}`;
    });
    return `${owner} ${joinWithAnd(quoted)}`;
  });
  return joinWithAnd(names);
}

/** Whom a statement counts: `armenia/military`, `everyone wounded`, `everyone but azerbaijan/military`; `killed` where others are not. */
function namePeopleOf(
  { claim, side }: StatementName,
  outcomesDiffer: boolean,
  { spellings }: Wording,
): string {
  const scope = { ...spellClaimScope(claim, spellings), side };
  const killed = outcomesDiffer && claim.outcome.key === 'killed' ? ` ${scope.outcome}` : '';
  const name = nameScope(scope) + killed;
  const left = claim.excludes.map((excluded) => {
    const people = nameExcluded(excluded, spellings);
    // `everyone but military`, where `everyone` is no longer needed to say who.
    return excluded.side.key === 'all' ? people.slice(EVERYONE.length + 1) : people;
  });
  return left.length === 0 ? name : `${name} but ${left.join(', ')}`;
}
