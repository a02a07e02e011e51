// A sentence's first letter. Labels of a file keep theirs: only words of our own are passed here, or what begins a
// sentence: a scope's name, a caveat.

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
