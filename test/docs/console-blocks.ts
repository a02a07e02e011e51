// Finds the commands that pages show with their output: ```console blocks, a `$ ` before each command (a `\` at its end goes on
// to the next line), what a reader sees below it. A line that is only `…` in an output stands for any lines.

export interface ShownCommand {
  /** Line of the page, from 1, on which the command stands. */
  readonly line: number;
  readonly command: string;
  readonly output: string;
}

export function findShownCommands(page: string): readonly ShownCommand[] {
  const found: { line: number; command: string; output: string[] }[] = [];
  let inside = false;
  let goesOn = false;
  for (const [index, line] of page.split('\n').entries()) {
    const current = found.at(-1);
    if (!inside) inside = line === '```console';
    else if (line === '```') inside = false;
    else if (goesOn && current) current.command += `\n${line}`;
    else if (line.startsWith('$ ')) found.push({ line: index + 1, command: line.slice(2), output: [] });
    else current?.output.push(line);
    goesOn = inside && line.endsWith('\\');
  }
  return found.map(({ output, ...rest }) => ({ ...rest, output: output.join('\n').trimEnd() }));
}

/** The page with other output below one of its commands. */
export function replaceOutput(page: string, { line, command, output }: ShownCommand, real: string): string {
  const lines = page.split('\n');
  const below = line - 1 + command.split('\n').length;
  const old = output === '' ? 0 : output.split('\n').length;
  lines.splice(below, old, ...(real === '' ? [] : real.split('\n')));
  return lines.join('\n');
}

/** Whether the real output is the one shown; an `…` line passes over any number of lines. */
export function showsOutput(shown: string, real: string): boolean {
  const parts = `\n${shown}\n`.split('\n…\n').map((part) => part.replace(/^\n|\n$/g, ''));
  if (parts.length === 1) return shown === real.trimEnd();
  let rest = `\n${real.trimEnd()}\n`;
  for (const [index, part] of parts.entries()) {
    if (part === '') continue;
    const place = rest.indexOf(`\n${part}\n`);
    if (place < 0 || (index === 0 && place > 0)) return false;
    rest = rest.slice(place + part.length + 1);
  }
  return parts.at(-1) === '' || rest === '\n';
}
