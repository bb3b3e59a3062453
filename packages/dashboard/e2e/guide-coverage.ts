// Writes docs/guide-coverage.md from Playwright's JSON report of all journeys: `node --import tsx packages/dashboard/e2e/guide-coverage.ts REPORT`.
// It fails when a sentence of the guide has no journey that passed, when a journey names one that is not there, and when the file was not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverage, type Report } from './guide-table.js';

const [report] = process.argv.slice(2);
if (!report) throw new Error('Name the JSON report of a run of all journeys.');
const file = fileURLToPath(new URL('../../../docs/guide-coverage.md', import.meta.url));
const { page, faults } = coverage(JSON.parse(readFileSync(report, 'utf8')) as Report);
if (readIfThere(file) !== page) {
  writeFileSync(file, page);
  faults.push('docs/guide-coverage.md was not current. It was written anew: commit it.');
}
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
