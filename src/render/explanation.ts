// Why a range is what it is, or what became of one claim: headings and sentences, laid out by explain-text.ts.

import type {
  Answer,
  ClaimUse,
  EndOrigin,
  EventAnswer,
  Figure,
  NamedProof,
  Repair,
  ScopeAnswer,
  ScopeName,
  Use,
} from '../answer/answer.js';
import type { Support } from '../answer/supports.js';
import type { Claim } from '../claims/claim.js';
import { RULES } from '../quantity/rules.js';
import { listAdversaries } from './adversary-text.js';
import { capitalise } from './capitalise.js';
import { explainContradiction } from './contradiction-text.js';
import { formatCount } from './count.js';
import { showDay, showDays, showDaysCounted } from './day.js';
import { bearsOn } from './falls-text.js';
import { explainGap } from './gap-text.js';
import { tellImplied } from './implied-text.js';
import { joinWithAnd } from './list-text.js';
import { nameClaimed, namePeople, nameScope, spellClaimScope, spellOwner, spellSource } from './names.js';
import { tellNotBelieved } from './not-believed.js';
import { showProof } from './proof-text.js';
import { showRange } from './range-text.js';
import { explainReading, explainUnbound, quoteClaim, showInterval } from './reading-text.js';

export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

export interface ExplanationMaker {
  readonly answer: Answer;
  readonly event: EventAnswer;
  readonly safe: (text: string) => string;
}

/** More figures, uses or contradictions than this are counted, not listed. */
const MOST_LISTED = 12;

export function explainScope(
  scope: ScopeAnswer,
  supports: readonly Support[],
  maker: ExplanationMaker,
): readonly Block[] {
  const { event, safe } = maker;
  const days = showDays(scope.from, scope.asOf);
  const outcome = scope.scope.outcome;
  return [
    title(safe(`${event.event}: ${namePeople(scope.scope)} ${outcome}${days === '' ? '' : `, ${days}`}`)),
    paragraph(`Range: ${showRange(scope)}.`),
    ...explainLow(scope, supports, maker),
    ...explainHighest(scope, supports, maker),
    ...explainDocumented(scope, maker),
    ...explainFigures(scope, maker),
    ...explainAdversary(scope, maker),
    ...explainImplied(scope, maker),
    ...explainContradictions(scope, maker),
    ...explainGaps(scope, maker),
    ...explainCaveats(scope, maker),
    ...explainSetAside(scope, maker),
  ];
}

