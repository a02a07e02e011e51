// Which of many labels are a letter apart, or the same under another transliteration, without comparing all with all: labels
// one edit apart share a spelling from which one letter was taken out.

export interface LabelCount<First> {
  readonly label: string;
  /** Whatever stands for the label's first use. */
  readonly first: First;
  readonly count: number;
}

export interface NearLabels<First> {
  /** The one used less; of two used alike, the later. */
  readonly rare: LabelCount<First>;
  readonly common: LabelCount<First>;
}

/** Shorter words are too often one letter apart and both right: Iran and Iraq, UA and US. */
const SHORTEST_WORD = 5;
const LONGEST = 100;

/** So few labels are sooner compared with one another. */
const FEW = 16;

/** Pairs of labels that are probably one name; a label is paired once at most. */
export function findNearLabels<First>(labels: readonly LabelCount<First>[]): readonly NearLabels<First>[] {
  const ordered = labels
    .map((label, index) => ({ label, index }))
    .sort((a, b) => b.label.count - a.label.count || a.index - b.index)
    .map(({ label }) => label);
  if (ordered.length <= FEW) return compareEach(ordered);
  const bySpelling = new Map<string, LabelCount<First>>();
  const pairs: NearLabels<First>[] = [];
  const masks = new Set<string>();
  for (const label of ordered) {
    if (label.label.length > LONGEST) continue;
    // Numbered labels (`source 17`, `source 18`) are apart by their numbers: one stands for all of them.
    const mask = label.label.replace(/\p{Nd}+/gu, '0');
    if (mask !== label.label && masks.has(mask)) continue;
    masks.add(mask);
    const spellings = spellingsOf(label.label);
    const common = spellings
      .map((spelling) => bySpelling.get(spelling))
      .find((other) => other !== undefined && isNear(label.label, other.label));
    if (common !== undefined) pairs.push({ rare: label, common });
    for (const spelling of spellings) if (!bySpelling.has(spelling)) bySpelling.set(spelling, label);
  }
  return pairs;
}

function compareEach<First>(ordered: readonly LabelCount<First>[]): readonly NearLabels<First>[] {
  const pairs: NearLabels<First>[] = [];
  for (let place = 1; place < ordered.length; place++) {
    const rare = ordered[place]!;
    for (let before = 0; before < place; before++) {
      const common = ordered[before]!;
      if (!isNear(rare.label, common.label)) continue;
      pairs.push({ rare, common });
      break;
    }
  }
  return pairs;
}

const MADE = new Map<string, readonly string[]>();
const MOST_KEPT = 5_000;

/** Spellings are kept: the same few labels come in every event of a file. */
function spellingsOf(label: string): readonly string[] {
  let spellings = MADE.get(label);
  if (spellings === undefined) {
    if (MADE.size >= MOST_KEPT) MADE.clear();
    spellings = makeSpellings(label);
    MADE.set(label, spellings);
  }
  return spellings;
}

/** The label, each spelling of it less one letter, and its plain form. Equal spellings make two labels candidates. */
function makeSpellings(label: string): readonly string[] {
  const spellings = new Set<string>([label, `plain ${plainForm(label)}`]);
  for (let index = 0; index < label.length; index++)
    spellings.add(label.slice(0, index) + label.slice(index + 1));
  return [...spellings];
}

function isNear(one: string, other: string): boolean {
  if (one === other || one.length > LONGEST || other.length > LONGEST) return false;
  const plain = keptPlainForm(one);
  const alike = plain === keptPlainForm(other);
  if (!alike && Math.abs(one.length - other.length) > 1) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (alike) return plain.length >= SHORTEST_WORD && !differing(a, b).some(isNumber);
  if (a.length !== b.length) return false;
  const different = differing(a, b);
  return (
    different.length === 2 &&
    different.every((word) => [...word].length >= SHORTEST_WORD && !isNumber(word)) &&
    isOneEdit(different[0]!, different[1]!)
  );
}

function wordsOf(label: string): readonly string[] {
  return label.split(/[^\p{Letter}\p{Mark}\p{Nd}]+/u);
}

const PLAIN = new Map<string, string>();

function keptPlainForm(label: string): string {
  let plain = PLAIN.get(label);
  if (plain === undefined) {
    if (PLAIN.size >= MOST_KEPT) PLAIN.clear();
    plain = plainForm(label);
    PLAIN.set(label, plain);
  }
  return plain;
}

/** What is numbered is apart by its number, in Roman ones too: `World War I` and `World War II`. */
function isNumber(word: string): boolean {
  return /\p{Nd}|^[ivx]+$/u.test(word);
}

/** The words of both that the other lacks at the same place. */
function differing(a: readonly string[], b: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    if (a[index] !== b[index]) words.push(...[a[index], b[index]].filter((word) => word !== undefined));
  }
  return words;
}

/** One letter more, less or other, or two neighbours exchanged. An ending is not an edit: `armenia` and `armenian`. */
function isOneEdit(one: string, other: string): boolean {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (a.length === b.length) {
    return (
      a.slice(start + 1) === b.slice(start + 1) ||
      (a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2))
    );
  }
  return b.length === a.length + 1 && a.slice(start) === b.slice(start + 1);
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** What is left of a name when scripts, marks, doubled letters and the habits of transliteration are taken away. */
function plainForm(label: string): string {
  const letters = [...label.normalize('NFD').replace(/\p{Mark}/gu, '')]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('');
  return letters
    .replace(/[\s'’ʼʻ`.,-]+/gu, '')
    .replace(/ə/gu, 'e')
    .replace(/yc|dzh|dj/gu, 'i')
    .replace(/[ıyj]/gu, 'i')
    .replace(/kh|x/gu, 'h')
    .replace(/zh/gu, 'i')
    .replace(/ts|tz|ch|sh/gu, (pair) => (pair === 'sh' ? 's' : 'c'))
    .replace(/q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/(.)\1+/gu, '$1');
}
