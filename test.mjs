// Runs everything that must hold and prints, as its last line, the sum over all suites: "N passed, N failed".
// `npm test` runs all; `npm test -- checks node wire runtimes docs elements stories journeys` only those named.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gates that are no test suite: each is one pass or one failure. */
const build = ['types and build', 'npm', ['run', '-s', 'build']];
/** Those that read what is committed, and no file that a build writes. */
const ofSources = [
  // The longest first: it is over before the build is.
  ['types of tests and stories', 'npx', ['tsc', '-p', 'tsconfig.test.json']],
  ['lint and format', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['import rule', 'npm', ['run', '-s', 'lint:imports']],
  ['OpenAPI lint', 'npm', ['run', '-s', 'lint:openapi']],
  ['generated code is current', 'npm', ['run', '-s', 'generate:check']],
  ['wire contract', 'npm', ['run', '-s', 'contract']],
];
const ofBuild = [
  // The longest first: none is left to run alone at the end.
  ['size of the elements', 'node', ['packages/elements/size.mjs']],
  ['pages of the catalogue', 'node', ['--import', 'tsx', '.storybook/docs/check.ts']],
  ['pages in React, Vue and Svelte', 'node', ['packages/elements/frameworks/check.mjs']],
  ['components on a server', 'node', ['packages/react/server-render.mjs']],
  ['what npm would publish', 'node', ['packaging.mjs']],
  ['entries on a server', 'node', ['packages/elements/build/entries.mjs']],
  ['size of the SDK', 'node', ['packages/sdk/size.mjs']],
  ['size of the dashboard', 'node', ['packages/dashboard/size.mjs']],
  ['what the contract exports', 'node', ['packages/contract/api.mjs']],
  ['what the SDK exports', 'node', ['packages/sdk/api.mjs']],
  ['what the embed handler exports', 'node', ['packages/embed/api.mjs']],
  ['reference pages of the SDK', 'node', ['packages/sdk/docs/check/reference.mjs', '--check']],
  ['licences of what reaches a browser', 'node', ['packages/dashboard/licences.mjs']],
];
const vitest = ['node', 'wire', 'runtimes', 'docs', 'elements', 'stories'];
/** Tests of a suite that need a page for themselves, or other processes. */
const apart = { elements: ['elements-alone'], node: ['node-sdk', 'node-alone'] };

const folder = mkdtempSync(join(tmpdir(), 'wagate-test-'));
const asked = new Set(process.argv.slice(2));
const wanted = (suite) => asked.size === 0 || asked.has(suite);
const results = [];
/** Said again at the end, where whoever reads a long log looks first. */
const failures = [];

if (wanted('checks')) await gates();
for (const project of vitest) if (wanted(project)) await unitTests(project);
if (wanted('journeys')) await journeys();
rmSync(folder, { recursive: true, force: true });

for (const failure of failures) console.log(`\n✖ ${failure}`);
console.log('\nsuite                                  passed  failed   seconds');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(38)} ${String(passed).padStart(6)} ${String(failed).padStart(7)} ${seconds.toFixed(1).padStart(9)}`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

/** Two at a time: beside the build, which is one process after another, those that need nothing of it. */
async function gates() {
  const building = check(...build);
  const next = async (rest) => {
    for (let gate = rest.shift(); gate; gate = rest.shift()) await check(...gate);
  };
  const fromBuild = async () => {
    await building;
    await next(ofBuild);
  };
  await Promise.all([fromBuild(), next(ofSources).then(fromBuild)]);
}

async function check(name, command, args) {
  const run = await execute(command, args, { quiet: true });
  const failed = run.code === 0 ? 0 : 1;
  console.log(failed ? `\n✖ ${name}\n${run.output}` : `✔ ${name}`);
  if (failed) failures.push(`${name}\n${run.output.slice(-2000)}`);
  results.push({ name, passed: 1 - failed, failed, seconds: run.seconds });
}

async function unitTests(project) {
  const report = join(folder, `${project}.json`);
  const args = [
    'vitest',
    'run',
    ...[project, ...(apart[project] ?? [])].map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const run = await execute('npx', args);
  count(
    `tests: ${project}`,
    run,
    report,
    ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
      failures: testResults.flatMap(({ name, status, message, assertionResults }) => [
        ...(status === 'failed' && assertionResults.length === 0 ? [`${name}\n${message}`] : []),
        ...assertionResults
          .filter((test) => test.status === 'failed')
          .map((test) => `${name} > ${test.fullName}\n${test.failureMessages.join('\n').slice(0, 2000)}`),
      ]),
      passed: numPassedTests,
      // A file that does not load has no tests to fail; under CI nothing may be skipped.
      failed:
        numFailedTests +
        testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length +
        (process.env.CI ? numPendingTests : 0),
    }),
  );
}

async function journeys() {
  const report = join(folder, 'journeys.json');
  const args = [
    'playwright',
    'test',
    '--config',
    'packages/dashboard/playwright.config.ts',
    '--reporter=list,json',
  ];
  const run = await execute('npx', args, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  count('journeys', run, report, ({ stats, errors, suites }) => ({
    failures: [...failedJourneys(suites), ...errors.map(({ message }) => message)],
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (process.env.CI ? stats.skipped : 0) + errors.length,
  }));
  await check('the guide, journey by journey', 'node', [
    '--import',
    'tsx',
    'packages/dashboard/e2e/guide-coverage.ts',
    report,
  ]);
}

/** The journeys that did not pass, with what they met at their last try. */
function failedJourneys(suites = []) {
  return suites.flatMap(({ suites: inner, specs = [] }) => [
    ...failedJourneys(inner),
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, line, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.at(-1)?.errors ?? []);
        return `${file}:${line} > ${title}\n${errors
          .map(({ message }) => message)
          .join('\n')
          .slice(0, 2000)}`;
      }),
  ]);
}

/** A runner that fails without a failed test (an unhandled rejection, no report at all) counts as a failure. */
function count(name, run, report, read) {
  let sums = { passed: 0, failed: 1 };
  try {
    const { failures: these, ...counts } = read(JSON.parse(readFileSync(report, 'utf8')));
    failures.push(...these);
    sums = counts;
  } catch (error) {
    console.log(`${name}: no report (${error.message})`);
  }
  if (run.code !== 0) sums.failed = Math.max(sums.failed, 1);
  results.push({ name, ...sums, seconds: run.seconds });
}

function execute(command, args, { quiet = false, env = {} } = {}) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, FORCE_COLOR: '0', STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output, seconds: (performance.now() - begun) / 1000 }));
  });
}
