// The gaps of an answer as sentences, CSV or JSON: whether what a confirmed count leaves out explains its distance to a claim.

import type { Answer, EventAnswer, Gap } from '../answer/answer.js';
import { makeVisible } from '../claims/visible.js';
import { VERSION } from '../version.js';
import { joinItems, textCell } from './csv-cell.js';
import { describeGap } from './explain/conflicts.js';
import { gapToJson } from './json.js';
import { writeJson } from './json-text.js';
import { nameScope, spellFullScope, spellScope, spellSource } from './names.js';
import { NOTICE } from './notice.js';
import { showProof } from './proof-text.js';
import { wrapText } from './width.js';
import { disarmWorkflowCommands } from './workflow-commands.js';

export interface ListedGap {
  readonly event: EventAnswer;
  readonly gap: Gap;
}

/** All gaps, or those against one claim. */
export function listGaps(answer: Answer, against: string | null): readonly ListedGap[] {
  return answer.events.flatMap((event) =>
    event.gaps.filter((gap) => against === null || gap.against.id === against).map((gap) => ({ event, gap })),
  );
}

export function renderGaps(
  answer: Answer,
  gaps: readonly ListedGap[],
  { width, safe }: { readonly width: number; readonly safe: (text: string) => string },
): string {
  const lines: string[] = [];
  if (gaps.length === 0) {
    const none =
      'No claim contradicts what is documented because of people who were left out: there is no gap to explain.';
    return `${wrapText('', none, width).join('\n')}\n`;
  }
  let title = '';
  for (const { event, gap } of gaps) {
    const heading = safe(`${event.event}: ${nameScope(gap.scope)}`);
    if (heading !== title) {
      if (title !== '') lines.push('');
      lines.push(...wrapText('', heading, width), '');
      title = heading;
    }
    const maker = { answer, event, safe };
    lines.push(...wrapText('  - ', describeGap(gap, maker, safe), width));
    const bound = gap.needs === null && gap.short?.days === 0 ? 'contradiction' : 'low';
    const wording = { safe, sourceOf: (claim: Gap['against']) => spellSource(claim, answer.spellings) };
    lines.push(...wrapText('    ', `Sum: ${showProof(gap.proof, bound, wording)}`, width));
  }
  lines.push('', NOTICE);
  return disarmWorkflowCommands(`${lines.join('\n')}\n`);
}

export function gapsToJson(answer: Answer, gaps: readonly ListedGap[]): string {
  const listed = gaps.map(({ event, gap }) => ({ event: event.event, ...gapToJson(gap) }));
  return `${writeJson({ format: 'reconcile-gap/1', version: VERSION, note: NOTICE, inputs: answer.inputs, gaps: listed }, 2)}\n`;
}

const COLUMNS = 'event,scope,holes,against,repeat,needs,short_scope,short_by,short_days,documented';

export function gapsToCsv(gaps: readonly ListedGap[], visible: boolean): string {
  const text = (value: string): string => textCell(visible ? makeVisible(value) : value, true);
  const rows = gaps.map(({ event, gap }) =>
    [
      text(event.event),
      text(spellFullScope(gap.scope)),
      text(joinItems(gap.holes.map(spellScope))),
      text(gap.against.id),
      String(gap.repeat),
      gap.needs === null ? '' : String(gap.needs),
      gap.short === null ? '' : text(spellFullScope(gap.short.scope)),
      gap.short === null ? '' : String(gap.short.by),
      gap.short === null ? '' : String(gap.short.days),
      text(joinItems(gap.documented.map(({ id }) => id))),
    ].join(','),
  );
  return [COLUMNS, ...rows].map((row) => `${row}\n`).join('');
}
