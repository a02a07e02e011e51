// Numbers of people as they are shown to people: digits grouped with commas, whatever the locale.

/** `4002` as `4,002`. */
export function formatCount(count: number): string {
  const digits = String(count);
  let grouped = '';
  for (let end = digits.length; end > 0; end -= 3) {
    grouped = digits.slice(Math.max(0, end - 3), end) + (grouped === '' ? '' : `,${grouped}`);
  }
  return grouped;
}
