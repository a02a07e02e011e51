import { describe, expect, it } from 'vitest';
import { renderDiagnosticsGithub, renderJobSummary } from '../../src/render/diagnostics-github.js';
import { CLEAN, diagnosticOf, HOSTILE, REPORT } from './diagnostic-samples.js';

/** The commands of a log as GitHub's runner reads them: a line that begins with `::NAME PROPERTIES::MESSAGE`. */
function commandsOf(
  log: string,
): readonly { name: string; properties: Record<string, string>; message: string }[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const match = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (match === null) return [];
    const readEscapes = (text: string): string =>
      text
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const properties = Object.fromEntries(
      (match[2] ?? '').split(',').map((pair) => {
        const sign = pair.indexOf('=');
        return [pair.slice(0, sign), readEscapes(pair.slice(sign + 1))];
      }),
    );
    return [{ name: match[1]!, properties, message: readEscapes(match[3]!) }];
  });
}

describe('annotations for GitHub', () => {
  it('holds no old command of a CI runner', () => {
    expect(renderDiagnosticsGithub(REPORT)).toContain('error]y');
    expect(renderDiagnosticsGithub(REPORT)).not.toContain('##[');
  });

  it('are an error, a warning or a notice, at their place', () => {
    const commands = commandsOf(renderDiagnosticsGithub(REPORT));
    expect(commands.map(({ name }) => name)).toEqual(['error', 'warning', 'warning', 'notice']);
    expect(commands[1]).toEqual({
      name: 'warning',
      properties: { file: 'claims.csv', line: '7', col: '6', title: 'falling-toll' },
      message: '`2,723` is lower than `2,783`\nhelp: check both numbers',
    });
    expect(commands[3]!.properties).toEqual({ file: 'data/a, b:c%.csv', title: 'no-url' });
  });

  it('cannot be made by text from a file', () => {
    const log = renderDiagnosticsGithub(REPORT);
    expect(commandsOf(log)).toHaveLength(4);
    expect(log).not.toMatch(/[\u001b\u202e]/);
  });

  it('are ten of a kind, every rule among them, and the rest is counted', () => {
    const diagnostics = Array.from({ length: 200 }, (_, index) => diagnosticOf({ line: index + 2 }));
    diagnostics.push(diagnosticOf({ line: 999, rule: 'undated' }));
    const log = renderDiagnosticsGithub({ ...REPORT, diagnostics });
    const commands = commandsOf(log);
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)!.properties.title).toBe('undated');
    expect(log).toContain('and 191 more warnings: see the job summary');
  });

  it('are none where nothing was found', () => {
    expect(renderDiagnosticsGithub(CLEAN)).toBe('no findings in 12 claims of 3 files\n');
  });
});

describe('the job summary', () => {
  it('has a row for each finding', () => {
    const rows = renderJobSummary(REPORT)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(1 + 1 + 4);
    expect(rows.every((row) => row.match(/(?<!\\)\|/g)!.length === 5)).toBe(true);
  });

  it('holds nothing of a file as Markdown or HTML', () => {
    const summary = renderJobSummary({
      ...REPORT,
      diagnostics: [diagnosticOf({ reason: HOSTILE, file: '`|<b>`' })],
    });
    const own = summary.replaceAll('<br>', '');
    expect(own).not.toMatch(/[<>[\]`@]|javascript:/);
    expect(own).toContain('&#64;everyone');
  });

  it('ends with a count where it would be too long', () => {
    const diagnostics = Array.from({ length: 1200 }, (_, index) => diagnosticOf({ line: index + 2 }));
    expect(renderJobSummary({ ...REPORT, diagnostics })).toContain('and 200 more');
  });

  it('begins with errors, then warnings, then notes, each in file order', () => {
    const severities = ['note', 'warning', 'error', 'warning'] as const;
    const diagnostics = severities.map((severity, index) => diagnosticOf({ severity, line: index + 2 }));
    const rows = renderJobSummary({ ...REPORT, diagnostics }).match(
      /^\| (?:error|warning|note) .*?&#58;\d/gm,
    )!;
    expect(rows.map((row) => row.replace(/ \| .*&#58;/, ' '))).toEqual([
      '| error 4',
      '| warning 3',
      '| warning 5',
      '| note 2',
    ]);
  });

  it('counts what a baseline holds without need', () => {
    expect(renderJobSummary({ ...CLEAN, stale: 2 })).toContain('2 in the baseline no longer found');
  });
});
