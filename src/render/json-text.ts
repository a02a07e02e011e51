// JSON as text that is safe to show: characters that steer a terminal or cannot be seen are written as `\uXXXX`, which
// changes no value.

const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

/** A value as JSON on one line, or indented by `indent` spaces. */
export function writeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (characters) =>
    Array.from({ length: characters.length }, (_, index) => escapeUnit(characters.charCodeAt(index))).join(
      '',
    ),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
