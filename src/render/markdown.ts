// Answers as Markdown, for a story's notes, an issue or a wiki: a table for each event, footnotes with links to the sources.

import type { Answer, FlowingAnswer } from '../answer/answer.js';
import { makeVisible } from '../claims/visible.js';
import { type EventPage, makeEventPage, type Section } from './event-page.js';
import { NOTICE, noticeOf } from './notice.js';
import type { EndCell } from './scope-row.js';
import { chooseSpeaking } from './silent-events.js';
import type { Writing } from './writing.js';

const WRITING: Writing = {
  safe: escapeMarkdown,
  mark: (numbers) => numbers.map((number) => `[^${number}]`).join(''),
  link: linkTo,
};

/** The answer as Markdown with tables and footnotes as GitHub and Pandoc read them. */
export function renderMarkdown(answer: Answer): string {
  return [...markdownChunks(answer)].join('');
}

/** The same, a piece for each event; footnotes are numbered through. */
export function* markdownChunks(answer: FlowingAnswer): Generator<string> {
  const { events, tellSilent } = chooseSpeaking(answer);
  let next = 1;
  let first = true;
  for (const event of events) {
    const page = makeEventPage(answer, event, WRITING, next);
    next += page.footnotes.length;
    yield `${first ? '' : '\n'}${layOutPage(page).join('\n')}\n`;
    first = false;
  }
  const silent = tellSilent(WRITING.safe);
  if (silent !== '') yield `\n${silent}\n`;
  const notice = noticeOf(answer);
  if (notice !== NOTICE) yield `\n${notice.slice(NOTICE.length + 1)}\n`;
}

/** Text without meaning for Markdown or HTML: nothing is set in bold, linked, or notified. */
export function escapeMarkdown(text: string): string {
  return makeVisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]#|~$!]/g, '\\$&')
    .replaceAll('@', '&#64;');
}

function linkTo(url: string): string {
  return /^https?:\/\/[^\s<>"'`\\|()[\]]+$/i.test(url) && makeVisible(url) === url ? `<${url}>` : '';
}

function layOutPage({ title, sections, footnotes, remarks, setAside, legend }: EventPage): string[] {
  const lines = [`## ${title}`];
  for (const section of sections) lines.push('', section.heading, '', ...layOutSection(section));
  const list = remarks.map(({ text }) => `- ${text}`);
  if (setAside.length > 0) list.push(`- Set aside: ${setAside.join(' ')}`);
  if (list.length > 0) lines.push('', ...list);
  if (legend.length > 0) lines.push('', `Signs: ${legend.join(' · ')}`);
  lines.push('', `*${NOTICE}*`);
  if (footnotes.length > 0) lines.push('', ...footnotes.map(({ mark, text }) => `${mark}: ${text}`));
  return lines;
}

function layOutSection({ rows }: Section): string[] {
  const implied = rows.some((row) => row.implied !== '');
  const heads = ['', 'range', ...(implied ? ['implied'] : []), 'confirmed', 'highest said'];
  const lines = [tableLine(heads), tableLine(heads.map(() => '---'))];
  for (const row of rows) {
    const label = row.nested ? `&emsp;${row.label}` : row.label;
    lines.push(
      tableLine([
        label,
        row.range[0]!,
        ...(implied ? [row.implied] : []),
        fullest(row.confirmed),
        fullest(row.highest),
      ]),
    );
  }
  return lines;
}

function fullest({ wordings, notes }: EndCell): string {
  return `${wordings[0] ?? ''}${WRITING.mark(notes)}`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
