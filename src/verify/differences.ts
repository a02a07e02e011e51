// Where two JSON values differ, as paths: what a result says, and what its file gives.

export interface FoundDifference {
  /** `events[0].scopes[2].low`. */
  readonly path: string;
  readonly said: unknown;
  readonly given: unknown;
}

export function* listDifferences(said: unknown, given: unknown, path: string): Generator<FoundDifference> {
  if (Object.is(said, given)) return;
  if (Array.isArray(said) && Array.isArray(given)) {
    for (let index = 0; index < Math.max(said.length, given.length); index++) {
      yield* listDifferences(said[index], given[index], `${path}[${index}]`);
    }
  } else if (isRecord(said) && isRecord(given)) {
    for (const key of new Set([...Object.keys(said), ...Object.keys(given)])) {
      yield* listDifferences(said[key], given[key], path === '' ? key : `${path}.${key}`);
    }
  } else yield { path, said, given };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
