// The elements and attributes are those of the JUnit schema that Jenkins publishes (junit-10.xsd): checked here by a reader of
// our own, strict about everything that ours may hold.

import { describe, expect, it } from 'vitest';
import { renderDiagnosticsJunit } from '../../src/render/diagnostics-junit.js';
import { CLEAN, REPORT } from './diagnostic-samples.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** junit-10.xsd: which elements may stand in which, and which attributes they may, and must (`!`), have. */
const SCHEMA: Readonly<Record<string, { children: readonly string[]; attributes: readonly string[] }>> = {
  testsuites: {
    children: ['testsuite'],
    attributes: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'],
  },
  testsuite: {
    children: ['properties', 'testcase', 'system-out', 'system-err'],
    attributes: [
      'name!',
      'tests!',
      'failures!',
      'errors!',
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'file',
    ],
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    attributes: ['name!', 'classname', 'time', 'assertions', 'status'],
  },
  failure: { children: [], attributes: ['type', 'message'] },
  skipped: { children: [], attributes: ['type', 'message'] },
  'system-out': { children: [], attributes: [] },
};

function parse(xml: string): Element {
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  // The characters that XML 1.0 allows.
  expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  const readEscapes = (text: string): string => {
    expect(text).not.toMatch(/<|&(?!(?:amp|lt|gt|quot|apos|#35);)/);
    return text
      .replaceAll('&#35;', '#')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  };
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, text, closing, name, attributes, empty] of xml
    .slice(xml.indexOf('\n'))
    .matchAll(/([^<]*)<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)) {
    open.at(-1)!.text += readEscapes(text!);
    if (closing) {
      expect(open.pop()!.name).toBe(name);
      continue;
    }
    const element: Element = {
      name: name!,
      attributes: Object.fromEntries(
        [...attributes!.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, readEscapes(value!)]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  expect(open).toHaveLength(1);
  return root.children[0]!;
}

function checkAgainstSchema(element: Element): void {
  const { children, attributes } = SCHEMA[element.name]!;
  const allowed = attributes.map((name) => name.replace('!', ''));
  for (const name of Object.keys(element.attributes)) expect(allowed).toContain(name);
  for (const name of attributes.filter((one) => one.endsWith('!')))
    expect(Object.keys(element.attributes)).toContain(name.slice(0, -1));
  for (const child of element.children) {
    expect(children).toContain(child.name);
    checkAgainstSchema(child);
  }
}

describe('a check as JUnit', () => {
  it('holds no old command of a CI runner', () => {
    expect(renderDiagnosticsJunit(REPORT)).toContain('error]y');
    expect(renderDiagnosticsJunit(REPORT)).not.toContain('##[');
  });

  const suites = parse(renderDiagnosticsJunit(REPORT));

  it('is valid, whatever the text from files', () => {
    checkAgainstSchema(suites);
  });

  it('has a suite for each file, and its counts are those of its cases', () => {
    expect(suites.children.map(({ attributes }) => attributes.name)).toEqual(REPORT.files);
    for (const suite of suites.children) {
      const outcomes = suite.children.map(({ children }) => children[0]?.name ?? 'passed');
      expect(suite.attributes.tests).toBe(String(outcomes.length));
      expect(suite.attributes.failures).toBe(String(outcomes.filter((name) => name === 'failure').length));
      expect(suite.attributes.skipped).toBe(String(outcomes.filter((name) => name === 'skipped').length));
    }
    expect(suites.attributes).toMatchObject({ tests: '5', failures: '1' });
  });

  it('fails where the run fails, and shows the rest as skipped', () => {
    const [first, second] = suites.children[0]!.children;
    expect(first!.children[0]).toMatchObject({ name: 'failure', attributes: { type: 'ambiguous-number' } });
    expect(second!.children[0]!.name).toBe('skipped');
    const strict = parse(renderDiagnosticsJunit({ ...REPORT, strict: true, warningsFail: true }));
    expect(strict.children[0]!.children.map(({ children }) => children[0]!.name)).toEqual([
      'failure',
      'failure',
      'failure',
    ]);
  });

  it('passes a file without findings', () => {
    expect(suites.children[2]!.children).toMatchObject([{ name: 'testcase', children: [] }]);
    checkAgainstSchema(parse(renderDiagnosticsJunit(CLEAN)));
  });
});
