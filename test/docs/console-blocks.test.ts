import { describe, expect, it } from 'vitest';
import { findShownCommands, replaceOutput, showsOutput } from './console-blocks.js';

describe('findShownCommands', () => {
  it('takes commands and what stands below them from console blocks alone', () => {
    const page = 'Text\n```console\n$ one\na\n\nb\n$ two \\\n    more\n```\n```sh\n$ three\n```\n';
    expect(findShownCommands(page)).toEqual([
      { line: 3, command: 'one', output: 'a\n\nb' },
      { line: 7, command: 'two \\\n    more', output: '' },
    ]);
  });
});

describe('replaceOutput', () => {
  it('puts other lines below the command and leaves the rest of the page', () => {
    const page = '```console\n$ one \\\n  more\na\nb\n\n$ two\n```\nend\n';
    const [one, two] = findShownCommands(page);
    expect(replaceOutput(page, one!, 'c')).toBe('```console\n$ one \\\n  more\nc\n\n$ two\n```\nend\n');
    expect(replaceOutput(page, two!, 'd\ne')).toBe(
      '```console\n$ one \\\n  more\na\nb\n\n$ two\nd\ne\n```\nend\n',
    );
  });
});

describe('showsOutput', () => {
  it('takes the same lines', () => {
    expect(showsOutput('a\nb', 'a\nb\n')).toBe(true);
    expect(showsOutput('a\nb', 'a\nc\n')).toBe(false);
    expect(showsOutput('a', 'a\nb\n')).toBe(false);
  });

  it('passes over lines where the page has …', () => {
    expect(showsOutput('a\n…\nd', 'a\nb\nc\nd\n')).toBe(true);
    expect(showsOutput('a\n…', 'a\nb\nc\n')).toBe(true);
    expect(showsOutput('…\nd', 'a\nd\n')).toBe(true);
  });

  it('does not pass over the first and last lines that are shown', () => {
    expect(showsOutput('b\n…\nd', 'a\nb\nd\n')).toBe(false);
    expect(showsOutput('a\n…\nc', 'a\nb\nc\nd\n')).toBe(false);
    expect(showsOutput('a\n…\nx\n…\nd', 'a\nb\nd\n')).toBe(false);
  });
});
