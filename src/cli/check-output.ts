// Writes the report of a check in the format asked for: to stdout or a file; for GitHub also into the job summary.

import { appendFileSync } from 'node:fs';
import { type CheckReport, countBySeverity, describeTotals, withoutNotes } from '../check/linter/report.js';
import { READING_RULES, UNUSED_IGNORE } from '../check/reading-faults.js';
import { RULES } from '../check/rules.js';
import { formatCount } from '../render/count.js';
import { type Paint, PLAIN, renderDiagnostics } from '../render/diagnostics-text.js';
import { disarmWorkflowCommands } from '../render/workflow-commands.js';
import type { CheckFlags } from './check.js';
import { decideColour } from './colour.js';
import { writeWhole } from './output-file.js';
import type { Terminal } from './terminal.js';

interface Surroundings {
  readonly terminal: Terminal;
  /** The fixed text of standard input, which then goes to stdout; the report goes to stderr. */
  readonly fixedStdin: string | null;
}

export async function writeReport(
  full: CheckReport,
  flags: CheckFlags,
  { terminal, fixedStdin }: Surroundings,
): Promise<void> {
  const report = flags.quiet ? withoutNotes(full) : full;
  const toFile = flags.output !== undefined && flags.output !== '-';
  const text = await renderReport(report, flags, { terminal, toTerminal: !toFile && fixedStdin === null });
  if (toFile) writeWhole(flags.output, [text]);
  if (flags.format === 'github') await appendSummary(report, terminal);
  if (fixedStdin !== null) await terminal.print(fixedStdin);
  if (toFile || text === '') return;
  if (fixedStdin === null) await terminal.print(text);
  else terminal.tell(text);
}

async function renderReport(
  report: CheckReport,
  { format, quiet, color }: CheckFlags,
  { terminal, toTerminal }: { readonly terminal: Terminal; readonly toTerminal: boolean },
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../render/diagnostics-json.js')).renderDiagnosticsJson(report);
    case 'github':
      return (await import('../render/diagnostics-github.js')).renderDiagnosticsGithub(report);
    case 'sarif':
      return (await import('../render/diagnostics-sarif.js')).renderDiagnosticsSarif(report, [
        ...RULES,
        UNUSED_IGNORE,
        ...READING_RULES,
      ]);
    case 'junit':
      return (await import('../render/diagnostics-junit.js')).renderDiagnosticsJunit(report);
    case 'text': {
      const level = decideColour({
        choice: color === false ? 'never' : color,
        terminal: toTerminal && terminal.stdoutIsTerminal,
        environment: toTerminal ? terminal.environment : {},
      });
      const text = renderDiagnostics(report.diagnostics, level === 0 ? PLAIN : await loadPaint());
      return disarmWorkflowCommands(`${text}${quiet ? '' : sumUp(report)}`);
    }
  }
}

async function loadPaint(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const { red, yellow, dim } = new Chalk({ level: 1 });
  return { error: red, warning: yellow, dim };
}

/** One line; '' where there is nothing to say: a clean file is told by silence. */
function sumUp({ diagnostics, claims, files, ignored, known, stale }: CheckReport): string {
  const parts = [
    describeTotals(countBySeverity(diagnostics)),
    ignored === 0 ? '' : `${formatCount(ignored)} ignored`,
    known === 0 ? '' : `${formatCount(known)} in the baseline`,
    stale === 0
      ? ''
      : `${formatCount(stale)} in the baseline no longer found (\`--update-baseline\` takes them out)`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const where = `${formatCount(claims)} claim${claims === 1 ? '' : 's'} of ${formatCount(files.length)} file${files.length === 1 ? '' : 's'}`;
  return `${diagnostics.length === 0 ? '' : '\n'}${parts.join(', ')} in ${where}\n`;
}

async function appendSummary(report: CheckReport, terminal: Terminal): Promise<void> {
  const file = terminal.environment.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { renderJobSummary } = await import('../render/diagnostics-github.js');
  try {
    appendFileSync(file, renderJobSummary(report));
  } catch (error) {
    terminal.tell(
      `the job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
