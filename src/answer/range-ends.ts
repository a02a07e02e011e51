// The ends of a range: what figures, sums, scopes inside and what is documented give, and who gives it (design section 5, "The
// range").

import { saidLow } from '../claims/said-low.js';
import { boldestStance } from '../model/stance.js';
import type { Statement } from '../model/statement.js';
import { statementsOf } from './proving.js';
import type {
  AdversaryEnds,
  DocumentedBound,
  FigureOfSource,
  Range,
  RangeEnd,
  ScopeFigure,
  StatementProof,
  StatementTerm,
} from './reckoning.js';

export function endOfDocumented(documented: DocumentedBound): RangeEnd {
  const { low, proof, statements, day } = documented;
  // Who says the number goes before who only comes to it.
  const saying = statements.filter((statement) => statement.low === low);
  const origin =
    saying.length === 0
      ? originOfProof(proof, low)
      : {
          ...spokenBy(saying[0]!, low),
          said: Math.max(...saying.map(({ claim }) => saidLow(claim))),
        };
  return { value: low, basis: 'documented', statements, stance: 'documented', day, ...origin };
}

type Origin = Pick<RangeEnd, 'addends' | 'said' | 'saidAddends' | 'speaker'>;

function spokenBy(speaker: Statement | null, said: number): Origin {
  return { addends: [], said, saidAddends: [], speaker };
}

/** How a proof comes to a number: one statement says it, or it is added up, or else weighed and subtracted. */
function originOfProof({ divisor, terms }: StatementProof, value: number): Origin {
  const [first] = terms;
  const saidBy = ({ statement, end }: StatementTerm): number =>
    end === 'low' ? saidLow(statement.claim) : statement.high!;
  if (terms.length === 1 && first!.statement[first!.end] === value)
    return spokenBy(first!.statement, saidBy(first!));
  const plain = divisor === 1 && terms.every((term) => term.weight === 1 && term.end === first!.end);
  if (!plain || terms.length === 1) return spokenBy(null, value);
  // In the order in which sources are named.
  const inOrder = [...terms].sort((one, other) => one.statement.index - other.statement.index);
  return sumOf(inOrder.map((term) => ({ value: term.statement[term.end]!, said: saidBy(term) })));
}

function sumOf(parts: readonly Pick<RangeEnd, 'value' | 'said'>[]): Origin {
  const saidAddends = parts.map(({ said }) => said);
  return {
    addends: parts.map(({ value }) => value),
    said: saidAddends.reduce((sum, said) => sum + said, 0),
    saidAddends,
    speaker: null,
  };
}

/** The smallest low of whole figures, but never less than what is documented. */
export function lowOfWholes(
  wholes: readonly ScopeFigure[],
  documented: DocumentedBound | null,
): RangeEnd | null {
  const lows = wholes.filter((figure) => figure.low !== null);
  if (lows.length === 0) return documented === null ? null : endOfDocumented(documented);
  const value = Math.min(...lows.map((figure) => figure.low!));
  if (documented !== null && documented.low > value) return endOfDocumented(documented);
  const said = endOfFigures(lows, value, 'low');
  return documented?.low === value ? joinIfSaid(endOfDocumented(documented), said) : said;
}

/** Of a part: the largest of what is documented, sums and scopes inside; only else the smallest partial figure. */
export function lowOfParts(
  figures: readonly ScopeFigure[],
  documented: DocumentedBound | null,
  inside: readonly Range[],
): RangeEnd | null {
  const candidates: RangeEnd[] = documented === null ? [] : [endOfDocumented(documented)];
  for (const range of inside) if (range.low !== null) candidates.push(range.low);
  for (const figure of figures) {
    if (figure.kind === 'sum' && figure.low !== null)
      candidates.push(endOfFigures([figure], figure.low, 'low'));
  }
  if (candidates.length > 0) {
    const value = candidates.reduce((most, end) => Math.max(most, end.value), 0);
    return pickEnd(candidates.filter((end) => end.value === value));
  }
  const lows = figures.filter((figure) => figure.kind === 'source' && figure.low !== null);
  if (lows.length === 0) return null;
  return endOfFigures(lows, Math.min(...lows.map((figure) => figure.low!)), 'low');
}

const BASIS_ORDER: Readonly<Record<RangeEnd['basis'], number>> = { documented: 0, said: 1, sum: 2 };

/**
 * Of equal ends the firmest basis. Those that are said are named together; what is documented of the scope itself, the first,
 * names all who give it; of sums the one of the fewest statements.
 */
function pickEnd(ends: readonly RangeEnd[]): RangeEnd {
  const best = Math.min(...ends.map((end) => BASIS_ORDER[end.basis]));
  const same = ends.filter((end) => BASIS_ORDER[end.basis] === best);
  if (best === BASIS_ORDER.said) return same.reduce(joinEnds);
  if (best === BASIS_ORDER.documented) return same[0]!;
  return same.reduce((one, other) => (other.statements.length < one.statements.length ? other : one));
}

/** Who says what is documented is named with it; parts of which the sum happens to be equal give it by none of them. */
function joinIfSaid(documented: RangeEnd, said: RangeEnd): RangeEnd {
  return said.basis === 'said' ? joinEnds(documented, said) : documented;
}

