// Which whole figures growth explains away (design section 5, "Outgrown").

import type { Day } from '../claims/claim.js';
import type { Scope } from '../model/people.js';
import { isCountOfADay } from '../model/people.js';
import { rankOfStance } from '../model/stance.js';
import type { DocumentedBound, ScopeFigure } from './reckoning.js';

const STANCE_RANKS = 4;

interface Later {
  readonly source: string;
  readonly low: number;
}

/**
 * A whole figure of an earlier day sets no low where later figures of two other sources of at least as firm a stance, or a
 * whole documented floor, have their low above its number. Of counts of a day, any later whole figure or floor of at least
 * as firm a stance replaces it. One sweep from the latest day back.
 */
export function findOutgrown(
  scope: Scope,
  figures: readonly ScopeFigure[],
  documented: DocumentedBound | null,
): ReadonlySet<ScopeFigure> {
  if (isCountOfADay(scope.outcome)) return findReplacedCounts(figures, documented);
  return findOutgrownTolls(figures, documented?.whole ? documented : null);
}

/** A figure of a part is replaced by later ones of parts, too: they all speak of their own day alone. */
function findReplacedCounts(
  figures: readonly ScopeFigure[],
  documented: DocumentedBound | null,
): ReadonlySet<ScopeFigure> {
  // The latest figure, and the latest whole one, of each stance or a firmer one.
  const latest = new Array<number>(STANCE_RANKS).fill(documented?.day ?? Number.NEGATIVE_INFINITY);
  const whole = new Array<number>(STANCE_RANKS).fill(
    documented?.whole ? documented.day : Number.NEGATIVE_INFINITY,
  );
  for (const figure of figures) {
    for (let rank = rankOfStance(figure.stance); rank < STANCE_RANKS; rank++) {
      if (figure.number !== null) latest[rank] = Math.max(latest[rank]!, lastDayOf(figure));
      if (figure.whole) whole[rank] = Math.max(whole[rank]!, figure.day);
    }
  }
  return new Set(
    figures.filter((figure) => {
      const rank = rankOfStance(figure.stance);
      return figure.whole ? whole[rank]! > figure.day : latest[rank]! > lastDayOf(figure);
    }),
  );
}

/** The day of a sum is the earliest of its parts'; it is as late as the latest. */
export function lastDayOf(figure: ScopeFigure): Day {
  if (figure.kind === 'source') return figure.day;
  return Math.max(...figure.parts.flatMap(({ low, highest }) => [low, highest]).map((end) => end?.day ?? 0));
}

function findOutgrownTolls(
  figures: readonly ScopeFigure[],
  floor: DocumentedBound | null,
): ReadonlySet<ScopeFigure> {
  const outgrown = new Set<ScopeFigure>();
  const byDay = [...figures].sort((one, other) => other.day - one.day);
  // Highest lows said on later days, of three different sources: a figure's own may be among them.
  const highest: Later[][] = Array.from({ length: STANCE_RANKS }, () => []);
  let position = 0;
  while (position < byDay.length) {
    let next = position;
    while (next < byDay.length && byDay[next]!.day === byDay[position]!.day) next++;
    const sameDay = byDay.slice(position, next);
    for (const figure of sameDay) {
      const { number } = figure;
      if (!figure.whole || number === null) continue;
      const above = highest[rankOfStance(figure.stance)]!.filter(
        (later) => later.low > number && !isBehind(later.source, figure),
      );
      if (above.length >= 2 || (floor !== null && floor.day > figure.day && floor.low > number))
        outgrown.add(figure);
    }
    for (const figure of sameDay) {
      if (figure.kind === 'sum' || figure.low === null) continue;
      for (let rank = rankOfStance(figure.stance); rank < STANCE_RANKS; rank++) {
        highest[rank] = withLow(highest[rank]!, { source: figure.source, low: figure.low });
      }
    }
    position = next;
  }
  return outgrown;
}

function isBehind(source: string, figure: ScopeFigure): boolean {
  return figure.kind === 'source' ? figure.source === source : figure.sources.has(source);
}

function withLow(highest: readonly Later[], later: Later): Later[] {
  const same = highest.find((one) => one.source === later.source);
  if (same !== undefined && same.low >= later.low) return [...highest];
  return [...highest.filter((one) => one !== same), later]
    .sort((one, other) => other.low - one.low)
    .slice(0, 3);
}
