// The old way of a CI runner's commands is `##[name]` anywhere in a line of its log, so no format of findings that is printed
// may hold it. JSON and XML can write the sign in another way, which changes no value; plain text shows it as an escape.

const OLD_COMMAND = '##[';

/** JSON text in which it cannot stand outside a string. */
export function disarmJson(text: string): string {
  return text.replaceAll(OLD_COMMAND, '\\u0023#[');
}

/** XML text and attributes. */
export function disarmXml(text: string): string {
  return text.replaceAll(OLD_COMMAND, '&#35;#[');
}

/** Text as people read it. */
export function disarmPlain(text: string): string {
  return text.replaceAll(OLD_COMMAND, '\\u{23}#[');
}
