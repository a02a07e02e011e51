// How a format for people writes text that came from a file, and references to footnotes. The sentences themselves are the
// same in all of them.

export interface Writing {
  /** Text from a file, made safe for the format. */
  readonly safe: (text: string) => string;
  /** A reference to footnotes, ascending numbers; '' for none. */
  readonly mark: (numbers: readonly number[]) => string;
  /** A link to where a claim was published, or '' where the format has none or the address is no web page. */
  readonly link: (url: string) => string;
}
