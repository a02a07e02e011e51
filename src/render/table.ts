// Answers as a table on a terminal: one for each event, with footnotes, caveats and a legend below it. The layout follows
// the width: from 100 columns on, days stand beside the ends; below 60, the ends move into the footnotes.

import { Chalk, type ChalkInstance } from 'chalk';
import type { Answer, AnswerFacts, EventAnswer, FlowingAnswer } from '../answer/answer.js';
import { makeVisible } from '../claims/visible.js';
import { type EventPage, makeEventPage, type Section } from './event-page.js';
import { NOTICE, noticeOf } from './notice.js';
import type { Remark } from './remarks.js';
import type { EndCell, ScopeRow } from './scope-row.js';
import { chooseSpeaking } from './silent-events.js';
import { drawGrid } from './table-grid.js';
import { cutToWidth, padToWidth, widthOf, wrapText } from './width.js';
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
    { head: '', cells: labels.map((label) => [label]), most: Math.max(8, Math.floor(width / 3)) },
    { head: 'range', cells: rows.map((row) => rangeWordings(row, width)), most: width },
  ];
  if (showsImplied)
    columns.push({ head: 'implied', cells: rows.map(({ implied }) => [implied]), most: width });
  if (width >= NARROW) {
    columns.push(
      { head: 'confirmed', cells: rows.map(({ confirmed }) => endWordings(confirmed, width)), most: width },
      { head: 'highest said', cells: rows.map(({ highest }) => endWordings(highest, width)), most: width },
    );
  }
  const gap = naturalWidth(columns, -1, GAP) > width ? TIGHT_GAP : GAP;
  const widths = shareWidth(columns, width, gap);
  const head = columns.map((column) => chalk.dim(column.head));
  const body = rows.map((_, row) =>
    columns.map(({ cells }, column) => {
      const text = firstThatFits(cells[row]!, widths[column]!);
      return column === 1 ? chalk.bold(text) : text === 'no figure' ? chalk.dim(text) : text;
    }),
  );
  return drawGrid([head, ...body], fitToContent([head, ...body], widths), gap);
}

interface Column {
  readonly head: string;
  /** The wordings of each cell, the fullest first. */
  readonly cells: readonly (readonly string[])[];
  /** It never gets more columns than this. */
  readonly most: number;
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

/**
 * Widths that fill the line at most: labels and ranges as they need, the ends share what is left, each at least what its
 * shortest wordings need where there is room.
 */
function shareWidth(columns: readonly Column[], width: number, gap: string): number[] {
  const wanted = widthsOf(columns, 0);
  const least = widthsOf(columns, -1);
  let excess = naturalWidth(columns, 0, gap) - width;
  const given = [...wanted];
  // The widest gives way first, down to its shortest wordings; if that is not enough, beyond them.
  for (const floor of [least, columns.map(() => 8)]) {
    while (excess > 0) {
      let chosen = -1;
      for (let index = columns.length - 1; index >= 0; index--) {
        if (given[index]! > floor[index]! && (chosen < 0 || given[index]! > given[chosen]!)) chosen = index;
      }
      if (chosen < 0) break;
      given[chosen]!--;
      excess--;
    }
  }
  return given;
}

/** What each column needs for the wordings of that number; -1: the shortest. */
function widthsOf(columns: readonly Column[], wording: 0 | -1): number[] {
  return columns.map(({ head, cells, most }) => {
    const widest = cells.reduce(
      (least, wordings) => Math.max(least, widthOf(wordings.at(wording) ?? '')),
      widthOf(head),
    );
    return Math.min(most, widest);
  });
}

function naturalWidth(columns: readonly Column[], wording: 0 | -1, gap: string): number {
  return widthsOf(columns, wording).reduce((sum, width) => sum + width, gap.length * (columns.length - 1));
}

/** No column wider than what stands in it. */
function fitToContent(rows: readonly (readonly string[])[], widths: readonly number[]): number[] {
  return widths.map((width, column) =>
    Math.min(
      width,
      rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 1),
    ),
  );
}

function firstThatFits(wordings: readonly string[], width: number): string {
  const fitting = wordings.find((text) => widthOf(text) <= width);
  return fitting ?? cutBeforeMarks(wordings.at(-1) ?? '', width);
}

/** Cuts the words and keeps the references behind them: a number without its source is worth nothing. */
function cutBeforeMarks(text: string, width: number): string {
  const marks = /(?: \[[\d,–]+\])?$/.exec(text)![0];
  const room = width - widthOf(marks);
  return room < 3
    ? cutToWidth(text, width)
    : cutToWidth(text.slice(0, text.length - marks.length), room) + marks;
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
