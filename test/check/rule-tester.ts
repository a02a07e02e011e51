// Tests a rule by two lists: claims that are clean, and claims that are faulty with the places where it must say so. Inputs are
// CSV text, read as the program reads it; the rule runs alone.

import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { checkClaims } from '../../src/check/linter/check-claims.js';
import { cellsWithFindings, placeFindings } from '../../src/check/linter/place-findings.js';
import type { CheckedDiagnostic } from '../../src/check/linter/report.js';
import type { Rule } from '../../src/check/rule.js';
import { dayFromCivil } from '../../src/claims/dates.js';
import { CellLocator } from '../../src/claims/locate-cells.js';
import { readClaims } from '../../src/claims/read-claims.js';

export interface FaultyClaims {
  readonly claims: string;
  /** `line:column` of every finding, in order. */
  readonly at: readonly string[];
  /** What the first finding's message holds. */
  readonly says: string;
}

export interface RuleTests {
  /** By what must not be told. */
  readonly clean: Readonly<Record<string, string>>;
  /** By what must be told. */
  readonly faulty: Readonly<Record<string, FaultyClaims>>;
}

export const TODAY = dayFromCivil(2024, 6, 1);

export function testRule(rule: Rule, { clean, faulty }: RuleTests): void {
  describe(rule.id, () => {
    for (const [title, claims] of Object.entries(clean)) {
      it(`is silent on ${title}`, () => {
        expect(runRules([rule], claims)).toEqual([]);
      });
    }
    for (const [title, { claims, at, says }] of Object.entries(faulty)) {
      it(`finds ${title}`, () => {
        const found = runRules([rule], claims);
        expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(at);
        expect(found[0]!.reason).toContain(says);
        expect(found.every((one) => one.rule === rule.id && one.severity === rule.severity)).toBe(true);
      });
    }
  });
}

/** What rules find in a claims file of good rows. */
export function runRules(rules: readonly Rule[], text: string): readonly CheckedDiagnostic[] {
  const { set, diagnostics } = readClaims([{ file: 'claims.csv', content: text }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = checkClaims(set, { rules, severities: new Map(), today: TODAY, reconcile });
  const places = new Map(
    [...cellsWithFindings(found)].map(([file, { claim, cells }]) => {
      const locator = new CellLocator(claim, cells, null);
      locator.feed(Buffer.from(text));
      return [file, locator.end()];
    }),
  );
  return placeFindings(set, found, { faults: [], places });
}

/** A claims file about one event, `War`, in a column of its own at the end. */
export function war(header: string, ...rows: readonly string[]): string {
  return [`${header},event`, ...rows.map((row) => `${row},War`), ''].join('\n');
}
