import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/check/linter/check-claims.js';
import { applyIgnores } from '../../../src/check/linter/ignores.js';
import { ROW_WARNINGS } from '../../../src/check/reading-faults.js';
import { RULES } from '../../../src/check/rules.js';
import { readClaims } from '../../../src/claims/read-claims.js';
import { TODAY, war } from '../rule-tester.js';

const KNOWN = new Set([...RULES.map(({ id }) => id), 'unused-ignore', ...ROW_WARNINGS]);
const WITHOUT_URLS = RULES.filter(({ id }) => id !== 'no-url');
const ACTIVE = new Set(WITHOUT_URLS.map(({ id }) => id));

function check(text: string, active: ReadonlySet<string> = ACTIVE) {
  const { set, diagnostics } = readClaims([{ file: 'claims.csv', content: text }]);
  const rules = WITHOUT_URLS.filter(({ id }) => active.has(id));
  const found = checkClaims(set, { rules, severities: new Map(), today: TODAY, reconcile: null });
  const left = applyIgnores(
    set,
    { found, faults: diagnostics },
    { known: KNOWN, active: new Set([...active, ...ROW_WARNINGS]), severity: 'warning' },
  );
  return {
    ignored: left.ignored,
    faults: left.faults.map(({ rule }) => rule),
    kept: left.found.map(({ rule, finding }) => `${finding.claim.line} ${rule}: ${finding.reason}`),
  };
}

function falling(header: string, cell: string): string {
  return war(`quantity,as_of,source,${header}`, '120,2020-01-01,M,', `100,2020-01-02,M,${cell}`);
}

describe('a mark', () => {
  it('hides the findings of its rule at its claim', () => {
    expect(check(falling('ignore', 'falling-toll'))).toEqual({ ignored: 1, faults: [], kept: [] });
    expect(check(falling('note', 'reconcile: ignore falling-toll the ministry counts anew'))).toEqual({
      ignored: 1,
      faults: [],
      kept: [],
    });
  });

  it('may name several rules, and give a reason', () => {
    expect(check(falling('ignore', 'falling-toll because they counted anew'))).toEqual({
      ignored: 1,
      faults: [],
      kept: [],
    });
    const several = check(war('quantity,as_of,source,ignore', '120,,Reuters,undated; sole-outlet-as-source'));
    expect(several).toEqual({ ignored: 2, faults: [], kept: [] });
    expect(
      check(war('quantity,as_of,source,ignore', '120,,Reuters,"undated, sole-outlet-as-source"')),
    ).toEqual(several);
    expect(check(war('quantity,as_of,source,ignore', '120,,Reuters,all'))).toEqual(several);
  });

  it('hides nothing at another claim', () => {
    const { ignored, kept } = check(
      war('quantity,as_of,source,ignore', '120,2020-01-01,M,falling-toll', '100,2020-01-02,M,'),
    );
    expect(ignored).toBe(0);
    expect(kept).toEqual([
      '3 falling-toll: `100` is lower than `120`, which `M` said before (line 2, 2020-01-01)',
      '2 unused-ignore: nothing of `falling-toll` is left to ignore here',
    ]);
  });

  it('is told where it names no rule, with what may be meant', () => {
    const { kept } = check(falling('ignore', 'faling-toll'));
    expect(kept[1]).toBe('3 unused-ignore: `faling-toll` is no rule');
  });

  it('is not told of as unused where its rule does not run', () => {
    const text = war('quantity,as_of,source,ignore', '120,2020-01-01,M,falling-toll');
    expect(check(text, new Set(['undated'])).kept).toEqual([]);
  });

  it.each([
    'reconcile: ignore falling-toll: they counted anew.',
    'reconcile: ignore falling-toll.',
    'Reconcile: ignore Falling-Toll',
    'reconcile: ignore `falling-toll` for once',
    'reconcile: ignore falling-toll, because they counted anew',
  ])('is understood in a note as people write it: %s', (note) => {
    expect(check(falling('note', `"${note}"`))).toEqual({ ignored: 1, faults: [], kept: [] });
  });

  it('may name several rules in a note, behind commas', () => {
    const text = war(
      'quantity,as_of,source,note',
      '120,,Reuters,"reconcile: ignore undated, sole-outlet-as-source ok"',
    );
    expect(check(text)).toEqual({ ignored: 2, faults: [], kept: [] });
  });

  it('is told where it forgot the rule', () => {
    expect(check(falling('note', 'reconcile: ignore')).kept[1]).toBe(
      '3 unused-ignore: `reconcile: ignore` names no rule',
    );
  });

  it('spares its row of what is told once for many, and not the others', () => {
    const rows = [
      '1,2020-01-01,Reuters,',
      '2,2020-01-02,Reuters,sole-outlet-as-source',
      '3,2020-01-03,Reuters,',
    ];
    const text = (marks: readonly string[]): string => war('quantity,as_of,source,ignore', ...marks);
    const lines = (marks: readonly string[]): readonly string[] =>
      check(text(marks)).kept.map((one) => one.slice(0, one.indexOf(':')));
    expect(lines(rows)).toEqual(['2 sole-outlet-as-source']);
    const first = [`${rows[0]}sole-outlet-as-source`, rows[1]!, rows[2]!];
    expect(lines(first)).toEqual(['4 sole-outlet-as-source']);
    expect(lines([...first.slice(0, 2), `${rows[2]}sole-outlet-as-source`])).toEqual([]);
  });

  it('is told once where it stands twice', () => {
    const text = war('quantity,as_of,source,note', '120,2020-01-01,M,reconcile: ignore reconcile: ignore');
    expect(check(text).kept).toHaveLength(1);
  });

  it('is of its row, whatever claims the row makes', () => {
    const wide = (cell: string): string =>
      war('killed,wounded,as_of,source,ignore', '120,40,2020-01-01,M,', `${cell},2020-01-02,M,falling-toll`);
    expect(check(wide('100,60'))).toEqual({ ignored: 1, faults: [], kept: [] });
    expect(check(wide('130,60')).kept).toEqual([
      '3 unused-ignore: nothing of `falling-toll` is left to ignore here',
    ]);
  });

  it('hides what the reader warns of in its row, below a cell with line ends too', () => {
    const perSide = (ignore: string): string =>
      war(
        'comment,quantity,as_of,source,ignore,side,sides',
        `"two\nlines",2000 on each side,2020-01-01,M,${ignore},a,a; b`,
      );
    expect(check(perSide('')).faults).toEqual(['per-side-words']);
    expect(check(perSide('per-side-words'))).toEqual({ ignored: 1, faults: [], kept: [] });
  });

  it('is told that errors of reading cannot be hidden', () => {
    expect(check(falling('ignore', 'unread-quantity')).kept[1]).toContain(
      '`unread-quantity` is told by the reader of the file',
    );
  });

  it('is only that in its own words: other notes are notes', () => {
    expect(check(falling('note', 'please ignore falling-toll')).ignored).toBe(0);
  });
});