function joinEnds(one: RangeEnd, other: RangeEnd): RangeEnd {
  const statements = new Set([...one.statements, ...other.statements]);
  // Who says the number goes before who only comes to it, and the later before the earlier: the day is that of the words.
  const spoken =
    isSpoken(one) === isSpoken(other) ? (other.day > one.day ? other : one) : isSpoken(one) ? one : other;
  return {
    ...one,
    statements: [...statements].sort((a, b) => a.index - b.index),
    day: Math.max(one.day, other.day),
    addends: spoken.addends,
    said: spoken.addends.length === 0 ? Math.max(one.said, other.said) : spoken.said,
    saidAddends: spoken.saidAddends,
    speaker: spoken.speaker,
  };
}

function isSpoken({ speaker, addends }: RangeEnd): boolean {
  return speaker !== null && addends.length === 0;
}

/** Those of a source's statements that give its end. That there was nobody rests on all that say so, though one proves it. */
function givingStatements(
  { statements, low, high }: FigureOfSource,
  proof: StatementProof | null,
  end: 'low' | 'high',
): readonly Statement[] {
  if (proof === null) return statements;
  const zeros = (end === 'low' ? low : high) === 0 ? statements.filter((one) => one[end] === 0) : [];
  return zeros.length > 0 ? zeros : statementsOf(proof);
}

/** The end that figures give: every source that gives it alone is named; a sum only where no source does. */
function endOfFigures(figures: readonly ScopeFigure[], value: number, end: 'low' | 'number'): RangeEnd {
  const giving = figures.filter((figure) => figure[end] === value);
  const ends = giving.map((figure) => endOfFigure(figure, value, end));
  return pickEnd(ends);
}

function endOfFigure(figure: ScopeFigure, value: number, end: 'low' | 'number'): RangeEnd {
  if (figure.kind === 'source') {
    const proof =
      (end === 'low' || figure.high === null ? figure.provedLow : figure.provedHigh)?.proof ?? null;
    const statements = givingStatements(
      figure,
      proof,
      end === 'low' || figure.high === null ? 'low' : 'high',
    );
    return {
      value,
      basis: 'said',
      statements,
      stance: figure.stance,
      // Of those that give the end: the figure may be of a later day by what else its source says.
      day: Math.max(...statements.map((statement) => statement.day)),
      ...(proof === null ? spokenBy(null, value) : originOfProof(proof, value)),
    };
  }
  const statements = new Set<Statement>();
  const given = figure.parts.flatMap((part) => {
    const own = end === 'low' ? part.low : part.highest;
    // What is capped is printed as it is.
    const open = end === 'low' || part.high === null;
    return own === null ? [] : [open ? own : { ...own, said: own.value, saidAddends: own.addends }];
  });
  for (const part of given) for (const statement of part.statements) statements.add(statement);
  // Where one part alone has a number, that is the sum, as it came about itself.
  const { addends, said, saidAddends, speaker } = given.length === 1 ? given[0]! : sumOf(given);
  return {
    value,
    basis: 'sum',
    statements: [...statements].sort((one, other) => one.index - other.index),
    stance: boldestStance([...statements].map((statement) => statement.stance)),
    day: Math.min(...[...statements].map((statement) => statement.day)),
    addends,
    said,
    saidAddends,
    speaker,
  };
}

export function findHighest(
  figures: readonly ScopeFigure[],
  documented: DocumentedBound | null,
  inside: readonly Range[],
): { highest: RangeEnd | null; high: number | null } {
  const numbers = figures.filter((figure) => figure.number !== null);
  let value = documented?.low ?? null;
  for (const figure of numbers) if (value === null || figure.number! > value) value = figure.number;
  let highest: RangeEnd | null = null;
  let high: number | null = null;
  if (value !== null) {
    const giving = numbers.filter((figure) => figure.number === value);
    const said = giving.length === 0 ? null : endOfFigures(giving, value, 'number');
    const found = documented?.low === value ? endOfDocumented(documented) : null;
    highest = found === null || said === null ? (found ?? said) : joinIfSaid(found, said);
    high = figures.some((figure) => figure.whole && figure.high === value) ? value : null;
  }
  // A whole is never below a scope inside it, but nobody capped it there.
  let lift: RangeEnd | null = null;
  for (const range of inside) {
    if (range.highest !== null && range.highest.value > (lift?.value ?? value ?? -1)) lift = range.highest;
  }
  return lift === null ? { highest, high } : { highest: lift, high: null };
}

export function adversaryOf(
  beyond: readonly ScopeFigure[],
  outgrown: ReadonlySet<ScopeFigure>,
  passing: boolean,
): AdversaryEnds {
  const lows = beyond.filter((figure) => figure.whole && figure.low !== null && !outgrown.has(figure));
  const numbers = beyond.filter((figure) => figure.number !== null && !(passing && outgrown.has(figure)));
  const low = lows.reduce<number | null>(
    (least, { low: own }) => (least === null ? own : Math.min(least, own!)),
    null,
  );
  const high = numbers.reduce<number | null>(
    (most, { number }) => (most === null ? number : Math.max(most, number!)),
    null,
  );
  const giving = new Set([
    ...lows.filter((figure) => figure.low === low),
    ...numbers.filter(({ number }) => number === high),
  ]);
  return {
    low: low === null ? null : endOfFigures(lows, low, 'low'),
    high: high === null ? null : endOfFigures(numbers, high, 'number'),
    figures: beyond.filter((figure) => giving.has(figure)),
  };
}
