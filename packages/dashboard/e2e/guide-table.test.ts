import { describe, expect, it } from 'vitest';
import { guide } from './guide.js';
import { coverage, type Report } from './guide-table.js';

type Status = Report['suites'][number]['specs'][number]['tests'][number]['status'];

const spec = (title: string, clauses: string[], status: Status = 'expected') => ({
  title,
  tests: [{ annotations: clauses.map((description) => ({ type: 'guide', description })), status }],
});
const report = (...specs: ReturnType<typeof spec>[]): Report => ({
  suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', specs }],
});
const all = Object.keys(guide);

describe('the table of what the guide promises', () => {
  it('has a row for each sentence, and no fault when each is held', () => {
    const { page, faults } = coverage(report(spec('does it all', all)));
    expect(faults).toEqual([]);
    for (const { words } of Object.values(guide))
      expect(page).toContain(`| ${words} | does it all (a.spec.ts) | passed |`);
  });

  it('misses a sentence that no journey names, or only one that failed or did not run', () => {
    const [first, second, third, ...rest] = all;
    const run = report(
      spec('most', rest),
      spec('broken', [first!], 'unexpected'),
      spec('left out', [second!], 'skipped'),
    );
    const { page, faults } = coverage(run);
    expect(faults).toHaveLength(3);
    expect(faults.every((fault, at) => fault.includes(`(${[first, second, third][at]})`))).toBe(true);
    expect(page).toContain('| broken (a.spec.ts) | failed |');
    expect(page).toContain('| left out (a.spec.ts) | not run |');
    expect(page).toContain('| – | no journey |');
  });

  it('does not take a word that the guide does not have', () => {
    const { faults } = coverage(report(spec('all', all), spec('lost', ['toString'])));
    expect(faults).toEqual(['a.spec.ts, “lost”: the guide has no “toString”.']);
  });

  it('names a journey by its groups, in one order whatever ran first, and keeps a table whole', () => {
    const inner = { title: 'on a | desk', file: 'b.spec.ts', specs: [spec('<b>', ['sessions.qr'])] };
    const { page } = coverage({
      suites: [
        { title: 'b.spec.ts', file: 'b.spec.ts', specs: [], suites: [inner] },
        ...report(spec('first', ['sessions.qr'])).suites,
      ],
    });
    expect(page).toContain(
      `| ${guide['sessions.qr'].words} | first (a.spec.ts) | passed |\n|  | on a \\| desk: &lt;b> (b.spec.ts) | passed |`,
    );
  });
});
