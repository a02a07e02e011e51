// Decides, once for each stream, whether colours are written. Chalk itself does not obey NO_COLOR, so it is always told a level.

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** 0: no colours; 1: the sixteen of every terminal. More are not used. */
export type ColourLevel = 0 | 1;

interface ColourQuestion {
  /** What `--color` says. */
  readonly choice: ColourChoice;
  /** Whether the stream is a terminal. */
  readonly terminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The option first, then NO_COLOR and FORCE_COLOR where they are set, then the terminal (TERM=dumb has no colours). */
export function decideColour({ choice, terminal, environment }: ColourQuestion): ColourLevel {
  if (choice === 'always') return 1;
  if (choice === 'never') return 0;
  if (environment.NO_COLOR) return 0;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return terminal && environment.TERM !== 'dumb' ? 1 : 0;
}
