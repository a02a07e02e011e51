// Bytes of a file to UTF-8 bytes: by its byte order mark, else by the label that was given, else they must be UTF-8 already.
// Nothing is guessed here; only a message may guess (docs/claims-file.md, encodings).
import { Buffer, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

export type Encoding =
  /** Already UTF-8; `skip` bytes of a byte order mark lead it. */
  | { readonly kind: 'utf-8'; readonly skip: number }
  | { readonly kind: 'other'; readonly label: string; readonly skip: number };

/** How to read the bytes, or null where the label is no encoding. A byte order mark is stronger than a label. */
export function decideEncoding(head: Buffer, label: string | null): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { kind: 'utf-8', skip: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { kind: 'other', label: 'utf-16le', skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { kind: 'other', label: 'utf-16be', skip: 2 };
  if (label === null) return { kind: 'utf-8', skip: 0 };
  try {
    const name = new TextDecoder(label).encoding;
    return name === 'utf-8' ? { kind: 'utf-8', skip: 0 } : { kind: 'other', label: name, skip: 0 };
  } catch {
    return null;
  }
}

/** A stream of bytes made UTF-8, chunk by chunk. */
export interface Utf8Stream {
  feed(bytes: Buffer): Buffer;
  end(): Buffer;
  /** Whether something so far could not be decoded, and stands as U+FFFD or as bytes that are no UTF-8. */
  readonly damaged: boolean;
}

export function decodeStream(encoding: Encoding): Utf8Stream {
  const inner = encoding.kind === 'utf-8' ? new CheckedUtf8() : new Transcoded(encoding.label);
  return encoding.skip === 0 ? inner : new WithoutMark(inner, encoding.skip);
}

/** Holds a character back that a chunk ends in the middle of, so that each check sees whole characters. */
class CheckedUtf8 implements Utf8Stream {
  damaged = false;
  #held: Buffer = Buffer.alloc(0);

  feed(bytes: Buffer): Buffer {
    const whole = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes;
    const cut = whole.length - lengthOfBrokenEnd(whole);
    this.#held = Buffer.from(whole.subarray(cut));
    return this.#check(whole.subarray(0, cut));
  }

  end(): Buffer {
    return this.#check(this.#held);
  }

  #check(bytes: Buffer): Buffer {
    if (!this.damaged && !isUtf8(bytes)) this.damaged = true;
    return bytes;
  }
}

class Transcoded implements Utf8Stream {
  damaged = false;
  readonly #decode: (bytes?: Buffer) => string;

  constructor(label: string) {
    const decoder = new TextDecoder(label, { ignoreBOM: true });
    this.#decode =
      label === 'windows-1252'
        ? decodeWindows1252
        : (bytes) => decoder.decode(bytes, { stream: bytes !== undefined });
  }

  feed(bytes: Buffer): Buffer {
    return this.#encode(this.#decode(bytes));
  }

  end(): Buffer {
    return this.#encode(this.#decode());
  }

  #encode(text: string): Buffer {
    if (!this.damaged && text.includes('\ufffd')) this.damaged = true;
    return Buffer.from(text);
  }
}

// 0x80 to 0x9f of windows-1252, where it is not Latin-1 (WHATWG Encoding Standard, index windows-1252).
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node's own reads these as controls from 20.18.3 and 22.13 on (nodejs/node#56542). */
function decodeWindows1252(bytes?: Buffer): string {
  const text = bytes?.toString('latin1') ?? '';
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

class WithoutMark implements Utf8Stream {
  readonly #inner: Utf8Stream;
  #skip: number;

  constructor(inner: Utf8Stream, skip: number) {
    this.#inner = inner;
    this.#skip = skip;
  }

  get damaged(): boolean {
    return this.#inner.damaged;
  }

  feed(bytes: Buffer): Buffer {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    return this.#inner.feed(bytes.subarray(skipped));
  }

  end(): Buffer {
    return this.#inner.end();
  }
}

/** How many bytes at the end begin a character that is not complete: 0 to 3. */
function lengthOfBrokenEnd(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
}

/** What bytes that are no UTF-8 most likely are, for a message to say; the reader never acts on it. */
export function guessEncoding(bytes: Buffer): string {
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index++) if (bytes[index] === 0) zeros[index & 1]!++;
  if (zeros[1]! > bytes.length / 8 && zeros[1]! > zeros[0]! * 4) return 'utf-16le';
  if (zeros[0]! > bytes.length / 8 && zeros[0]! > zeros[1]! * 4) return 'utf-16be';

  let best = 'windows-1252';
  let bestScore = -Infinity;
  for (const [label, alphabet] of LIKELY) {
    const text = label === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(label).decode(bytes);
    const score = scoreText(text, alphabet);
    if (score > bestScore) [best, bestScore] = [label, score];
  }
  return best;
}

// Code pages of the languages that claims come in, each with the letters that its texts hold most. Latin ones last but first
// among equals: their few accents fit many bytes.
const LIKELY: readonly (readonly [label: string, letters: RegExp])[] = [
  ['windows-1252', /[éèêàâçîôûëïüöäßñóíáúã’“”–—¿¡]/g],
  ['windows-1251', /[а-яёіїєґ]/g],
  ['windows-1254', /[ışğçöü’“”–—İŞĞ]/g],
  ['windows-1250', /[ąćęłńóśźżščřžýíáéěůőű’“”–—]/g],
  ['windows-1256', /[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]/g],
  ['koi8-r', /[а-яё]/g],
  ['ibm866', /[а-яё]/g],
  ['gbk', /[的年月日人死亡一二三四五六七八九十百千万军民方]/g],
  ['shift_jis', /[のはをにがで人年月日死者]/g],
  ['windows-1253', /[αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς]/g],
  ['windows-1255', /[א-ת]/g],
];

/** Letters of the alphabet in words of it, less what no text holds. */
function scoreText(text: string, letters: RegExp): number {
  const other = text.match(/[^\x00-\x7f]/gu)?.length ?? 0;
  const fitting = text.match(letters)?.length ?? 0;
  const impossible = text.match(/[\ufffd\u0080-\u009f]|\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return other === 0 ? 0 : (fitting - 3 * impossible) / other;
}
