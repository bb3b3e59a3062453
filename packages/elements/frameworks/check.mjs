// Compiles a strict page of each framework, and the code of its guide, against what was built: right use passes, and what is marked as wrong does not.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeGuides } from './guides.mjs';

const bin = (name) => fileURLToPath(new URL(`../../../node_modules/.bin/${name}`, import.meta.url));
const checkers = [
  ['React', 'tsc', ['-p', 'tsconfig.json']],
  ['Vue', 'vue-tsc', ['-p', 'tsconfig.vue.json']],
  [
    'Svelte',
    'svelte-check',
    ['--tsconfig', './tsconfig.svelte.json', '--fail-on-warnings', '--output', 'human'],
  ],
];

writeGuides();
await Promise.all(
  checkers.map(
    ([framework, command, args]) =>
      new Promise((done) => {
        execFile(bin(command), args, { cwd: new URL('.', import.meta.url) }, (error, stdout, stderr) => {
          console.log(`${error ? '✖' : '✔'} ${framework}`);
          if (error) console.error(stdout + stderr || error);
          if (error) process.exitCode = 1;
          done();
        });
      }),
  ),
);
