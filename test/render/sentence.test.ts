import { describe, expect, it } from 'vitest';
import { renderSentence } from '../../src/render/sentence.js';
import { ADVERSARY, DAILY, HOSTILE, SEED } from './samples.js';

describe('renderSentence', () => {
  it('tells each scope with its sources, on a line of its own', async () => {
    const text = [SEED, ADVERSARY, DAILY].map(renderSentence).join('');
    await expect(text).toMatchFileSnapshot('goldens/sentences.txt');
  });

  it('shows no text from a file that steers a terminal or a CI runner', () => {
    const text = renderSentence(HOSTILE);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).not.toMatch(/^\s*::/m);
  });
});
