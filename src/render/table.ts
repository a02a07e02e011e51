// Answers as a table on a terminal: one for each event, with footnotes, caveats and a legend below it. The layout follows
// the width: from 100 columns on, days stand beside the ends; below 60, the ends move into the footnotes.

import { Chalk, type ChalkInstance } from 'chalk';
import type { Answer, AnswerFacts, EventAnswer, FlowingAnswer } from '../answer/answer.js';
import { makeVisible } from '../claims/visible.js';
import { type Column, firstThatFits, fitToContent, naturalWidth, shareWidth } from './column-widths.js';
import { type EventPage, makeEventPage, type Section } from './event-page.js';
import { NOTICE, noticeOf } from './notice.js';
import type { Remark } from './remarks.js';
import type { EndCell, ScopeRow } from './scope-row.js';
import { chooseSpeaking } from './silent-events.js';
import { drawGrid } from './table-grid.js';
import { padToWidth, widthOf, wrapText } from './width.js';
import { disarmText } from './workflow-commands.js';
import type { Writing } from './writing.js';

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** 0: no colours. */
  readonly colour: 0 | 1;
}

const WIDE = 100;
const NARROW = 60;
const GAP = '   ';
const TIGHT_GAP = '  ';
/** Before the second line of a label, so that it is no label of its own. */
const HANG = '    ';
const WRITING: Writing = { safe: (text) => disarmText(makeVisible(text)), mark: markNumbers, link: () => '' };

/** `[1]`, `[1,3]`, `[1–3,7]`: three or more in a row are a span. */
function markNumbers(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else if (last === undefined || last[1] !== number) spans.push([number, number]);
  }
  const written = spans.map(([first, last]) => {
    if (first === last) return String(first);
    return last === first + 1 ? `${first},${last}` : `${first}–${last}`;
  });
  return `[${written.join(',')}]`;
}

/** The answer as tables, one for each event, an empty line between. */
export function renderTable(answer: Answer, options: Partial<TableOptions> = {}): string {
  return [...tableChunks(answer, options)].join('');
}

/** The same, a piece for each event. */
export function* tableChunks(answer: FlowingAnswer, options: Partial<TableOptions> = {}): Generator<string> {
  const width = Math.max(20, options.width ?? 80);
  const layout = { width, chalk: new Chalk({ level: options.colour ?? 0 }) };
  const { events, tellSilent } = chooseSpeaking(answer);
  let first = true;
  for (const event of events) {
    yield `${first ? '' : '\n'}${layOutEvent(answer, event, layout).join('\n')}\n`;
    first = false;
  }
  const silent = tellSilent(WRITING.safe);
  if (silent !== '') yield `\n${wrapText('', silent, width).join('\n')}\n`;
  const notice = noticeOf(answer);
  if (notice !== NOTICE) yield `${wrapText('', notice.slice(NOTICE.length + 1), width).join('\n')}\n`;
}

interface Layout {
  readonly width: number;
  readonly chalk: ChalkInstance;
}

function layOutEvent(answer: AnswerFacts, event: EventAnswer, layout: Layout): string[] {
  const page = makeEventPage(answer, event, WRITING);
  const grids = page.sections.map((section, index) => [
    ...headingOf(page.title, section, index === 0, layout),
    '',
    ...layOutSection(section, layout),
    '',
  ]);
  if (grids.length === 0) grids.push([...headingOf(page.title, null, true, layout), '', 'no figure', '']);
  return [...grids.flat(), ...layOutNotes(page, layout)];
}

function headingOf(
  title: string,
  section: Section | null,
  first: boolean,
  { width, chalk }: Layout,
): string[] {
  const heading = section?.heading ?? '';
  if (!first) return wrapText('', heading, width);
  const gap = widthOf(title) < 26 ? 29 - widthOf(title) : 3;
  if (heading !== '' && widthOf(title) + gap + widthOf(heading) <= width) {
    return [chalk.bold(title) + ' '.repeat(gap) + heading];
  }
  return [
    ...wrapText('', title, width).map((line) => chalk.bold(line)),
    ...(heading === '' ? [] : wrapText('', heading, width)),
  ];
}

