import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/render/width.js';
import { runProgram } from './run-program.js';

// Labels that take more or fewer columns than they have code units: Chinese, Arabic and Hebrew with vowel signs, Devanagari,
// Thai, a joined emoji, letters with combining accents.
const SIDES = ['阿塞拜疆', 'أَرْمِينِيَا', 'אַרְמֶנְיָה', 'हिन्दी', 'ไทยที่', '👩‍👩‍👧', 'e\u0301tat', 'plain'];

describe('the built table', () => {
  it.each([80, 120, 60])('keeps its columns in line in %i columns, whatever the script', (width) => {
    const rows = SIDES.map((side, index) => `war,${side},UN,${1000 + index}\n`).join('');
    const input = `event,side,source,quantity\n${rows}`;
    const { stdout } = runProgram(['-f', 'table', '--width', String(width)], { input });
    const lines = stdout.split('\n').filter((line) => /\s1,00\d\s+no figure/.test(line));
    expect(lines.length).toBeGreaterThanOrEqual(SIDES.length);
    const starts = new Set(lines.map((line) => widthOf(line.slice(0, line.indexOf('1,00')))));
    const confirmed = new Set(
      lines
        .filter((line) => line.includes('no figure'))
        .map((line) => widthOf(line.slice(0, line.indexOf('no figure')))),
    );
    expect([...starts]).toHaveLength(1);
    expect([...confirmed]).toHaveLength(1);
  });
});
