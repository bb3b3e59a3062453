import { execFile, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedTarget, embeddedTarget, until } from '../../e2e/embedded.js';
import { installPacked } from '../../smoke/installed.js';
import { snippetsOf } from './snippets.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let target: EmbeddedTarget;
let packed: ReturnType<typeof installPacked>;

beforeAll(async () => {
  packed = installPacked();
  target = await embeddedTarget();
}, 90_000);
afterAll(async () => {
  await target.close();
  packed.remove();
});

describe('a newcomer with the packed package and its README alone', () => {
  it('makes a key by the command, and sends and receives in ten lines', async () => {
    const [first] = snippetsOf(here('../../README.md'));
    expect(first!.code.trim().split('\n').length).toBeLessThanOrEqual(10);
    const command = here('../../../cli/dist/main.js');
    const made = await promisify(execFile)(process.execPath, [
      command,
      'admin',
      'key',
      'ana@harbour.example',
      '--data',
      target.command.data,
    ]);
    const key = made.stdout.trim();
    expect(key).toMatch(/^wa_\w{64}$/);
    writeFileSync(join(packed.folder, 'ten-lines.mjs'), first!.code);
    const program = spawn(process.execPath, ['ten-lines.mjs'], {
      cwd: packed.folder,
      env: {
        ...process.env,
        WAGATE_URL: target.command.url,
        WAGATE_KEY: key,
        WAGATE_SESSION: target.session,
        WAGATE_CONTACT: target.contact,
      },
    });
    let output = '';
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    const writing = setInterval(() => void target.write('An answer').catch(() => {}), 300);
    try {
      await until(() => /: An answer$/m.test(output) || program.exitCode !== null);
      expect(output).toMatch(/: An answer$/m);
      const { data } = await target.client().messages.list(target.session, target.contact, { limit: 100 });
      expect(data.filter(({ body }) => body === 'Hello from ten lines')).toHaveLength(1);
    } finally {
      clearInterval(writing);
      program.kill('SIGKILL');
    }
  });
});
