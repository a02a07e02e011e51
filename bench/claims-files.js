// Claims files for measuring, made by arithmetic alone: the same bytes on every machine.

import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, writeFileSync } from 'node:fs';

const HEADER = 'id,event,sides,side,category,outcome,quantity,as_of,basis,source,source_side,published\n';
const HEDGES = ['', '', 'at least ', 'more than ', 'about ', 'nearly '];
const CATEGORIES = ['', 'military', 'civilian'];
const OUTCOMES = ['killed', 'killed', 'wounded'];
const SIDES = ['all', 'north', 'south'];
const SOURCES = [
  'UN',
  'Red Cross',
  'north ministry',
  'south ministry',
  'observers',
  'monitors',
  'press agency',
];

/** `events` events of `rows` rows each, in `file`; nothing where it stands already. */
export async function writeManyEvents(file, events, rows) {
  if (existsSync(file)) return;
  const draft = `${file}.tmp`;
  const stream = createWriteStream(draft);
  stream.write(HEADER);
  for (let event = 0; event < events; event++) {
    let text = '';
    for (let row = 0; row < rows; row++) text += makeRow(event, row);
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  renameSync(draft, file);
}

/** As many sources as rows, each with one figure of everyone. */
export function writeManySources(file, rows) {
  if (existsSync(file)) return;
  let text = 'id,event,quantity,as_of,source\n';
  for (let row = 0; row < rows; row++) {
    text += `c${row},siege,${1000 + ((row * 7919) % 5000)},2023-0${1 + (row % 9)}-1${row % 10},source ${row}\n`;
  }
  writeFileSync(file, text);
}

function makeRow(event, row) {
  const random = (event * 7919 + row * 104729 + 12345) % 999983;
  const source = SOURCES[random % SOURCES.length];
  const side = SIDES[(random >> 3) % SIDES.length];
  const category = side === 'all' ? '' : CATEGORIES[(random >> 5) % CATEGORIES.length];
  const outcome = OUTCOMES[(random >> 7) % OUTCOMES.length];
  const hedge = HEDGES[(random >> 9) % HEDGES.length];
  const day = `2023-${pad(1 + (Math.floor(row / 28) % 12))}-${pad(1 + (row % 28))}`;
  const documented = source === 'monitors' ? 'documented' : 'reported';
  const count = 20 + row * 3 + (random % 17);
  const sides = row === 0 ? 'north;south' : '';
  const sourceSide = source.endsWith('ministry') ? source.split(' ')[0] : '';
  return `e${event}-${row},incident number ${event},${sides},${side},${category},${outcome},${hedge}${count},${day},${documented},${source},${sourceSide},${day}\n`;
}

function pad(number) {
  return String(number).padStart(2, '0');
}
