import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderMarkdown } from '../../src/render/markdown.js';
import { answer, HOSTILE, SEED } from './samples.js';

describe('renderMarkdown', () => {
  it('writes the report of 23 October 2020 as tables with footnotes', async () => {
    await expect(renderMarkdown(SEED)).toMatchFileSnapshot('goldens/seed-markdown.txt');
  });

  it('gives the events of one page footnotes of different numbers', () => {
    const page = renderMarkdown(answer([...SEED.events, ...SEED.events]));
    const notes = page.match(/^\[\^\d+\]:/gm)!;
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('lets no text from a file become markup, a link or a mention', () => {
    const page = renderMarkdown(HOSTILE);
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/[^\\]\[x\]\(/);
    expect(page).not.toContain('javascript:alert');
    expect(escapeMarkdown('@everyone <b> a|b **x**')).toBe('&#64;everyone &lt;b&gt; a\\|b \\*\\*x\\*\\*');
  });

  it('links to web pages only', () => {
    const claim = { ...SEED.events[0]!.claims[0]!.claim };
    const withUrl = (url: string) => {
      const copy = { ...claim, url };
      const scopes = SEED.events[0]!.scopes.map((scope) => ({
        ...scope,
        highestSaid: { ...scope.highestSaid!, claims: [copy] },
      }));
      return renderMarkdown(answer([{ ...SEED.events[0]!, scopes }]));
    };
    expect(withUrl('https://example.org/a?b=1')).toContain('<https://example.org/a?b=1>');
    expect(withUrl('javascript:alert(1)')).not.toContain('javascript');
    expect(withUrl('https://example.org/ <b>')).not.toContain('<b>');
  });
});
