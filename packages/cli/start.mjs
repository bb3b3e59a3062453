// `npm start`: builds what is missing or older than its sources, then runs the command with the flags given.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Each build writes these anew, where the compiler leaves a file alone that comes out the same.
const products = [
  'packages/gateway/dist/bundle/gateway.js',
  'packages/fake-whatsapp/dist/bundle/process.js',
  'packages/dashboard/dist/site/index.html',
].map((path) => join(root, path));

if (!products.every(existsSync) || newest(join(root, 'packages')) > Math.min(...products.map(age))) {
  console.log('Building, once…');
  const built = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const main = join(root, 'packages/cli/dist/main.js');
const command = spawn(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
command.on('exit', (code) => process.exit(code ?? 1));

function age(path) {
  return statSync(path).mtimeMs;
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (
      entry.isFile() &&
      /\/packages\/[^/]+\/src\//.test(path.replaceAll('\\', '/')) &&
      !path.endsWith('.test.ts')
    ) {
      latest = Math.max(latest, age(path));
    }
  }
  return latest;
}
