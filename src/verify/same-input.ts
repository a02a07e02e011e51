// Whether the claims are those that the result was made of, by their hashes; and the claims under the names that their files
// had then: claims without an id are called after file and line, and a file may have been moved since.

import type { Claim, ClaimSet } from '../claims/claim.js';
import type { Result } from './result.js';

export interface SameInput {
  readonly isSame: boolean;
  readonly set: ClaimSet;
}

export function matchInputs({ inputs }: Pick<Result, 'inputs'>, set: ClaimSet): SameInput {
  const unmatched = [...inputs];
  const newNames = new Map<string, string>();
  let isSame = inputs.length === set.inputs.length;
  for (const { file, sha256 } of set.inputs) {
    // Of two files with the same bytes, the one of the same name.
    const alike = unmatched.filter((input) => input.sha256 === sha256);
    const match = alike.find((input) => input.file === file) ?? alike[0];
    if (match === undefined) isSame = false;
    else {
      unmatched.splice(unmatched.indexOf(match), 1);
      if (match.file !== file) newNames.set(file, match.file);
    }
  }
  return { isSame, set: newNames.size === 0 ? set : renameFiles(set, newNames) };
}

function renameFiles(set: ClaimSet, newNames: ReadonlyMap<string, string>): ClaimSet {
  const newIds = new Map<string, string>();
  for (const { id, file } of set.claims) {
    const name = newNames.get(file);
    if (name !== undefined && id.startsWith(`${file}:`)) newIds.set(id, name + id.slice(file.length));
  }
  const rename = (id: string): string => newIds.get(id) ?? id;
  const claims = set.claims.map(
    (claim): Claim => ({
      ...claim,
      id: rename(claim.id),
      file: newNames.get(claim.file) ?? claim.file,
      derivedFrom: claim.derivedFrom.map(rename),
      supersedes: claim.supersedes.map(rename),
    }),
  );
  const inputs = set.inputs.map((input) => ({ ...input, file: newNames.get(input.file) ?? input.file }));
  return { ...set, claims, inputs };
}
