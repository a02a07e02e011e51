// A phrase made up to test one way of saying a number, and what it must be read as. One table of them a language.

import type { ReportPhrase } from '../phrases/report-phrase.js';

export type Wording = Omit<ReportPhrase, 'seen'>;
