import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerOptions, EventAnswer } from '../../src/answer/answer.js';
import { USES } from '../../src/answer/answer.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaimFile, readDay } from '../claim-files.js';
import { type Row, randomRows, writeCsv } from './random-claims.js';

function answerOf(
  rows: readonly Row[],
  options: Partial<AnswerOptions> = {},
  facts?: Record<string, string>,
): Answer {
  return reconcile(readClaimFile(writeCsv(rows, facts)), options);
}

function eventOf(answer: Answer): EventAnswer {
  return answer.events[0]!;
}

/** What the ranges say, by scope; claims by id. */
function rangesOf(answer: Answer): Map<string, unknown> {
  return new Map(
    eventOf(answer).scopes.map((scope) => [
      `${scope.scope.side}/${scope.scope.category}/${scope.scope.outcome}`,
      {
        low: scope.low?.value ?? null,
        high: scope.high,
        highest: scope.highestSaid?.value ?? null,
        partial: scope.partial,
        basis: scope.low?.basis ?? null,
        documented: scope.documented?.low ?? null,
        whole: scope.documented?.whole ?? null,
        adversary: [scope.adversary?.low ?? null, scope.adversary?.high ?? null],
        leavesOut: scope.leavesOut.map((one) => `${one.side}/${one.category}/${one.outcome}`).sort(),
      },
    ]),
  );
}

function expectSameRanges(one: Answer, other: Answer): void {
  const a = rangesOf(one);
  const b = rangesOf(other);
  for (const [scope, range] of a)
    if (b.has(scope)) expect({ [scope]: range }).toEqual({ [scope]: b.get(scope) });
}

const RUNS = { numRuns: 300 };

