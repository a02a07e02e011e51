// The cases beside the project: small files, each with a trap and the answer that a careful fact-checker would print.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerOptions, EventAnswer, ScopeName } from '../../src/answer/answer.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { readDay } from '../claim-files.js';

const folder = new URL('../../../shared/cases/', import.meta.url);
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.expect.json'))
      .map((name) => name.slice(0, -'.expect.json'.length))
  : [];

interface ExpectedScope {
  readonly leaves_out: readonly string[];
  readonly [end: string]: unknown;
}

interface Run {
  readonly options: readonly string[];
  readonly exit?: number;
  readonly events?: Record<
    string,
    {
      scopes: Record<string, ExpectedScope>;
      contradictions: readonly (readonly (readonly [string, string])[])[];
      use: Record<string, string>;
    }
  >;
}

function optionsOf(words: readonly string[]): Partial<AnswerOptions> {
  const options: Record<string, unknown> = {};
  for (let position = 0; position < words.length; position += 2) {
    const value = words[position + 1]!;
    if (words[position] === '--as-of') options.asOf = readDay(value);
    else if (words[position] === '--include') options.include = value;
    else throw new Error(`the test does not know ${words[position]}`);
  }
  return options;
}

function scopeText({ side, category, outcome }: ScopeName): string {
  return `${side}/${category}/${outcome}`.toLowerCase();
}

function scopesOf(event: EventAnswer): Record<string, ExpectedScope> {
  return Object.fromEntries(
    event.scopes.map((scope) => [
      scopeText(scope.scope),
      {
        low: scope.low?.value ?? null,
        high: scope.high,
        highest_said: scope.highestSaid?.value ?? null,
        partial: scope.partial,
        low_basis: scope.low?.basis ?? null,
        documented: scope.documented?.low ?? null,
        adversary_low: scope.adversary?.low ?? null,
        adversary_high: scope.adversary?.high ?? null,
        leaves_out: scope.leavesOut.map(scopeText).sort(),
      },
    ]),
  );
}

describe.skipIf(names.length === 0)('the cases beside the project (skipped where they are absent)', () => {
  for (const name of names) {
    const expected = JSON.parse(readFileSync(new URL(`${name}.expect.json`, folder), 'utf8')) as {
      runs: Run[];
    };
    const content = readFileSync(new URL(`${name}.csv`, folder));
    for (const run of expected.runs) {
      it(`${name} ${run.options.join(' ')}`, () => {
        const { set, diagnostics } = readClaims([{ file: `${name}.csv`, content }]);
        const errors = diagnostics.filter((one) => one.severity === 'error');
        expect(errors.length > 0).toBe(run.exit === 2);
        if (run.exit === 2) return;
        const answer = reconcile(set, optionsOf(run.options));
        for (const [key, wanted] of Object.entries(run.events!)) {
          const event = answer.events.find((one) => one.event.toLowerCase() === key)!;
          const scopes = scopesOf(event);
          for (const [scope, ends] of Object.entries(wanted.scopes)) {
            expect({ [scope]: scopes[scope] }).toEqual({
              [scope]: { ...ends, leaves_out: [...ends.leaves_out].sort() },
            });
          }
          expect(Object.keys(scopes).sort()).toEqual(Object.keys(wanted.scopes).sort());
          for (const { claim, use } of event.claims) {
            const allowed = use === 'below' ? ['below', 'within', 'outgrown'] : [use];
            expect(allowed, `use of ${claim.id}`).toContain(wanted.use[claim.id]);
          }
          const told = event.contradictions
            .filter((one) => one.kind !== 'rounding')
            .map((one) => one.statements.map(({ claim, side }) => [claim.id, side.toLowerCase()]).sort());
          expect(told.sort()).toEqual(wanted.contradictions.map((one) => [...one].sort()).sort());
        }
      });
    }
  }
});
