import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/answer/reconcile.js';
import { renderTable } from '../../src/render/table.js';
import { readClaimFile } from '../claim-files.js';

const HEADER = 'event,sides,side,category,quantity,source,as_of\n';

/** The line of a label, its columns apart by one space. */
function rowOf(label: string, csv: string): string {
  const lines = renderTable(reconcile(readClaimFile(HEADER + csv))).split('\n');
  return lines
    .find((line) => line.trim().startsWith(label))!
    .trim()
    .replace(/\s+/g, ' ');
}

describe('the sign Σ', () => {
  it('stands where two numbers were added', () => {
    const csv = 'w,north; south,north,,30,A,2024-05-01\nw,,south,,12,B,2024-05-01\n';
    expect(rowOf('everyone', csv)).toBe('everyone 42 no figure Σ 42 [1,2]');
  });

  it('does not stand where one part alone has a number', () => {
    const csv = 'w,north; south,north,military,400 to 500,A,2024-05-01\n';
    expect(rowOf('everyone', csv)).toContain('no figure 500+ [1]');
    expect(rowOf('military', csv)).toContain('no figure 400 to 500 [1]');
  });

  it('stands where that number was added up itself', () => {
    const csv = 'w,north; south,north,military,300,A,2024-05-01\nw,,north,civilian,20,B,2024-05-01\n';
    expect(rowOf('north', csv)).toContain('Σ 320 [1,2]');
    expect(rowOf('everyone', csv)).toContain('Σ 320+ [1,2]');
  });

  it('is explained below a table that shows it, and only there', () => {
    const one = 'w,,all,,30,A,2024-05-01\n';
    const two = 'w,north; south,north,,30,A,2024-05-01\nw,,south,,12,B,2024-05-01\n';
    const tableOf = (csv: string): string => renderTable(reconcile(readClaimFile(HEADER + csv)));
    expect(tableOf(one)).not.toContain('Σ');
    expect(tableOf(two)).toContain('Σ added up from several numbers');
  });
});