function layOutSection({ rows }: Section, layout: Layout): string[] {
  const { width, chalk } = layout;
  const labels = rows.map(({ label, nested }) => (nested ? `  ${label}` : label));
  const showsImplied = rows.some(({ implied }) => implied !== '');
  const columns: Column[] = [
    { head: '', cells: labels.map((label) => [label]), most: Math.max(8, Math.floor(width / 3)), hang: HANG },
    { head: 'range', cells: rows.map((row) => rangeWordings(row, width)), most: width, hang: '' },
  ];
  if (showsImplied)
    columns.push({ head: 'implied', cells: rows.map(({ implied }) => [implied]), most: width, hang: '' });
  if (width >= NARROW) {
    columns.push(
      {
        head: 'confirmed',
        cells: rows.map(({ confirmed }) => endWordings(confirmed, width)),
        most: width,
        hang: '',
      },
      {
        head: 'highest said',
        cells: rows.map(({ highest }) => endWordings(highest, width)),
        most: width,
        hang: '',
      },
    );
  }
  const gap = naturalWidth(columns, -1, GAP) > width ? TIGHT_GAP : GAP;
  const widths = shareWidth(columns, width, gap);
  const head = columns.map((column) => chalk.dim(column.head));
  const body = rows.map((_, row) =>
    columns.map(({ cells, hang }, column) => {
      const text = firstThatFits(cells[row]!, widths[column]!, hang);
      return column === 1 ? chalk.bold(text) : text === 'no figure' ? chalk.dim(text) : text;
    }),
  );
  return drawGrid([head, ...body], fitToContent([head, ...body], widths), gap);
}

/** In a narrow table the range refers to the footnotes itself. */
function rangeWordings({ range, confirmed, highest }: ScopeRow, width: number): string[] {
  if (width >= NARROW) return [...range];
  const notes = [...new Set([...confirmed.notes, ...highest.notes])].sort((a, b) => a - b);
  return range.map((text) =>
    notes.length === 0 || text.includes('[') ? text : `${text} ${markNumbers(notes)}`,
  );
}

function endWordings({ wordings, notes }: EndCell, width: number): string[] {
  const marks = markNumbers(notes);
  const some = width >= WIDE || wordings.length < 3 ? wordings : wordings.slice(1);
  return some.map((words) => (marks === '' ? words : `${words} ${marks}`));
}

const LEADS: Record<Remark['kind'], string> = {
  caveat: '!  ',
  adversary: '~  ',
  gap: '!  ',
  contradiction: '≠  ',
  difference: '·  ',
  note: '·  ',
};

function layOutNotes(page: EventPage, { width, chalk }: Layout): string[] {
  const deepest = Math.max(0, ...page.footnotes.slice(-1).map(({ mark }) => widthOf(mark)));
  const footnotes = page.footnotes.flatMap(({ mark, text }) =>
    wrapText(`${padToWidth(mark, deepest)} `, text, width),
  );
  const remarks = page.remarks.flatMap(({ kind, text }) => {
    const lines = wrapText(LEADS[kind], text, width);
    return kind === 'caveat' || kind === 'gap' || kind === 'contradiction'
      ? lines.map((line) => chalk.yellow(line))
      : lines;
  });
  const setAside =
    page.setAside.length === 0 ? [] : wrapText('', `Set aside: ${page.setAside.join(' ')}`, width);
  const legend =
    page.legend.length === 0 ? [] : packLegend(page.legend, width).map((line) => chalk.dim(line));
  const blocks = [footnotes, [...remarks, ...setAside], [...legend, ...wrapText('', NOTICE, width)]];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** Signs and their meanings, as many on a line as fit whole. */
function packLegend(signs: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const sign of signs) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 3 + widthOf(sign) <= width)
      lines[lines.length - 1] = `${last}   ${sign}`;
    else lines.push(...wrapText('', sign, width));
  }
  return lines;
}
