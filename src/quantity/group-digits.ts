// How a whole number is written for people: thousands grouped by commas, the same in every locale.

export function groupDigits(value: number): string {
  const digits = String(value);
  let grouped = '';
  for (let at = 0; at < digits.length; at++) {
    const left = digits.length - at;
    grouped += (at > 0 && left % 3 === 0 ? ',' : '') + digits.charAt(at);
  }
  return grouped;
}
