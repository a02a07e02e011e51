// Labels: how two spellings are the same label, and what a side, category or outcome cell names. Compared after Unicode NFC,
// trimming, folding spaces and case, without locale (docs/claims-file.md, labels).
import type { LabelPart, Spec } from './claim.js';
import { LABEL_SYNONYMS } from './synonyms.js';
import { quoteValue } from './visible.js';

export type LabelKind = 'side' | 'category' | 'outcome';

export const ALL: Spec = { key: 'all', labels: [] };
export const EACH: Spec = { key: 'each', labels: [] };
export const CASUALTIES: Spec = { key: 'casualties', labels: [] };
export const KILLED: Spec = { key: 'killed', labels: [{ base: 'killed', part: null }] };

export interface RefusedLabel {
  readonly kind: 'refused';
  readonly code: string;
  readonly reason: string;
  readonly expected: string;
  readonly help: string;
}

export type SpecReading =
  | {
      readonly kind: 'spec';
      readonly spec: Spec;
      /** What was written for each folded label or `base:part`, in the order written. */
      readonly spelled: readonly (readonly [key: string, text: string])[];
    }
  | RefusedLabel;

const EXPECTED: Record<LabelKind, string> = {
  side: 'a side such as `armenia`, a part such as `armenia:artsakh`, sides joined with `+`, `all`, or `each`',
  category:
    'a category such as `civilian`, a part such as `civilian:children`, categories joined with `+`, or `all`',
  outcome:
    'an outcome such as `killed`, a part such as `killed:identified`, outcomes joined with `+`, or `casualties`',
};
const RESERVED = new Set(['all', 'each', 'casualties']);

// Marks that cannot be seen and say nothing about a label: zero width space, word joiner, BOM, soft hyphen, direction marks.
// Joiners (U+200C, U+200D) are letters' business in Persian and Indian scripts and stay.
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /\s+/g;

