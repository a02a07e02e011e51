// Stands in for `string-width` inside cli-table3 (scripts/build.js), whose own version counts vowel signs of Arabic, Hebrew,
// Devanagari and Thai as columns: the table and our own code must measure alike (docs/dependencies.md). CommonJS, since
// what cli-table3 requires must be this very function.

import width = require('fast-string-width');

function stringWidth(text: string): number {
  return width.default(text);
}

export = stringWidth;
