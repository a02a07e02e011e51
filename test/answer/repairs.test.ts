// The repairs that explain and the JSON tell, taken at their word: the number is changed in the file, and the file is
// reconciled again.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contradiction, EventAnswer, Repair } from '../../src/answer/answer.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaimFile } from '../claim-files.js';
import { type Row, randomRows, writeCsv } from './random-claims.js';

/** Few outcomes and categories, so that most files hold a contradiction. */
const contradictoryRows = randomRows(8, 4).map((rows) =>
  rows.map((row) => ({
    ...row,
    outcome: '',
    category: row.category.includes(':') ? '' : row.category,
    basis: row.basis === 'projected' ? '' : row.basis,
    derived_from: '',
    supersedes: '',
    unknown: false,
  })),
);

it('a repair made in the file dissolves its contradiction; half of it leaves it standing', () => {
  let dissolved = 0;
  let standing = 0;
  fc.assert(
    fc.property(contradictoryRows, (rows) => {
      for (const contradiction of answerRows(rows).contradictions) {
        for (const repair of contradiction.repairs) {
          const repaired = answerRows(changeRow(rows, repair, repair.to));
          expect(repaired.contradictions.map(nameMembers)).not.toContain(nameMembers(contradiction));
          dissolved++;

          const half = repair.from + Math.trunc((repair.to - repair.from) / 2);
          const halfway = answerRows(changeRow(rows, repair, half));
          if (changesTwoMembers(repair, contradiction) || !allStand(contradiction, halfway)) continue;
          const stands = halfway.contradictions.some((told) => standsFor(told, contradiction));
          // What two sources say of the very same people and day is a difference: it is counted in its stead.
          expect(stands || halfway.differences.length > 0).toBe(true);
          if (stands) standing++;
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(dissolved).toBeGreaterThan(30);
  expect(standing).toBeGreaterThan(30);
});

function answerRows(rows: readonly Row[]): EventAnswer {
  return reconcile(readClaimFile(writeCsv(rows))).events[0]!;
}

function changeRow(rows: readonly Row[], { claim, end }: Repair, number: number): readonly Row[] {
  return rows.map((row) => (row.id === claim.id ? { ...row, [end]: number } : row));
}

function nameMembers({ statements }: Contradiction): string {
  const names = statements.map(({ claim, side }) => `${claim.id} for ${side}`);
  return names.sort().join(', ');
}

/** A repair is told of one statement; the one number of a claim about each side moves both. */
function changesTwoMembers({ claim }: Repair, { statements }: Contradiction): boolean {
  return statements.filter((statement) => statement.claim.id === claim.id).length > 1;
}

/** Another number can make another claim the last word. */
function allStand({ statements }: Contradiction, { claims }: EventAnswer): boolean {
  const gone = new Set(['replaced', 'doubled', 'revised-down']);
  return statements.every(({ claim }) => {
    return claims.some((one) => one.claim.id === claim.id && !gone.has(one.use));
  });
}

/** The same contradiction, or, where sources are now taken in another order, one for which one of its sources is set aside. */
function standsFor(told: Contradiction, { statements }: Contradiction): boolean {
  const sameMembers = nameMembers(told) === nameMembers({ ...told, statements });
  return (
    sameMembers ||
    statements.some(({ claim }) => [claim.id, claim.source].includes(told.setAside.toLowerCase()))
  );
}
