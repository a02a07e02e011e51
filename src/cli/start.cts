// Loads the pieces of the built command line (dist/cli/), with the code that V8 compiled for them when they were built.
// Compiling anew at every start costs more than reading a small file of claims. Where the code is of another V8, or missing,
// V8 sees that and compiles the text as usual. CommonJS: an ES module costs as much again as this whole file.

import fs = require('node:fs');
import path = require('node:path');
import url = require('node:url');
import vm = require('node:vm');

interface Piece {
  readonly exports: Record<string, unknown>;
}

type RunPiece = (
  exports: Piece['exports'],
  require: (name: string) => unknown,
  module: Piece,
  importMetaUrl: string,
) => void;

/** File of each piece that does not stand alone in a file of its own name; written here by scripts/build.js. */
declare const PACKED: Readonly<Record<string, string>>;

const started = new Map<string, Piece>();
const packs = new Map<string, Readonly<Record<string, RunPiece>>>();
/** The compiled files by name; the build asks them for their code. */
const scripts = new Map<string, vm.Script>();

/** A piece of the command line, or a module of Node's. Each runs once. */
function load(name: string): unknown {
  if (!name.startsWith('./')) return require(name);
  const known = started.get(name);
  if (known !== undefined) return known.exports;
  const piece: Piece = { exports: {} };
  started.set(name, piece);
  const file = PACKED[name] ?? name;
  const run = openPack(file)[name] as RunPiece;
  run(piece.exports, load, piece, url.pathToFileURL(path.join(__dirname, file)).href);
  return piece.exports;
}

/** A file holds one or more pieces, each a function by its name. */
function openPack(file: string): Readonly<Record<string, RunPiece>> {
  const open = packs.get(file);
  if (open !== undefined) return open;
  const filename = path.join(__dirname, file);
  // The build writes ASCII only, which is read and kept as it is.
  const text = fs.readFileSync(filename, 'latin1');
  const script = new vm.Script(text, { filename, cachedData: readCompiled(filename) });
  scripts.set(file, script);
  const pack = script.runInThisContext() as Readonly<Record<string, RunPiece>>;
  packs.set(file, pack);
  return pack;
}

function readCompiled(filename: string): Buffer | undefined {
  try {
    return fs.readFileSync(`${filename}.v8`);
  } catch {
    return undefined;
  }
}

export = { load, scripts };
