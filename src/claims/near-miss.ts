// Which known names somebody may have meant by an unknown one: the nearest by edit distance, at most four.
import leven from 'leven';
import { quoteValue } from './visible.js';

const MOST_SHOWN = 4;

/** Known names near the written one, nearest first, then by code unit. Short names must match more closely. */
export function findNearMisses(written: string, known: Iterable<string>): readonly string[] {
  const allowed = Math.min(3, Math.floor(written.length / 3));
  if (allowed === 0 || written.length > 200) return [];
  const near: { name: string; distance: number }[] = [];
  for (const name of known) {
    if (Math.abs(name.length - written.length) > allowed || name === written) continue;
    const distance = isSwap(written, name) ? 1 : leven(written, name, { maxDistance: allowed + 1 });
    if (distance <= allowed) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return near.slice(0, MOST_SHOWN).map(({ name }) => name);
}

/** Whether two neighbouring letters changed places: `form` for `from`. */
function isSwap(written: string, name: string): boolean {
  if (written.length !== name.length) return false;
  let at = 0;
  while (at < name.length && written[at] === name[at]) at++;
  return (
    written[at] === name[at + 1] &&
    written[at + 1] === name[at] &&
    written.slice(at + 2) === name.slice(at + 2)
  );
}

/** `did you mean X?`, or the fallback where nothing is near. */
export function suggest(near: readonly string[], otherwise: string): string {
  if (near.length === 0) return otherwise;
  const quoted = near.map((name) => quoteValue(name));
  const last = quoted.pop()!;
  return `did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last}?`;
}
