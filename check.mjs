// What to run before each commit, in under two minutes: types, lint, import rule, generated code, and the tests and stories that changed files reach.
// `npm run check -- REF` takes what differs from another commit than main (where there is no main: from HEAD).
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { allElements } from './packages/elements/build/element-lists.mjs';
import { storiesOf } from './packages/elements/build/stories-of.mjs';

const known = (ref) => spawnSync('git', ['rev-parse', '--verify', '--quiet', ref]).status === 0;
const since = process.argv[2] ?? (known('main') ? 'main' : 'HEAD');

const gates = [
  ['types', 'npx', ['tsc', '-b']],
  ['types of tests and stories', 'npx', ['tsc', '-p', 'tsconfig.test.json']],
  ['lint and format', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['import rule', 'npm', ['run', '-s', 'lint:imports']],
  ['generated code is current', 'npm', ['run', '-s', 'generate:check']],
];

/** The projects that a changed file can reach; the SDK and the contract reach all. */
const reach = [
  [/^packages\/(sdk|contract)\/|^openapi\//, ['node', 'node-sdk', 'elements', 'elements-alone']],
  [/^packages\/(elements|react|dashboard)\//, ['elements', 'elements-alone']],
  [/^packages\/elements\/build\//, ['node']],
  [
    /^packages\/(cli|embed|engine|engine-baileys|fake-whatsapp|gateway|mocks)\//,
    ['node', 'node-sdk', 'node-alone'],
  ],
];

function execute(command, args, quiet) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Paths that differ from `since`, files that git does not know yet among them. */
function changes() {
  const lines = (args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  return [...lines(['diff', '--name-only', since]), ...lines(['ls-files', '--others', '--exclude-standard'])];
}

let failed = 0;
async function gate([name, command, args]) {
  const begun = performance.now();
  const { code, output } = await execute(command, args, true);
  if (code !== 0) failed += 1;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(code === 0 ? `✔ ${name} (${seconds} s)` : `✖ ${name}\n${output}`);
}

// Two at a time; the second compiler reads what the first wrote.
const [first, ...rest] = gates;
const next = async () => {
  for (let one = rest.shift(); one; one = rest.shift()) await gate(one);
};
await gate(first);
await Promise.all([next(), next()]);

const changed = changes();
const projects = new Set(
  reach.flatMap(([pattern, names]) => (changed.some((path) => pattern.test(path)) ? names : [])),
);
const stories = storiesOf(changed, readdirSync('stories'), allElements());
if (projects.size > 0) {
  const args = ['vitest', 'run', `--changed=${since}`, '--passWithNoTests'];
  const { code } = await execute(
    'npx',
    [...args, ...[...projects].map((name) => `--project=${name}`)],
    false,
  );
  if (code !== 0) failed += 1;
}
if (stories.length > 0) {
  const { code } = await execute('npx', ['vitest', 'run', '--project=stories', ...stories], false);
  if (code !== 0) failed += 1;
}
if (projects.size + stories.length === 0) console.log(`No test is reached by what differs from ${since}.`);
process.exitCode = failed > 0 ? 1 : 0;
