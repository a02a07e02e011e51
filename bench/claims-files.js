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

/** Thirty daily figures of ten by one source, and a total of 155 by another. */
export function writeDailyFigures(file) {
  let text = 'id,event,quantity,from,as_of,source\n';
  for (let day = 1; day <= 30; day++)
    text += `d${day},siege,10,2020-10-${pad(day)},2020-10-${pad(day)},MoD\n`;
  writeFileSync(file, `${text}total,siege,155,2020-10-01,2020-10-30,UN\n`);
}

/**
 * `sources` sources, each with a figure of every one of 27 scopes: two sides, two categories, two outcomes, and their totals.
 * What one source says adds up; its parts are off by up to a tenth, and its day is its own, so that many cannot be believed
 * together, some by comparing two numbers and some only by adding up.
 */
export function writeManyScopes(file, sources) {
  if (existsSync(file)) return;
  const lines = ['id,event,sides,side,category,outcome,quantity,as_of,source'];
  for (let source = 0; source < sources; source++) {
    const day = 1 + ((source * 7) % 20);
    const hedge = HEDGES[source % HEDGES.length];
    for (const [side, ...ofSide] of WITH_TOTAL.sides)
      for (const [category, ...ofCategory] of WITH_TOTAL.categories)
        for (const [outcome, ...ofOutcome] of WITH_TOTAL.outcomes) {
          const cells = ofSide.flatMap((a) => ofCategory.flatMap((b) => ofOutcome.map((c) => a + b + c)));
          const count = cells.reduce((sum, cell) => sum + 1000 + 10 * day + slipOf(source, cell), 0);
          const id = `c${lines.length}`;
          const declared = lines.length === 1 ? 'north;south' : '';
          lines.push(
            `${id},war,${declared},${side},${category},${outcome},${hedge}${count},2023-05-${pad(day)},source ${source}`,
          );
        }
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Each label with the numbers of the parts that it holds. */
const WITH_TOTAL = {
  sides: [
    ['all', 0, 1],
    ['north', 0],
    ['south', 1],
  ],
  categories: [
    ['all', 0, 2],
    ['military', 0],
    ['civilian', 2],
  ],
  outcomes: [
    ['killed', 0],
    ['wounded', 4],
    ['killed+wounded', 0, 4],
  ],
};

function slipOf(source, cell) {
  return ((source * 7919 + cell * 104729) % 201) - 100;
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
