// The rules of `reconcile check`, a line each, by kind. A test holds this list, the files beside it, the tests and the pages
// in docs/rules/ together.

import * as asOfAfterEnded from './as-of-after-ended.js';
import * as badUrl from './bad-url.js';
import * as categoryWithoutSide from './category-without-side.js';
import * as contradiction from './contradiction.js';
import * as derivedButIndependent from './derived-but-independent.js';
import * as documentedByAdversary from './documented-by-adversary.js';
import * as documentedVague from './documented-vague.js';
import * as doubledClaim from './doubled-claim.js';
import * as doubledRow from './doubled-row.js';
import * as echo from './echo.js';
import * as fallingToll from './falling-toll.js';
import * as futureDate from './future-date.js';
import * as gradeOutOfRange from './grade-out-of-range.js';
import * as hedgeDrift from './hedge-drift.js';
import * as impossibleMagnitude from './impossible-magnitude.js';
import * as incrementMismatch from './increment-mismatch.js';
import * as missingCaveat from './missing-caveat.js';
import * as nearMissEvent from './near-miss-event.js';
import * as nearMissLabel from './near-miss-label.js';
import * as noUrl from './no-url.js';
import * as oneStatementTwoWordings from './one-statement-two-wordings.js';
import * as partialAsTotal from './partial-as-total.js';
import * as partsExceedWhole from './parts-exceed-whole.js';
import * as publishedBeforeAsOf from './published-before-as-of.js';
import * as quoteLacksNumber from './quote-lacks-number.js';
import * as readingDiffers from './reading-differs.js';
import type { Rule } from './rule.js';
import * as scopeDrift from './scope-drift.js';
import * as sideNotEach from './side-not-each.js';
import * as singleSourceEnd from './single-source-end.js';
import * as soleOutletAsSource from './sole-outlet-as-source.js';
import * as steepRise from './steep-rise.js';
import * as sumsDisagree from './sums-disagree.js';
import * as supersededByOlder from './superseded-by-older.js';
import * as supersedesOtherEvent from './supersedes-other-event.js';
import * as trackingUrl from './tracking-url.js';
import * as transposedDigits from './transposed-digits.js';
import * as undated from './undated.js';
import * as undeclaredSide from './undeclared-side.js';
import * as unusedHole from './unused-hole.js';
import * as zigzagToll from './zigzag-toll.js';

export const RULES: readonly Rule[] = [
  // numbers
  impossibleMagnitude,
  // over time
  fallingToll,
  zigzagToll,
  steepRise,
  transposedDigits,
  incrementMismatch,
  // sums
  partsExceedWhole,
  sumsDisagree,
  partialAsTotal,
  contradiction,
  singleSourceEnd,
  // words
  hedgeDrift,
  oneStatementTwoWordings,
  scopeDrift,
  sideNotEach,
  documentedVague,
  quoteLacksNumber,
  readingDiffers,
  // relays
  echo,
  derivedButIndependent,
  supersededByOlder,
  supersedesOtherEvent,
  soleOutletAsSource,
  documentedByAdversary,
  noUrl,
  badUrl,
  trackingUrl,
  // dates
  undated,
  publishedBeforeAsOf,
  asOfAfterEnded,
  futureDate,
  // labels
  nearMissLabel,
  nearMissEvent,
  undeclaredSide,
  categoryWithoutSide,
  gradeOutOfRange,
  // holes
  missingCaveat,
  unusedHole,
  // rows
  doubledRow,
  doubledClaim,
];
