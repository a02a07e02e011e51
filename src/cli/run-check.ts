// `reconcile check`, in order: find the files, fix them where asked, read the claims, run the rules, take out what is ignored,
// untouched or in the baseline, write what is left, and say whether that fails.

import { keepTouched, type TouchedLines } from '../check/linter/changed.js';
import { checkClaims } from '../check/linter/check-claims.js';
import type { Found } from '../check/linter/found.js';
import { applyIgnores } from '../check/linter/ignores.js';
import { placeFindings } from '../check/linter/place-findings.js';
import { type CheckReport, countBySeverity } from '../check/linter/report.js';
import { dropToldFaults } from '../check/linter/tell-once.js';
import { COMMAND_LINE_FAULTS, UNUSED_IGNORE } from '../check/reading-faults.js';
import { RULES } from '../check/rules.js';
import type { ClaimSet } from '../claims/claim.js';
import type { Diagnostic } from '../claims/diagnostic.js';
import type { ReadOptions } from '../claims/read-options.js';
import { disarmWorkflowCommands } from '../render/workflow-commands.js';
import type { CheckFlags } from './check.js';
import { holdBack, updateBaseline } from './check-baseline.js';
import { writeReport } from './check-output.js';
import { loadReconcile } from './check-reconcile.js';
import { MARKABLE, readMaxWarnings, readSeverities, type Severities } from './check-settings.js';
import { type CheckSource, locateFindings, onceEach, openSources, readSources } from './check-sources.js';
import type { CommandContext } from './command.js';
import { CommandFailure } from './command-failure.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { explainRule, listRules } from './explain-rule.js';
import { fixSources } from './fix-sources.js';
import { findInputs, type InputPath, STDIN } from './inputs.js';
import { checkOutput } from './output-file.js';
import { startProgress } from './progress.js';
import { readReadingFlags } from './reading-options.js';
import { watchFiles } from './watch-files.js';

export async function runCheck(
  files: readonly string[],
  flags: CheckFlags,
  context: CommandContext,
): Promise<void> {
  const { terminal } = context;
  if (flags.listRules) return await terminal.print(listRules());
  if (flags.explain !== undefined) return await terminal.print(explainRule(flags.explain));
  refuseLoneOptions(files, flags);
  const settings: CheckSettings = {
    flags,
    reading: readReadingFlags(flags),
    severities: readSeverities(flags.rule ?? []),
    maxWarnings: readMaxWarnings(flags.maxWarnings),
  };
  const words = files.length === 0 && flags.stdinFilename !== undefined ? [STDIN] : files;
  const check = async (): Promise<ExitCode> => {
    const inputs = onceEach(findInputs(words, terminal));
    if (flags.output !== undefined) {
      const baseline = flags.baseline === undefined ? [] : [flags.baseline];
      checkOutput(flags.output, [...inputs.map(({ file }) => file), ...baseline]);
    }
    return await checkOnce(inputs, settings, context);
  };
  if (!flags.watch) {
    const code = await check();
    if (code !== EXIT.done) context.exit(code);
    return;
  }
  await watchFiles(words, check, context);
}

interface CheckSettings {
  readonly flags: CheckFlags;
  readonly reading: ReadOptions;
  readonly severities: Severities;
  readonly maxWarnings: number | null;
}

/** Options that mean nothing without another. */
function refuseLoneOptions(files: readonly string[], flags: CheckFlags): void {
  if (flags.updateBaseline && flags.baseline === undefined) {
    throw new CommandFailure(
      '`--update-baseline` needs a file',
      'name it: `--baseline reconcile-baseline.json --update-baseline`',
    );
  }
  if (flags.updateBaseline && flags.changedSince !== undefined) {
    throw new CommandFailure(
      '`--update-baseline` writes all that is found, and `--changed-since` looks at a part',
      'give one of the two',
    );
  }
  if (flags.dryRun && !flags.fix)
    throw new CommandFailure('`--dry-run` shows what `--fix` would do', 'give both: `--fix --dry-run`');
  const readsStdin = files.length === 0 || files.includes(STDIN);
  if (flags.watch && readsStdin)
    throw new CommandFailure('`--watch` needs files', 'name the files or folders to watch');
  if (flags.changedSince !== undefined && readsStdin) {
    throw new CommandFailure('`--changed-since` needs files', 'git knows nothing of standard input');
  }
}

