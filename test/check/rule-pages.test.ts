// A rule is a file, a line in the list, a page and a test: here the four are held in step, and every page's example is run.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderRulesPage } from '../../scripts/rules-page.js';
import { reconcile } from '../../src/answer/reconcile.js';
import { checkClaims } from '../../src/check/linter/check-claims.js';
import { applyIgnores } from '../../src/check/linter/ignores.js';
import { READING_FAULTS, UNUSED_IGNORE } from '../../src/check/reading-faults.js';
import { RULES } from '../../src/check/rules.js';
import { readClaims } from '../../src/claims/read-claims.js';
import { TODAY } from './rule-tester.js';

const root = new URL('../../', import.meta.url);
const PAGES = new URL('docs/rules/', root);
const NO_RULES = new Set(['rule', 'rules', 'reading-faults']);
const IDS = RULES.map(({ id }) => id);

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

function pageOf(id: string): string {
  return readFileSync(new URL(`${id}.md`, PAGES), 'utf8');
}

function exampleOf(id: string, kind: 'faulty' | 'clean'): string | null {
  return new RegExp(`^\`\`\`csv ${kind}\n([^]*?\n)\`\`\`$`, 'm').exec(pageOf(id))?.[1] ?? null;
}

/** Every rule and fault that the whole check finds in a file. */
function findAll(text: string): Set<string> {
  return new Set(findings(text).map(({ rule }) => rule));
}

interface Told {
  readonly rule: string;
  readonly reason: string;
  readonly expected: string;
  readonly help: string;
}

function findings(text: string): readonly Told[] {
  const { set, diagnostics } = readClaims([{ file: 'claims.csv', content: text }]);
  const found = checkClaims(set, { rules: RULES, severities: new Map(), today: TODAY, reconcile });
  const known = new Set([...IDS, UNUSED_IGNORE.id]);
  const ignores = applyIgnores(
    set,
    { found, faults: diagnostics },
    { known, active: new Set(IDS), severity: 'warning' },
  );
  const told = ignores.found.map(({ rule, finding: { reason, expected = '', help } }) => ({
    rule,
    reason,
    expected,
    help,
  }));
  return [...ignores.faults, ...told];
}

describe('the rules', () => {
  it('each have a line in the list, a file, a test and a page', () => {
    const files = namesIn('src/check/', '.ts').filter((name) => !NO_RULES.has(name));
    expect([...IDS].sort()).toEqual(files);
    const pages = [...IDS, UNUSED_IGNORE.id, ...READING_FAULTS.map(({ page }) => page)].sort();
    expect(namesIn('docs/rules/', '.md').filter((name) => name !== 'README')).toEqual(pages);
    for (const id of IDS) expect(existsSync(new URL(`test/check/${id}.test.ts`, root)), id).toBe(true);
  });

  it('have summaries of one line, without full stop', () => {
    for (const { id, summary } of RULES) expect(summary, id).toMatch(/^[^\n.]{10,110}[^.\n]$/);
  });

  it('are all in the index, which is current', () => {
    const current = renderRulesPage();
    const index = new URL('README.md', PAGES);
    if (process.env.UPDATE_PAGES === '1') writeFileSync(index, current);
    expect(
      readFileSync(index, 'utf8') === current,
      'write it anew: see the top of scripts/rules-page.ts',
    ).toBe(true);
  });
});

describe('the faults of reading', () => {
  it('are each explained by one page', () => {
    const faults = READING_FAULTS.flatMap(({ faults }) => faults);
    expect(new Set(faults).size).toBe(faults.length);
  });

  it('hold every fault that the reader names', () => {
    const known = new Set(READING_FAULTS.flatMap(({ faults }) => faults));
    const readings = new Set(['exact', 'given', 'unknown']);
    for (const name of namesIn('src/claims/', '.ts')) {
      const text = readFileSync(new URL(`src/claims/${name}.ts`, root), 'utf8');
      for (const [, fault] of text.matchAll(/\brule: '([a-z0-9-]+)'/g)) {
        expect(known.has(fault!) || readings.has(fault!), `${fault} in src/claims/${name}.ts`).toBe(true);
      }
    }
  });
});

describe('the messages', () => {
  const pages = [...IDS, UNUSED_IGNORE.id, ...READING_FAULTS.map(({ page }) => page)];
  it.each(pages.filter((id) => exampleOf(id, 'faulty') !== null))('of %s speak as all others do', (id) => {
    const told = findings(exampleOf(id, 'faulty')!);
    expect(told.length).toBeGreaterThan(0);
    for (const { reason, expected, help } of told) {
      for (const sentence of [reason, help, expected === '' ? 'nothing' : expected]) {
        // Lower case or a value, one line, no full stop; what to do is the help's to say.
        expect(sentence).toMatch(/^[`a-z0-9"“«≥<>(\p{Ll}]/u);
        expect(sentence).not.toMatch(/\n|\.$|\b(?:illegal|please|sorry)\b/i);
      }
      expect(reason).not.toMatch(/\b(?:must|should|did you mean)\b/);
    }
  });
});

describe('the page of', () => {
  const all = [...IDS, UNUSED_IGNORE.id, ...READING_FAULTS.map(({ page }) => page)];
  for (const id of all) {
    it(`${id} has its headings in order, and an example that the rule finds`, () => {
      const page = pageOf(id);
      expect(page.startsWith(`# ${id}\n\n`)).toBe(true);
      const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      const example = exampleOf(id, 'faulty');
      expect(headings).toEqual(
        example === null ? ['Why', 'What to do', 'Seen'] : ['Why', 'Example', 'What to do', 'Seen'],
      );
      // Bytes that are no text cannot stand in a page.
      if (example === null) return expect(id).toBe('bad-utf-8');
      const names = READING_FAULTS.find(({ page: name }) => name === id)?.faults ?? [id];
      expect(names.some((name) => findAll(example).has(name))).toBe(true);
      const found = findAll(exampleOf(id, 'clean')!);
      expect(names.filter((name) => found.has(name))).toEqual([]);
    });
  }
});