/** The label as it is printed: composed, trimmed, single spaces, without invisible marks. */
export function cleanLabel(text: string): string {
  return isPlain(text) ? text : text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** The label as it is compared. Two labels are the same if and only if this gives the same text. */
export function foldLabel(text: string): string {
  return isFolded(text) ? text : foldCase(cleanLabel(text));
}

/**
 * Lower, upper, lower: `ẞ`, `ß` and `SS` meet, as do `İ`, `I`, `ı` and `i` (no locale decides between Turkish and English)
 * and the two small sigmas.
 */
function foldCase(text: string): string {
  const folded = text.toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
  return folded.replaceAll('i\u0307', 'i').replaceAll('ς', 'σ').normalize('NFC');
}

/** What a side, category or outcome cell names. An empty cell is the caller's business: it has a default. */
export function readSpec(text: string, kind: LabelKind): SpecReading {
  const cleaned = cleanLabel(text);
  const synonym = LABEL_SYNONYMS[kind].get(foldCase(cleaned));
  const written = synonym ?? cleaned;
  const whole = foldCase(written);
  if (whole === 'all' && kind !== 'outcome') return { kind: 'spec', spec: ALL, spelled: [] };
  if (whole === 'each' && kind === 'side') return { kind: 'spec', spec: EACH, spelled: [] };
  if (whole === 'casualties' && kind === 'outcome') return { kind: 'spec', spec: CASUALTIES, spelled: [] };

  const kept = /[/;]/.exec(written);
  if (kept)
    return refuse(
      kind,
      'kept-character',
      `${quoteValue(text)} holds \`${kept[0]}\`, which no ${kind} may`,
      helpForKept(kept[0], kind),
    );
  const joined = written.split('+');
  const labels = new Map<string, LabelPart>();
  const spelled: [string, string][] = [];
  for (const item of joined) {
    const fault = readLabel(item, { kind, text, joined: joined.length > 1 }, labels, spelled);
    if (fault) return fault;
  }
  // A label together with a part of itself is the label: equal people must have equal keys.
  for (const [key, label] of labels) if (label.part !== null && labels.has(label.base)) labels.delete(key);
  const keys = [...labels.keys()].sort();
  return {
    kind: 'spec',
    spec: { key: keys.join('+'), labels: keys.map((key) => labels.get(key)!) },
    spelled,
  };
}

interface Cell {
  readonly kind: LabelKind;
  readonly text: string;
  readonly joined: boolean;
}

/** Adds one label of a joined label; returns the fault where there is one. */
function readLabel(
  item: string,
  cell: Cell,
  labels: Map<string, LabelPart>,
  spelled: [string, string][],
): RefusedLabel | null {
  const { kind, text } = cell;
  const pieces = item.split(':').map((piece) => piece.trim());
  if (pieces.length > 2) {
    return refuse(
      kind,
      'part-of-a-part',
      `${quoteValue(text)} names a part of a part`,
      `parts have one level: write ${quoteValue(`${pieces[0]}:${pieces.at(-1)}`)}, or a part of its own such as ${quoteValue(`${pieces[0]}:${pieces.slice(1).join('-')}`)}`,
    );
  }
  if (pieces.includes('')) {
    return refuse(
      kind,
      'empty-label',
      `${quoteValue(text)} has an empty place beside \`${cell.joined && pieces.length === 1 ? '+' : ':'}\``,
      'write a label on both sides of the sign, or leave the sign out',
    );
  }
  const [base, part] = pieces.map(foldCase) as [string, string | undefined];
  const word = misusedWord(base, part, cell);
  if (word !== null) {
    return refuse(
      kind,
      'kept-word',
      foldCase(cleanLabel(text)) === word
        ? `\`${word}\` is a word with a meaning of its own`
        : `${quoteValue(text)} uses \`${word}\`, a word with a meaning of its own`,
      helpForWord(word, cell),
    );
  }
  const known = LABEL_SYNONYMS[kind].get(base);
  const name = known !== undefined && !/[+:]/.test(known) ? known : base;
  const key = part === undefined ? name : `${name}:${part}`;
  labels.set(key, { base: name, part: part ?? null });
  if (name !== 'all') spelled.push([name, name === base ? pieces[0]! : name]);
  if (part !== undefined) spelled.push([key, `${name === base ? pieces[0]! : name}:${pieces[1]}`]);
  return null;
}

/** A kept word that stands where it may not, or null. `all:children` is a part of all. */
function misusedWord(base: string, part: string | undefined, cell: Cell): string | null {
  if (part !== undefined && RESERVED.has(part)) return part;
  if (base === 'all' && part !== undefined && cell.kind !== 'outcome') return null;
  return RESERVED.has(base) ? base : null;
}

function helpForWord(word: string, cell: Cell): string {
  if (cell.joined) return `\`${word}\` cannot be joined: name the ${pluralOf(cell.kind)} themselves`;
  if (word === 'casualties') return '`casualties` is an outcome: write it in the column `outcome`';
  if (word === 'each')
    return '`each` stands alone, in the column `side`: the number holds for each of `sides`';
  return cell.kind === 'outcome'
    ? 'write `casualties` for all outcomes together'
    : `write \`all\` alone, or a part as \`all:children\``;
}

function helpForKept(character: string, kind: LabelKind): string {
  if (character === ';')
    return `one claim has one ${kind}: write a row for each, or join with \`+\` what was counted together`;
  return 'join with `+` what was counted together, or write `-` in a name';
}

function pluralOf(kind: LabelKind): string {
  return kind === 'category' ? 'categories' : `${kind}s`;
}

function refuse(kind: LabelKind, code: string, reason: string, help: string): RefusedLabel {
  return { kind: 'refused', code, reason, expected: EXPECTED[kind], help };
}

/** Printable ASCII without spaces at the ends or in a row: nothing to clean. Most labels of most files. */
function isPlain(text: string): boolean {
  let space = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && space)) return false;
    space = code === 0x20;
  }
  return !space || text === '';
}

function isFolded(text: string): boolean {
  if (!isPlain(text)) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x41 && code <= 0x5a) return false;
  }
  return true;
}
