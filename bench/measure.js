// Times programs in turn, so that what slows the machine slows all of them, and takes medians.

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Writes the highest memory of the process to its fourth stream when it ends. */
const TELL_MEMORY = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

/** Runs `node WORDS…` once: milliseconds, and MiB where `memory` asks for them (that costs time at start). Throws where it ends with a code that is not expected. */
export async function runOnce(words, { cwd, codes = [0], memory = false }) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, memory ? ['--import', TELL_MEMORY, ...words] : words, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let told = '';
  let errors = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => {
    if (errors.length < 2000) errors += chunk;
  });
  child.stdio[3].on('data', (chunk) => {
    told += chunk;
  });
  const [code] = await once(child, 'close');
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (!codes.includes(code)) throw new Error(`${words.join(' ')} ended with ${code}\n${errors}`);
  return { milliseconds, mebibytes: Number(told) / 1024 };
}

/** Medians of `times` runs of each program, taken in turn. `programs`: name → `{ words, codes? }`. */
export async function measureInTurn(programs, times, { cwd, memory = false }) {
  const runs = new Map(Object.keys(programs).map((name) => [name, []]));
  for (let time = 0; time < times; time++) {
    for (const [name, { words, codes }] of Object.entries(programs)) {
      runs.get(name).push(await runOnce(words, { cwd, codes, memory }));
    }
  }
  return Object.fromEntries(
    [...runs].map(([name, list]) => [
      name,
      {
        milliseconds: median(list.map(({ milliseconds }) => milliseconds)),
        mebibytes: median(list.map(({ mebibytes }) => mebibytes)),
      },
    ]),
  );
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
