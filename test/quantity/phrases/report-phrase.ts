// A phrase as it stands in a published report, and what it must be read as. One table of them a language.

export interface ReportPhrase {
  /** The words around the number, as they stand. */
  readonly text: string;
  /** `[low, high]`, an open end null; or what it is instead of an interval. */
  readonly read: readonly [number | null, number | null] | 'unknown' | { readonly refused: string };
  /** Which ends the convention sets; `no` where left out. */
  readonly approximate?: 'low' | 'high' | 'both';
  /** Outlet or address where the phrase was seen. */
  readonly seen: string;
}
