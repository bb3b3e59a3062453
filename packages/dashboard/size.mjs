// What a browser fetches, gzipped, until each page is usable, lazy chunks included.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = { 'sign-in': 34, sessions: 44, session: 44, viewer: 54 };
const file = (path) => readFileSync(new URL(`./dist/${path}`, import.meta.url));
const zipped = (path) => gzipSync(file(path), { level: 9 }).length;
const pages = JSON.parse(file('chunks.json').toString());
let over = false;

console.log('first load of   kB gz  budget   files');
for (const [page, budget] of Object.entries(budgets)) {
  const fetched = [
    'site/index.html',
    'site/page.css',
    'site/mark.svg',
    ...pages[page].map((name) => `site/assets/${name}`),
  ];
  const bytes = fetched.reduce((sum, path) => sum + zipped(path), 0);
  const past = bytes > budget * 1024;
  over ||= past;
  const row = [
    page.padEnd(14),
    (bytes / 1024).toFixed(1).padStart(6),
    String(budget).padStart(7),
    String(fetched.length).padStart(7),
  ];
  console.log(row.join(' ') + (past ? '  over' : ''));
}
process.exitCode = over ? 1 : 0;
