// The sentences for faults of a whole row, or of cells that do not go together. Cells that cannot be read by themselves have
// theirs where they are read.
import type { Day } from './claim.js';
import { formatDay } from './dates.js';
import type { Fault } from './fault.js';
import { makeVisible, quoteValue } from './visible.js';

export function wrongNumberOfFields(found: number, expected: number): Fault {
  return {
    rule: 'wrong-number-of-fields',
    reason: `the row has ${count(found, 'cell')}, the header ${count(expected, 'column')}`,
    expected: `${count(expected, 'cell')}`,
    help:
      found > expected
        ? 'a cell that holds the delimiter needs quotation marks: `"more than 2,000"`'
        : 'write a delimiter for every empty cell, too',
  };
}

export function repeatedHeader(line: number): Fault {
  return {
    rule: 'repeated-header',
    reason: `the row repeats the header of line ${line}`,
    expected: 'the header once, at the top',
    help: 'delete the row; files that were put together have one header each',
  };
}

/** `above` is the nearest value above the empty cell, or ''. */
export function missingCell(column: 'event' | 'source', above: string): Fault {
  const help =
    column === 'source'
      ? 'write who counted or said it; where nobody is named, `unattributed (OUTLET)`'
      : 'write the conflict or incident';
  return {
    rule: `missing-${column}`,
    reason: `the cell \`${column}\` is empty`,
    expected: column === 'source' ? 'who counted or said it' : 'the event that the claim is about',
    help:
      above === ''
        ? help
        : `${help}; if ${quoteValue(above)} above it was a merged cell in the spreadsheet, fill it down`,
  };
}

export function missingQuantity(wide: readonly string[], hasQuantity: boolean): Fault {
  const columns = [...(hasQuantity ? ['quantity'] : []), ...wide].map((name) => `\`${name}\``);
  return {
    rule: 'missing-quantity',
    reason:
      columns.length > 1 ? `no number: ${columns.join(', ')} are all empty` : 'no number: the cell is empty',
    expected: "the source's own words, such as `more than 2,000`, or numbers in `low` and `high`",
    help: 'write what the source said; where it gave no number, `not disclosed`',
  };
}

export function lowAboveHigh(low: number, high: number): Fault {
  return {
    rule: 'low-above-high',
    reason: `\`low\` is ${low}, above \`high\`, ${high}`,
    expected: '`low` no greater than `high`',
    help: 'correct one of the two, or exchange them',
  };
}

export function endsOfSeveral(): Fault {
  return {
    rule: 'ends-of-several',
    reason: '`low` and `high` are filled beside several numbers, and do not say whose they are',
    expected: '`low` and `high` for `quantity` only',
    help: 'give each number a row of its own, with its `outcome`, `low` and `high`',
  };
}

export function outcomeBesideWide(outcome: string, column: string): Fault {
  return {
    rule: 'outcome-beside-columns',
    reason: `\`outcome\` is ${quoteValue(outcome)}, while the number stands in the column \`${column}\``,
    expected: 'an empty `outcome`, or the number in `quantity`',
    help: 'leave `outcome` empty: the column names it',
  };
}

export function dayBefore(own: Day, other: Day, column: 'from' | 'began'): Fault {
  const what = column === 'from' ? "the claim's first day" : 'the first day of the event';
  return {
    rule: column === 'from' ? 'day-before-from' : 'day-before-began',
    reason: `the claim is of ${formatDay(own)}, before ${what}, ${formatDay(other)} in \`${column}\``,
    expected: `a day no earlier than \`${column}\``,
    help: 'correct one of the two dates',
  };
}

export function fromAfterEnded(from: Day, ended: Day): Fault {
  return {
    rule: 'from-after-ended',
    reason: `the claim counts from ${formatDay(from)}, after the event ended, on ${formatDay(ended)}`,
    expected: 'a day no later than `ended`',
    help: 'correct one of the two dates, or give the claim an event of its own',
  };
}

export function eachWithoutSides(): Fault {
  return {
    rule: 'each-without-sides',
    reason: '`each` does not say how many sides there are: no row of the event fills in `sides`',
    expected: 'all sides of the event in `sides`, on one row or more',
    help: 'fill in `sides`, for example `armenia; azerbaijan`',
  };
}

export function categoryAsSide(scope: string): Fault {
  return {
    rule: 'category-as-side',
    reason: `${quoteValue(scope)} in \`excludes\` stands where the side does, and no row has such a side`,
    expected: 'a scope as `side/category/outcome`, such as `azerbaijan/military`',
    help: `write the side before it, or \`all/${makeVisible(scope)}\` for every side`,
  };
}

export function idWithSemicolon(id: string): Fault {
  return {
    rule: 'id-with-semicolon',
    reason: `the id ${quoteValue(id)} holds \`;\`, which parts the ids of a list`,
    expected: 'an id without `;`',
    help: 'write `-` in its place',
  };
}

export function doubledId(id: string, first: string): Fault {
  return {
    rule: 'doubled-id',
    reason: `the id ${quoteValue(id)} is taken by ${makeVisible(first)}`,
    expected: 'an id that no other claim has, in any of the files',
    help: 'change one of the two, or delete the row if it is the same claim',
  };
}

export function perSideWords(text: string, advice: string): Fault {
  return {
    rule: 'per-side-words',
    reason: `${quoteValue(text)} may be a number of each side, and the row is not about \`each\``,
    expected: '',
    help: advice,
  };
}

export function badBytes(encoding: string, label: string | null): Fault {
  return label === null
    ? {
        rule: 'bad-utf-8',
        reason: 'the bytes here are not UTF-8: a character cannot be read',
        expected: 'a file in UTF-8',
        help: `save the file as UTF-8, or name its encoding with \`--encoding\`; it looks like \`--encoding ${encoding}\``,
      }
    : {
        rule: 'bad-encoding',
        reason: `the bytes here are not ${makeVisible(label)}: a character cannot be read`,
        expected: `a file in ${makeVisible(label)}`,
        help: 'save the file as UTF-8, or name its true encoding with `--encoding`',
      };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
