// A sentence's first letter. Labels of a file keep theirs: only words of our own are passed here, or a scope's name at the
// beginning of a sentence.

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