describe('laws of the answer', () => {
  it('the order of rows changes no range and no use', () => {
    fc.assert(
      fc.property(
        randomRows(7).chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const one = answerOf(rows);
          const other = answerOf(shuffled);
          expectSameRanges(one, other);
          expect(eventOf(other).scopes.length).toBe(eventOf(one).scopes.length);
        },
      ),
      RUNS,
    );
  });

  it('a row of unknown quantity that repeats another leaves no hole and changes no number', () => {
    fc.assert(
      fc.property(randomRows(6), (rows) => {
        const told = rows
          .filter((row) => !row.unknown)
          .map((row) => ({ ...row, derived_from: '', supersedes: '' }));
        if (told.length === 0) return;
        const silent: Row = {
          ...told[0]!,
          id: 'silent',
          unknown: true,
          derived_from: told[0]!.id,
          supersedes: '',
        };
        expectSameRanges(answerOf(told), answerOf([...told, silent]));
      }),
      RUNS,
    );
  });

  it('a relay of a claim changes no range', () => {
    fc.assert(
      fc.property(randomRows(6), fc.nat(), fc.integer({ min: 0, max: 99 }), (rows, pick, number) => {
        const original = rows[pick % rows.length]!;
        const relay: Row = {
          ...original,
          id: 'relay',
          source: 'relay',
          low: number,
          high: number,
          unknown: false,
          derived_from: original.id,
          supersedes: '',
        };
        const one = answerOf(rows);
        const other = answerOf([...rows, relay]);
        expectSameRanges(one, other);
        expect(eventOf(other).claims.find(({ claim }) => claim.id === 'relay')!.use).toMatch(
          /repeats|withdrawn|later/,
        );
      }),
      RUNS,
    );
  });

  it('a whole is never said to be less than a part of it', () => {
    fc.assert(
      fc.property(randomRows(8), (rows) => {
        const { scopes } = eventOf(answerOf(rows));
        const everyone = scopes.find(
          ({ scope }) => scope.side === 'all' && scope.category === 'all' && scope.outcome === 'killed',
        )!;
        for (const { scope, highestSaid } of scopes) {
          if (scope.outcome !== 'killed' || highestSaid === null) continue;
          expect(everyone.highestSaid?.value ?? -1).toBeGreaterThanOrEqual(highestSaid.value);
        }
      }),
      RUNS,
    );
  });

  it('no low is above what is highest said, unless no whole number of people fits', () => {
    fc.assert(
      fc.property(randomRows(8), (rows) => {
        for (const { low, highestSaid, note } of eventOf(answerOf(rows)).scopes) {
          if (low !== null && note === '') expect(highestSaid!.value).toBeGreaterThanOrEqual(low.value);
        }
      }),
      RUNS,
    );
  });

  it('withdrawing a claim is deleting it and what repeats it', () => {
    fc.assert(
      fc.property(randomRows(6, 2), fc.nat(), (rows, pick) => {
        const plain = rows.map((row) => ({
          ...row,
          supersedes: '',
          as_of: row.as_of || '2020-10-05',
          published: '',
        }));
        const gone = plain[pick % plain.length]!;
        const echoes = new Set([gone.id]);
        for (const row of plain) if (echoes.has(row.derived_from)) echoes.add(row.id);
        const rest = plain.filter((row) => !echoes.has(row.id));
        if (rest.length === 0) return;
        // A correction about another outcome, so that only the withdrawal matters.
        const correction: Row = {
          ...gone,
          id: 'correction',
          outcome: 'displaced',
          category: '',
          side: '',
          excludes: '',
          source: 'W',
          low: 1,
          high: 1,
          unknown: false,
          basis: '',
          derived_from: '',
          from: '',
          as_of: '2020-10-09',
        };
        const withdrawn = answerOf([...plain, { ...correction, supersedes: gone.id }]);
        const deleted = answerOf([...rest, correction]);
        expectSameRanges(withdrawn, deleted);
      }),
      RUNS,
    );
  });

  it('daily figures are their cumulative', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 9 }), (numbers) => {
        const total = numbers.reduce((sum, number) => sum + number, 0);
        const days = numbers.map(
          (number, position) =>
            `d${position},2020-10-0${position + 1},2020-10-0${position + 1},${number},${number}`,
        );
        const head = 'event,began,source,id,from,as_of,low,high\n';
        const rows = days.map((row) => `e,2020-10-01,S,${row}\n`).join('');
        const answer = reconcile(readClaimFile(head + rows));
        const cumulative = reconcile(
          readClaimFile(`${head}e,2020-10-01,S,t,2020-10-01,2020-10-0${numbers.length},${total},${total}\n`),
        );
        expectSameRanges(answer, cumulative);
        expect(eventOf(answer).scopes[0]!.low!.value).toBe(total);
      }),
      RUNS,
    );
  });

  it('what was known by a day is the run on the file without later rows', () => {
    fc.assert(
      fc.property(randomRows(7), fc.integer({ min: 1, max: 9 }), (rows, number) => {
        const known = `2020-10-0${number}`;
        const dated = rows.map((row) => ({ ...row, derived_from: '', supersedes: '' }));
        const early = dated.filter((row) => (row.published || row.as_of || '2020-10-01') <= known);
        if (early.length === 0) return;
        expectSameRanges(answerOf(dated, { known: readDay(known) }), answerOf(early));
      }),
      RUNS,
    );
  });

  it('every claim has exactly one use', () => {
    fc.assert(
      fc.property(randomRows(8), (rows) => {
        const { claims } = eventOf(answerOf(rows));
        expect(claims.map(({ claim }) => claim.id).sort()).toEqual(rows.map((row) => row.id).sort());
        for (const { use } of claims) expect(USES).toContain(use);
      }),
      RUNS,
    );
  });

  it('adding a claim never lowers what is documented, unless a count is revised down or replaced', () => {
    fc.assert(
      fc.property(randomRows(6), fc.integer({ min: 0, max: 40 }), (rows, low) => {
        const added: Row = {
          ...rows[0]!,
          id: 'more',
          source: 'new',
          unknown: false,
          basis: 'documented',
          low,
          high: null,
          derived_from: '',
          supersedes: '',
          omits: '',
          excludes: '',
          outcome: '',
          side: 'a',
          category: 'military',
          from: '',
          as_of: '2020-10-09',
          published: '',
        };
        const before = rangesOf(answerOf(rows)).get('all/all/killed') as { documented: number | null };
        const after = rangesOf(answerOf([...rows, added])).get('all/all/killed') as {
          documented: number | null;
        };
        expect(after.documented ?? -1).toBeGreaterThanOrEqual(before.documented ?? -1);
      }),
      RUNS,
    );
  });
});
