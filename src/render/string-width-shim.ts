// Stands in for `string-width` inside cli-table3 (scripts/build.js), whose own version counts vowel signs of Arabic, Hebrew,
// Devanagari and Thai as columns: the table and our own code must measure alike (docs/dependencies.md).

import measure from 'fast-string-width';

function stringWidth(text: string): number {
  return measure(text);
}

// cli-table3 is CommonJS: what it requires is this very function.
export { stringWidth as 'module.exports' };
