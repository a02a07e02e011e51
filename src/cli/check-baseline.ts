// The baseline file of `reconcile check`: read to hold back what it holds, written with what is found.

import { existsSync, readFileSync } from 'node:fs';
import {
  applyBaseline,
  BASELINE_FORMAT,
  type Baseline,
  type BaselineResult,
  baselineFile,
  readBaseline,
  writeBaseline,
} from '../check/linter/baseline.js';
import type { CheckedDiagnostic, CheckReport } from '../check/linter/report.js';
import { makeVisible, quoteValue } from '../claims/visible.js';
import type { CheckFlags } from './check.js';
import type { Severities } from './check-settings.js';
import { CommandFailure } from './command-failure.js';
import { failureOf } from './inputs.js';
import { writeWhole } from './output-file.js';

/** What the baseline does not hold; all where none was named. `files`: what was read. */
export function holdBack(
  placed: readonly CheckedDiagnostic[],
  files: readonly string[],
  { flags, severities }: { readonly flags: CheckFlags; readonly severities: Severities },
): Pick<CheckReport, 'diagnostics' | 'known' | 'stale'> {
  if (flags.baseline === undefined) return { diagnostics: placed, known: 0, stale: 0 };
  const read = new Set(files.map(baselineFile));
  const { fresh, known, stale }: BaselineResult = applyBaseline(
    placed,
    loadBaseline(flags.baseline, false) ?? new Map(),
    // An entry of another file, of a rule that is off, or of a claim that nobody touched is not missed.
    (rule, file) =>
      flags.changedSince === undefined && severities.get(rule) !== 'off' && (file === null || read.has(file)),
  );
  return { diagnostics: fresh, known, stale };
}

/** Writes what was found, beside what the baseline holds of other files that are still there; gives what to tell. */
export function updateBaseline(file: string, { diagnostics, files }: CheckReport): string {
  const read = new Set(files.map(baselineFile));
  const others = new Map(
    [...(loadBaseline(file, true) ?? [])].filter(
      ([, entry]) => entry.file !== null && !read.has(entry.file) && existsSync(entry.file),
    ),
  );
  writeWhole(file, [writeBaseline(diagnostics, others)]);
  const count = diagnostics.length;
  const kept = others.size === 0 ? '' : '; what it holds of other files stays';
  return `${count} finding${count === 1 ? '' : 's'} written into ${makeVisible(file)}${kept}`;
}

/** The baseline of a file; null where there is none yet, or a damaged one, and it is about to be written. */
function loadBaseline(file: string, update: boolean): Baseline | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (update && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failureOf(error, file);
  }
  const baseline = readBaseline(text);
  if (typeof baseline !== 'string') return baseline;
  // One that a merge left in pieces may be written anew. Anything else is somebody's file, and stays.
  const wasOne = text.trim() === '' || text.includes(BASELINE_FORMAT);
  if (update && wasOne) return null;
  throw new CommandFailure(
    `${quoteValue(file)} is no baseline: ${baseline}`,
    wasOne ? '`--update-baseline` writes it anew' : 'name another file',
  );
}
