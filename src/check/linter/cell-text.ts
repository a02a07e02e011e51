// What stands in the cell that a finding is about, for `actual`. Labels are given as the file first spells them.

import type { Claim, Spellings } from '../../claims/claim.js';
import { foldHeader } from '../../claims/columns.js';
import { formatDay } from '../../claims/dates.js';
import { formatScope } from '../../claims/scope.js';
import type { Finding } from '../rule.js';

export function cellText(claim: Claim, column: Finding['column'], spellings: Spellings): string {
  switch (column) {
    case 'event':
      return spellings.event.get(claim.event) ?? claim.event;
    case 'side':
    case 'category':
    case 'outcome':
      return spellings[column].get(claim[column].key) ?? claim[column].key;
    case 'source':
      return spellings.source.get(claim.source) ?? claim.source;
    case 'low':
    case 'high':
      return claim.reading[column] === null ? '' : String(claim.reading[column]);
    case 'from':
      return claim.from === null ? '' : formatDay(claim.from.day);
    case 'as_of':
      return claim.asOf === null ? '' : formatDay(claim.asOf.day);
    case 'published':
      return claim.publishedText;
    case 'derived_from':
      return claim.derivedFrom.join('; ');
    case 'supersedes':
      return claim.supersedes.join('; ');
    case 'excludes':
      return claim.excludes.map(formatScope).join('; ');
    case 'ignore':
    case 'note':
      return carriedText(claim, column);
    case 'id':
    case 'quantity':
    case 'basis':
    case 'caveat':
    case 'omits':
    case 'via':
    case 'url':
    case 'quote':
    case 'best':
    case 'reliability':
    case 'credibility':
      return claim[column];
    default:
      return '';
  }
}

function carriedText(claim: Claim, column: 'ignore' | 'note'): string {
  for (const [header, cell] of claim.carried ?? []) {
    const folded = foldHeader(header);
    if (folded === column || (column === 'note' && folded === 'notes')) return cell;
  }
  return '';
}
