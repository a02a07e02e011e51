// Whether the claims are those that the result was made of, by their hashes; and the result under the names that the files
// have now: claims without an id are called after file and line, and a file may have been moved since.

import type { ClaimSet } from '../claims/claim.js';
import type { Result } from './result.js';

export interface MatchedInput {
  /** Null: the same files in the same order, whatever their names. */
  readonly fault: string | null;
  readonly isReordered: boolean;
  readonly result: Result;
}

const DIFFERS = 'the claims are not the ones that the result was made of: the hash differs';
const REORDERED = 'the files are the same, but the result took them in another order';

export function matchInputs(result: Result, { inputs }: Pick<ClaimSet, 'inputs'>): MatchedInput {
  const left = [...inputs];
  const take = (fits: (input: ClaimSet['inputs'][number]) => boolean): string | null => {
    const position = left.findIndex(fits);
    return position < 0 ? null : left.splice(position, 1)[0]!.file;
  };
  const names = new Map<string, string>();
  const others: string[] = [];
  for (const { file, sha256 } of result.inputs) {
    // Of two files with the same bytes, the one of the same name.
    const name =
      take((input) => input.sha256 === sha256 && input.file === file) ??
      take((input) => input.sha256 === sha256);
    if (name === null) others.push(file);
    else if (name !== file) names.set(file, name);
  }
  const isSame = others.length === 0 && left.length === 0;
  const inOrder = result.inputs.every(({ sha256 }, position) => sha256 === inputs[position]?.sha256);
  const isReordered = isSame && !inOrder;
  const fault = isReordered ? `${REORDERED}: ${namesInOrder(result, names)}` : isSame ? null : DIFFERS;
  // A changed file is most likely the one in its place: what changed in it is told better under one name.
  for (const [position, file] of others.entries()) {
    const name = left[position]?.file;
    if (name !== undefined && name !== file) names.set(file, name);
  }
  return { fault, isReordered, result: names.size === 0 ? result : renameFiles(result, names) };
}

function namesInOrder({ inputs }: Pick<Result, 'inputs'>, names: ReadonlyMap<string, string>): string {
  return inputs.map(({ file }) => names.get(file) ?? file).join(', ');
}

function renameFiles(result: Result, names: ReadonlyMap<string, string>): Result {
  const ids = new Map<string, string>();
  for (const { claims } of result.events) {
    for (const { id, file } of claims) {
      const name = names.get(file);
      if (name !== undefined && id.startsWith(`${file}:`)) ids.set(id, name + id.slice(file.length));
    }
  }
  const rename = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return (key === 'file' ? names.get(value) : ids.get(value)) ?? value;
    if (Array.isArray(value)) return value.map((one) => rename(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, rename(one, own)]));
  };
  return {
    ...result,
    inputs: rename(result.inputs, '') as Result['inputs'],
    events: rename(result.events, '') as Result['events'],
  };
}