function title(text: string): Block {
  return { kind: 'title', text };
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function item(text: string): Block {
  return { kind: 'item', text };
}

function sourceOf(claim: Claim, { answer, safe }: ExplanationMaker): string {
  return safe(spellSource(claim, answer.spellings));
}

function describeClaim(claim: Claim, maker: ExplanationMaker): string {
  const reading = claim.reading.kind === 'unknown' ? '' : explainReading(claim);
  return `${describeWords(claim, maker)}${reading === '' ? '' : `; ${reading}`} (claim ${maker.safe(claim.id)})`;
}

/** The same, with the rule that reads the words. */
function describeReading(claim: Claim, maker: ExplanationMaker): string {
  return `${describeWords(claim, maker)} (claim ${maker.safe(claim.id)}). ${explainRule(claim)}`;
}

function describeWords(claim: Claim, maker: ExplanationMaker): string {
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

/** How an end came about; a number that nobody said is not told as said. */
function nameBasis({ basis, speaker }: EndOrigin): string {
  if (basis === 'sum') return "a sum of parts' ranges";
  return speaker === null ? `worked out from what is ${basis}` : basis;
}

function explainLow(
  scope: ScopeAnswer,
  supports: readonly Support[],
  maker: ExplanationMaker,
): readonly Block[] {
  const { low, documented } = scope;
  const blocks = [heading('Low end')];
  if (low === null) {
    blocks.push(
      paragraph(
        scope.highestSaid === null
          ? 'Nobody gives a figure.'
          : 'No words give a low end. It is left empty: 0 is printed only where a source says none.',
      ),
    );
    return blocks;
  }
  const part = scope.partial ? ' It counts a part only: nobody gives the whole.' : '';
  blocks.push(paragraph(`${formatCount(low.value)}, ${nameBasis(low)}.${part}`));
  const reasons = { which: 'low', lowProof: proofOfLow(scope), highProof: null, supports } as const;
  blocks.push(...explainEnd(scope.scope, low, reasons, maker));
  if (low.basis === 'documented' && documented?.whole === true) {
    blocks.push(
      paragraph(
        'What is confirmed counts everyone but the declared holes, so what is said does not take its place.',
      ),
    );
  }
  blocks.push(...explainLeftOut(scope, maker));
  return blocks;
}

function explainLeftOut({ leavesOut }: ScopeAnswer, { safe }: ExplanationMaker): readonly Block[] {
  if (leavesOut.length === 0) return [];
  return [paragraph(`It does not count ${safe(leavesOut.map(nameScope).join(', '))}.`)];
}

function proofOfLow({ low, documented, figures }: ScopeAnswer): NamedProof | null {
  if (low === null) return null;
  if (low.basis === 'documented') return documented?.proof ?? null;
  const figure = figures.find((one) => one.low === low.value && !one.outgrown && givesEnd(one, low));
  return figure?.kind === 'source' ? figure.lowProof : null;
}

/** Whether a source's figure is what gives an end: an equal number of others proves nothing of it. */
function givesEnd(figure: Figure, end: EndOrigin): boolean {
  return (
    figure.kind === 'source' &&
    figure.included &&
    end.basis === 'said' &&
    end.claims.some((claim) => figure.claims.includes(claim))
  );
}

function explainHighest(
  scope: ScopeAnswer,
  supports: readonly Support[],
  maker: ExplanationMaker,
): readonly Block[] {
  const { highestSaid, high, documented } = scope;
  if (highestSaid === null) return [];
  const cap =
    high === null
      ? 'No whole figure caps it, so the range is open upward.'
      : 'A whole figure gives it as its upper end.';
  const figure = scope.figures.find((one) => one.number === highestSaid.value && givesEnd(one, highestSaid));
  const ofDocumented = highestSaid.basis === 'documented' ? (documented?.proof ?? null) : null;
  const highProof = figure?.kind === 'source' ? figure.highProof : null;
  const lowProof = figure?.kind === 'source' ? figure.lowProof : ofDocumented;
  return [
    heading('Highest said'),
    paragraph(`${formatCount(highestSaid.value)}, ${nameBasis(highestSaid)}. ${cap}`),
    ...explainEnd(scope.scope, highestSaid, { which: 'highest', lowProof, highProof, supports }, maker),
    // Where there is no low, whom the highest said leaves out.
    ...(scope.low === null ? explainLeftOut(scope, maker) : []),
  ];
}

/** What an end rests on: the highest said on a high that is proved, else on a low. */
interface Reasons {
  readonly which: Support['end'];
  readonly lowProof: NamedProof | null;
  readonly highProof: NamedProof | null;
  readonly supports: readonly Support[];
}

function explainEnd(
  scope: ScopeName,
  end: EndOrigin,
  { which, lowProof, highProof, supports }: Reasons,
  maker: ExplanationMaker,
): readonly Block[] {
  const { safe } = maker;
  const proof = highProof ?? lowProof;
  const shown = end.claims.slice(0, MOST_LISTED);
  const blocks = shown.map((claim) =>
    item(`${describeReading(claim, maker)}${describeFall(claim, scope, maker)}`),
  );
  if (end.claims.length > shown.length)
    blocks.push(item(`and ${formatCount(end.claims.length - shown.length)} more claims.`));
  if (proof !== null && proof.terms.length > 1) {
    const bound = highProof === null ? 'low' : 'high';
    blocks.push(
      paragraph(
        `Sum: ${showProof(proof, bound, { safe, sourceOf: (claim) => spellSource(claim, maker.answer.spellings) })}`,
      ),
    );
  } else if (end.addends.length > 1) {
    blocks.push(
      paragraph(
        `Sum: ${end.addends.slice(0, MOST_LISTED).map(formatCount).join(' + ')}${end.addends.length > MOST_LISTED ? ' + …' : ''} = ${formatCount(end.value)}.`,
      ),
    );
  }
  for (const support of supports)
    if (support.end === which) blocks.push(paragraph(explainSupport(support, safe)));
  return blocks;
}

/** That a later count revised the claim down, though it still gives an end of the scope. */
function describeFall(claim: Claim, scope: ScopeName, maker: ExplanationMaker): string {
  const falls = maker.event.claims.find((one) => one.claim === claim)?.falls ?? [];
  return falls
    .filter(({ side }) => bearsOn({ claim, side }, scope))
    .map(({ side, by }) => {
      const people = claim.side.key === 'each' ? `Its number for ${maker.safe(side)}` : 'It';
      return ` ${people} was revised down by ${describeWords(by, maker)} (claim ${maker.safe(by.id)}).`;
    })
    .join('');
}

function explainSupport({ source, value, without }: Support, safe: (text: string) => string): string {
  if (without === value) return `It does not rest on ${safe(source)} alone: without it the end is the same.`;
  const left = without === null ? 'there is none' : formatCount(without);
  return `It rests on ${safe(source)}: struck out, ${left}${without === null ? '' : ' is left'}.`;
}

function explainDocumented(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  const { documented, low } = scope;
  if (documented === null || low?.basis === 'documented') return [];
  const of = documented.whole ? 'of everyone but the holes' : 'of a part';
  const left =
    documented.leavesOut.length === 0
      ? ''
      : ` It leaves out ${maker.safe(documented.leavesOut.map(nameScope).join(', '))}.`;
  const proof = showProof(documented.proof, 'low', {
    safe: maker.safe,
    sourceOf: (claim) => spellSource(claim, maker.answer.spellings),
  });
  return [heading('Documented'), paragraph(`${formatCount(documented.low)}, ${of}.${left} ${proof}`)];
}

function explainFigures(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  if (scope.figures.length === 0) return [];
  const shown = scope.figures.slice(0, MOST_LISTED);
  const blocks = [heading('Figures'), ...shown.map((figure) => item(describeFigure(figure, maker)))];
  const more = scope.figures.length - shown.length;
  if (more > 0) blocks.push(item(`and ${formatCount(more)} more.`));
  return blocks;
}

function describeFigure(figure: Figure, { safe, event }: ExplanationMaker): string {
  const who =
    figure.kind === 'source'
      ? `${safe(figure.source)} (${figure.stance})`
      : `Sum of ${figure.parts.map((part) => safe(nameScope(part))).join(' + ')}`;
  const number =
    figure.kind === 'sum' && figure.high === null && figure.number !== null
      ? showOpenSum(figure.low, figure.number)
      : showInterval(figure.low, figure.high);
  const only = figure.kind === 'source' && figure.claims.length === 1 ? figure.claims[0]! : null;
  const day = figure.day === null ? 'undated' : showDay(figure.day);
  const days = only === null ? day : showDaysCounted(only, event.from);
  const notes = [
    figure.whole ? 'whole' : 'of a part',
    ...(figure.outgrown ? ['later figures take its place: it sets no low'] : []),
    ...(figure.included ? [] : ['beyond what is included: beside the range']),
  ];
  return `${who}: ${number}, ${days}; ${notes.join('; ')}.`;
}

function showOpenSum(low: number | null, number: number): string {
  const open = `${formatCount(number)} or more`;
  return low === null || low === number ? open : `${formatCount(low)} to ${open}`;
}

function explainAdversary(scope: ScopeAnswer, { answer, event, safe }: ExplanationMaker): readonly Block[] {
  const voices = listAdversaries(scope, event, answer.spellings);
  if (voices.length === 0) return [];
  const told = voices.map(({ sources, whose, number }) =>
    item(`${safe(sources.join(', '))}, ${whose}: ${number.words}.`),
  );
  const why = 'Told beside the range, never in it; `--include adversary` takes them in.';
  return [heading('Adversaries'), ...told, paragraph(why)];
}

function explainImplied({ implied }: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  if (implied === null || (implied.low === null && implied.high === null)) return [];
  const wording = {
    safe: maker.safe,
    sourceOf: (claim: Claim) => spellSource(claim, maker.answer.spellings),
  };
  const proofs = [
    ...(implied.lowProof === null ? [] : [item(showProof(implied.lowProof, 'low', wording))]),
    ...(implied.highProof === null ? [] : [item(showProof(implied.highProof, 'high', wording))]),
  ];
  const without = tellNotBelieved(maker.event.setAside, maker.safe);
  return [
    heading('Implied'),
    paragraph(
      `If the confirmed counts and all sources kept are true: ${tellImplied(implied)}.${without === '' ? '' : ` ${without}`}`,
    ),
    ...proofs,
  ];
}

function explainContradictions(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  if (scope.contradictions.length === 0) return [];
  const { event, answer, safe } = maker;
  const wording = {
    safe,
    sourceOf: (claim: Claim) => spellSource(claim, answer.spellings),
    mark: () => '',
    spellings: answer.spellings,
    firstDay: event.from,
  };
  const shown = scope.contradictions.slice(0, MOST_LISTED);
  const blocks = [heading('Cannot all be true')];
  for (const index of shown) {
    const contradiction = event.contradictions[index]!;
    const repairs = explainRepairs(contradiction.repairs, maker);
    blocks.push(item(`${explainContradiction(contradiction, wording)}${repairs}`));
  }
  const more = scope.contradictions.length - shown.length;
  if (more > 0) blocks.push(item(`and ${formatCount(more)} more.`));
  return blocks;
}

function explainRepairs(repairs: readonly Repair[], maker: ExplanationMaker): string {
  if (repairs.length === 0) return '';
  const told = repairs.slice(0, 4).map(({ claim, side, end, from, to }) => {
    const about = claim.side.key === 'each' ? ` for ${maker.safe(side)}` : '';
    const direction = end === 'low' ? 'at most' : 'at least';
    return `${spellOwner(sourceOf(claim, maker))} ${formatCount(from)}${about} (${showDaysCounted(claim, maker.event.from)}) to ${direction} ${formatCount(to)}`;
  });
  const more = repairs.length - told.length;
  if (more > 0) told.push(`one of ${formatCount(more)} more numbers`);
  return ` For all to be true, one number would have to change: ${told.join(', or ')}.`;
}

function explainGaps(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  const { event, safe } = maker;
  const gaps = event.gaps.filter((gap) => nameScope(gap.scope) === nameScope(scope.scope));
  if (gaps.length === 0) return [];
  return [heading('Can the gap explain it'), ...gaps.map((gap) => item(describeGap(gap, maker, safe)))];
}

/** One gap as a sentence that names the claims by their words. */
export function describeGap(
  gap: EventAnswer['gaps'][number],
  maker: ExplanationMaker,
  safe: (text: string) => string,
): string {
  const quote = (claim: Claim): string => `${quoteClaim(claim, safe)} (${sourceOf(claim, maker)})`;
  const several = gap.against.derivedFrom.length > 1;
  const repeat = gap.repeat ? ` That claim ${several ? 'rests on others' : 'repeats another'}.` : '';
  const sentence = explainGap(gap, {
    safe,
    against: quote(gap.against),
    documented: gap.documented.map(quote),
    source: sourceOf(gap.against, maker),
  });
  return sentence + repeat;
}

function explainCaveats(scope: ScopeAnswer, { safe }: ExplanationMaker): readonly Block[] {
  const told = [
    ...scope.caveats.map(({ text, claim }) =>
      item(`${safe(capitalise(text.trim()))} (claim ${safe(claim.id)})`),
    ),
    ...scope.omits.map(({ text, claim }) => item(`Does not count ${safe(text)} (claim ${safe(claim.id)})`)),
    ...(scope.note === '' ? [] : [item(`${safe(capitalise(scope.note))}.`)]),
  ];
  return told.length === 0 ? [] : [heading('To be said beside it'), ...told];
}

const WHY: Readonly<Record<Exclude<Use, 'unknown'>, string>> = {
  unpublished: 'was not published by the day asked for',
  later: 'speaks of days after the day asked for',
  withdrawn: 'was withdrawn by %',
  repeats: 'repeats % and is no witness of its own',
  projected: 'is a projection: shown, never in a range',
  replaced: "was replaced by %, its source's later word",
  doubled: 'says the same as %: it counts once',
  'revised-down': 'was revised down by %',
  low: 'gives a low end',
  high: 'gives the highest said',
  floor: 'is a documented floor that gives no end',
  within: 'lies within a range',
  below: 'is below what is documented',
  outgrown: 'gave way to later figures: it sets no low',
  adversary: 'is an adversary’s figure: told beside the range',
  outside: 'is by a bolder source than was asked for',
  partial: 'counts a part only, and gives no end',
};

/** What a use means, in words. */
export function explainUse({ claim, use, because, origins }: ClaimUse, maker: ExplanationMaker): string {
  if (use === 'unknown') return explainUnbound(claim, maker.safe);
  if (use === 'repeats' && origins.length > 1) {
    const ids = origins.map(({ id }) => maker.safe(id));
    return `rests on claims ${joinWithAnd(ids)} and is no witness of its own`;
  }
  const by = because === null ? 'another claim' : `claim ${maker.safe(because.id)}`;
  return WHY[use].replace('%', () => by);
}

function explainSetAside(scope: ScopeAnswer, maker: ExplanationMaker): readonly Block[] {
  const used = new Set(['low', 'high', 'within', 'floor', 'partial']);
  const about = nameScope(scope.scope);
  const aside = maker.event.claims.filter(({ claim, use }) => {
    if (used.has(use)) return false;
    const own = spellClaimScope(claim, maker.answer.spellings);
    return nameScope(own) === about || (claim.side.key === 'each' && own.category === scope.scope.category);
  });
  if (aside.length === 0) return [];
  const shown = aside.slice(0, MOST_LISTED);
  const more = aside.length - shown.length;
  return [
    heading('Set aside'),
    ...shown.map((use) => item(`${describeClaim(use.claim, maker)}: ${explainUse(use, maker)}.`)),
    ...(more > 0 ? [item(`and ${formatCount(more)} more.`)] : []),
  ];
}

function givesAlone({ reading }: Claim, { claims, value }: EndOrigin): boolean {
  return claims.length === 1 || reading.low === value || reading.high === value;
}

/** What one claim does, and why. */
export function explainClaim(use: ClaimUse, maker: ExplanationMaker): readonly Block[] {
  const { event, safe } = maker;
  const { claim } = use;
  const ends = event.scopes.flatMap(({ scope, low, highestSaid }) => {
    const ends = [
      { end: low, name: 'low' },
      { end: highestSaid, name: 'highest said' },
    ];
    return ends.flatMap(({ end, name }) => {
      if (end === null || !end.claims.includes(claim)) return [];
      const does = givesAlone(claim, end) ? 'gives' : 'has a part in';
      return [item(`It ${does} the ${name} of ${safe(nameScope(scope))}, ${formatCount(end.value)}.`)];
    });
  });
  const stances = [...use.stances].map(
    ([side, stance]) => `${stance}${use.stances.size > 1 ? ` for ${safe(side)}` : ''}`,
  );
  const wording = {
    safe,
    sourceOf: (one: Claim) => spellSource(one, maker.answer.spellings),
    mark: () => '',
    spellings: maker.answer.spellings,
    firstDay: event.from,
  };
  const contradictions = event.contradictions
    .filter(({ statements }) => statements.some((statement) => statement.claim === claim))
    .map((one) => item(`${explainContradiction(one, wording)}${explainRepairs(one.repairs, maker)}`));
  return [
    title(safe(`Claim ${claim.id} (${event.event})`)),
    paragraph(describeReading(claim, maker)),
    paragraph(`Basis: ${claim.basis}. Stance: ${stances.join(', ')}.`),
    paragraph(`It ${explainUse(use, maker)}.`),
    ...ends,
    ...(contradictions.length === 0 ? [] : [heading('Cannot all be true'), ...contradictions]),
  ];
}
