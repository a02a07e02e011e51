// Every kind of person that the rows of contradicting-claims.ts can tell apart, one by one: whom a row counts is asked of each
// by the words of the row itself. Slow and plain, to hold against the code that takes groups apart.

import type { Row } from './contradicting-claims.js';

export interface Person {
  readonly side: 'a' | 'b';
  /** Of the part `a:north`. */
  readonly north: boolean;
  readonly category: 'military' | 'civilian' | 'other';
  readonly child: boolean;
  readonly woman: boolean;
  readonly outcome: 'killed' | 'wounded' | 'missing' | 'other';
  readonly buried: boolean;
  /** Day of October on which it happened; of the missing, the day of the count that the person is on. */
  readonly day: number;
}

export function listEveryone(rows: readonly Row[]): readonly Person[] {
  const people: Person[] = [];
  for (const side of ['a', 'b'] as const) {
    const named = new Set(rows.flatMap((row) => categoriesNamed(row, side)));
    const closed = named.has('military') && named.has('civilian');
    for (const category of ['military', 'civilian', 'other'] as const) {
      if (category === 'other' && closed) continue;
      for (const north of side === 'a' ? [false, true] : [false]) {
        for (const [child, woman] of category === 'civilian' ? FLAGS : NO_FLAGS) {
          for (const outcome of ['killed', 'wounded', 'missing', 'other'] as const) {
            for (const buried of outcome === 'killed' ? [false, true] : [false]) {
              for (let day = 0; day <= 6; day++)
                people.push({ side, north, category, child, woman, outcome, buried, day });
            }
          }
        }
      }
    }
  }
  return people;
}

const NO_FLAGS = [[false, false]] as const;
const FLAGS = [...NO_FLAGS, [true, false], [false, true], [true, true]] as const;

function categoriesNamed({ side, category, excludes }: Row, of: 'a' | 'b'): readonly string[] {
  const [outSide = '', outCategory = 'all'] = excludes.split('/');
  const named: string[] = [];
  if (namesSide(side, of) && category !== 'all') named.push(category.split(':')[0]!);
  if (outSide !== '' && namesSide(outSide, of) && outCategory !== 'all')
    named.push(outCategory.split(':')[0]!);
  return named;
}

function namesSide(side: string, of: 'a' | 'b'): boolean {
  return ['all', 'each', 'a+b', of, `${of}:north`].includes(side);
}

/** Whether a row's statement about `side` counts the person; `ended`: the last day on which anybody dies. */
export function counts(row: Row, side: string, person: Person, ended: number): boolean {
  if (!isOfSide(person, side) || !isOfCategory(person, row.category)) return false;
  if (row.outcome === 'missing') {
    // A count of a day: of its own day alone.
    if (person.outcome !== 'missing' || person.day !== row.day) return false;
  } else {
    // Who is on a count of a day is no toll; casualties of no other name are.
    if (person.outcome === 'missing' || !isOfOutcome(person, row.outcome)) return false;
    const first = row.from === '' ? 0 : Number(row.from.slice(-2));
    if (person.day < first || person.day > Math.max(first, Math.min(row.day, ended))) return false;
  }
  const [outSide = '', outCategory = 'all', outOutcome = 'casualties'] = row.excludes.split('/');
  if (outSide === '') return true;
  return !(
    isOfSide(person, outSide) &&
    isOfCategory(person, outCategory) &&
    (outOutcome === 'casualties' || isOfOutcome(person, outOutcome))
  );
}

function isOfSide({ side, north }: Person, text: string): boolean {
  return text === 'all' || text === 'a+b' || text === side || (text === 'a:north' && side === 'a' && north);
}

function isOfCategory({ category, child, woman }: Person, text: string): boolean {
  return text.split('+').some((label) => {
    if (label === 'civilian:children') return category === 'civilian' && child;
    if (label === 'civilian:women') return category === 'civilian' && woman;
    return label === 'all' || label === category;
  });
}

function isOfOutcome({ outcome, buried }: Person, text: string): boolean {
  return text.split('+').some((label) => {
    if (label === 'killed:buried') return outcome === 'killed' && buried;
    return label === 'casualties' || label === outcome;
  });
}
