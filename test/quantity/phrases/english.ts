// Phrases from English reports, as they stand there.

import type { ReportPhrase } from './report-phrase.js';

export const englishPhrases: readonly ReportPhrase[] = [
];
