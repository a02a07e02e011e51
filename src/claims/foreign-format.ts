// Recognises files that are no CSV by how they begin, so that the message can name the format and the way out.
import { Buffer } from 'node:buffer';

export interface ForeignFormat {
  readonly name: string;
  readonly help: string;
}

const SAVE_AS_CSV = 'open it in the spreadsheet program and save the sheet as "CSV UTF-8"';
const UNPACK = 'unpack it first, and give the CSV inside';
const TO_TEXT = 'copy its table into a spreadsheet, check every number, and save that as "CSV UTF-8"';

interface Signature extends ForeignFormat {
  readonly begins: (bytes: Buffer, text: string) => boolean;
}

// `text` is the beginning in Latin-1, white space and UTF-8 BOM cut, lower case. RTF stands before JSON: both open with `{`.
const SIGNATURES: readonly Signature[] = [
  {
    name: 'an Excel workbook (xlsx)',
    help: SAVE_AS_CSV,
    begins: (bytes) => isZip(bytes) && bytes.includes('xl/'),
  },
  {
    name: 'an OpenDocument spreadsheet',
    help: SAVE_AS_CSV,
    begins: (bytes) => isZip(bytes) && bytes.includes('opendocument.spreadsheet'),
  },
  { name: 'a Word document', help: TO_TEXT, begins: (bytes) => isZip(bytes) && bytes.includes('word/') },
  {
    name: 'a zip archive or a spreadsheet (xlsx, ods, numbers)',
    help: `${SAVE_AS_CSV}; if it is an archive, ${UNPACK}`,
    begins: isZip,
  },
  { name: 'an old Excel workbook (xls)', help: SAVE_AS_CSV, begins: (bytes) => hasBytes(bytes, 'd0cf11e0') },
  {
    name: 'a Parquet file',
    help: 'export it as CSV, for example with DuckDB',
    begins: (_, text) => text.startsWith('par1'),
  },
  {
    name: 'an Arrow or Feather file',
    help: 'export it as CSV',
    begins: (_, text) => text.startsWith('arrow1') || text.startsWith('fea1'),
  },
  {
    name: 'an SQLite database',
    help: 'export the table as CSV',
    begins: (_, text) => text.startsWith('sqlite format 3'),
  },
  {
    name: 'a gzip archive',
    help: 'unpack it first: `gzip -dc FILE | reconcile -`',
    begins: (bytes) => hasBytes(bytes, '1f8b'),
  },
  { name: 'a bzip2 archive', help: UNPACK, begins: (_, text) => /^bzh[1-9]1ay/.test(text) },
  { name: 'an xz archive', help: UNPACK, begins: (bytes) => hasBytes(bytes, 'fd377a585a00') },
  { name: 'a Zstandard archive', help: UNPACK, begins: (bytes) => hasBytes(bytes, '28b52ffd') },
  { name: 'a 7-Zip archive', help: UNPACK, begins: (bytes) => hasBytes(bytes, '377abcaf271c') },
  { name: 'a PDF', help: TO_TEXT, begins: (_, text) => text.startsWith('%pdf-') },
  {
    name: 'an image',
    help: TO_TEXT,
    begins: (bytes) =>
      ['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a'].some((magic) => hasBytes(bytes, magic)),
  },
  { name: 'an RTF document', help: TO_TEXT, begins: (_, text) => text.startsWith('{\\rtf') },
  {
    name: 'a web page (HTML)',
    help: `${TO_TEXT}; a file that a server gave in place of a CSV is often its error or log-in page`,
    begins: (_, text) => /^<(?:!doctype html|html|head|body|table|!--)/.test(text),
  },
  { name: 'an XML file', help: 'export it as CSV', begins: (_, text) => text.startsWith('<?xml') },
  {
    name: 'JSON',
    help: 'write one row for each claim as CSV, for example with `jq -r … | @csv`',
    begins: (_, text) => /^(?:\{\s*["}]|\[\s*[[{"\]0-9])/.test(text),
  },
  {
    name: 'UTF-32 text',
    help: 'save it as UTF-8',
    begins: (bytes) => hasBytes(bytes, 'fffe0000') || hasBytes(bytes, '0000feff'),
  },
];

/** What the bytes are, where they are plainly no CSV; else null. */
export function recogniseForeignFormat(head: Buffer): ForeignFormat | null {
  const text = head
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '')
    .toLowerCase();
  const found = SIGNATURES.find((signature) => signature.begins(head, text));
  return found ? { name: found.name, help: found.help } : null;
}

function isZip(bytes: Buffer): boolean {
  return hasBytes(bytes, '504b0304') || hasBytes(bytes, '504b0506');
}

function hasBytes(bytes: Buffer, hex: string): boolean {
  const magic = Buffer.from(hex, 'hex');
  return bytes.length >= magic.length && bytes.subarray(0, magic.length).equals(magic);
}
