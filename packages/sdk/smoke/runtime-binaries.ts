import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Another runtime's program: named by a variable, else the one that npm brought (Linux x64). @throws where there is none */
function binary(variable: string, packageName: string, path: string): string {
  const chosen = process.env[variable];
  if (chosen) return chosen;
  try {
    const found = join(dirname(require.resolve(`${packageName}/package.json`)), path);
    if (existsSync(found)) return found;
  } catch {
    // Told below.
  }
  throw new Error(`${packageName} is not installed here: set ${variable} to the program.`);
}

export const bunBinary = () => binary('BUN_PATH', '@oven/bun-linux-x64', 'bin/bun');
export const denoBinary = () => binary('DENO_PATH', '@deno/linux-x64-glibc', 'deno');