async function checkOnce(
  inputs: readonly InputPath[],
  settings: CheckSettings,
  context: CommandContext,
): Promise<ExitCode> {
  const { flags, reading } = settings;
  const { terminal } = context;
  const progress = startProgress(terminal, flags.quiet !== true);
  try {
    let sources = await openSources(inputs, flags.stdinFilename || STDIN, terminal);
    let fixedStdin: string | null = null;
    if (flags.fix) {
      const fixed = fixSources(sources, reading, flags.dryRun === true);
      sources = fixed.sources;
      if (fixed.told.length > 0) terminal.tell(fixed.told.join('\n'));
      if (!flags.dryRun) fixedStdin = fixed.stdin;
      else if (fixed.diff !== '' && flags.format === 'text')
        await terminal.print(disarmWorkflowCommands(fixed.diff));
      else if (fixed.diff !== '') terminal.tell(fixed.diff);
    }
    const report = await makeReport(sources, settings, { progress, context });
    progress.end();
    if (flags.updateBaseline) {
      terminal.tell(updateBaseline(flags.baseline!, report));
      if (fixedStdin !== null) await terminal.print(fixedStdin);
      return EXIT.done;
    }
    await writeReport(report, flags, { terminal, fixedStdin });
    return failsOf(report, settings, terminal.tell);
  } finally {
    progress.end();
  }
}

interface Surroundings {
  readonly progress: ReturnType<typeof startProgress>;
  readonly context: CommandContext;
}

async function makeReport(
  sources: readonly CheckSource[],
  settings: CheckSettings,
  { progress, context }: Surroundings,
): Promise<CheckReport> {
  const { flags, reading, severities } = settings;
  const { set, diagnostics } = await readSources(sources, reading, progress);
  refuseCommandLine(diagnostics);
  progress.step('checking');
  const all = checkClaims(set, {
    rules: RULES,
    severities,
    today: Math.floor(Date.now() / 86_400_000),
    reconcile: await loadReconcile(set, severities, {
      terminal: context.terminal,
      quiet: flags.quiet === true,
    }),
  });
  const { ignored, ...told } = applyIgnores(
    set,
    { found: all, faults: regrade(dropToldFaults(diagnostics, all), severities) },
    {
      known: MARKABLE,
      active: new Set([...MARKABLE].filter((id) => severities.get(id) !== 'off')),
      severity: severities.get(UNUSED_IGNORE.id) ?? UNUSED_IGNORE.severity,
    },
  );
  const touched = await keepChanged(set, told, sources, flags.changedSince);
  const places = locateFindings(sources, touched.found, reading.encoding);
  const placed = placeFindings(set, touched.found, { faults: touched.faults, places });
  const files = sources.map(({ file }) => file);
  const held = flags.updateBaseline
    ? { diagnostics: placed, known: 0, stale: 0 }
    : holdBack(placed, files, settings);
  const { warnings } = countBySeverity(held.diagnostics);
  return {
    ...held,
    files,
    claims: set.claims.length,
    ignored,
    strict: flags.strict === true,
    warningsFail: warnings > (flags.strict ? 0 : (settings.maxWarnings ?? warnings)),
  };
}

/** What the reader says of the options themselves. */
function refuseCommandLine(diagnostics: readonly Diagnostic[]): void {
  const fault = diagnostics.find(({ rule }) => COMMAND_LINE_FAULTS.has(rule));
  if (fault !== undefined) throw new CommandFailure(fault.reason, fault.help);
}

/** Warnings of the reader under the severity that was asked for. */
function regrade(diagnostics: readonly Diagnostic[], severities: Severities): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = severities.get(diagnostic.rule);
    if (severity === undefined) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

async function keepChanged(
  set: ClaimSet,
  all: { readonly found: readonly Found[]; readonly faults: readonly Diagnostic[] },
  sources: readonly CheckSource[],
  revision: string | undefined,
) {
  if (revision === undefined) return all;
  const { findChangedLines } = await import('./changed-lines.js');
  const touched = new Map<string, TouchedLines>();
  for (const { file, path } of sources)
    if (path !== null) touched.set(file, findChangedLines(path, revision));
  return keepTouched(set, all, touched);
}

function failsOf(
  report: CheckReport,
  { maxWarnings }: CheckSettings,
  tell: (text: string) => void,
): ExitCode {
  const { errors, warnings } = countBySeverity(report.diagnostics);
  if (errors > 0) return EXIT.findings;
  if (!report.warningsFail) return EXIT.done;
  if (!report.strict)
    tell(`${warnings} warning${warnings === 1 ? '' : 's'}, and --max-warnings allows ${maxWarnings}`);
  return EXIT.findings;
}
