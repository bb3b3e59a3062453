import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DemoNetwork, demoNetwork } from './demo-network.js';

let folder: string;
let data: string;
let network: DemoNetwork | undefined;
let command: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-demo-'));
  data = join(folder, 'data');
});
afterEach(async () => {
  command?.kill('SIGKILL');
  await network?.stop();
  network = command = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const noted = () => join(data, 'demo/ready.json');
const pid = () => (JSON.parse(readFileSync(noted(), 'utf8')) as { pid: number }).pid;
const isThere = (process_: number) => {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
};

describe('the demo network', () => {
  it('that dies is started again where it was, and ends with whoever keeps it', async () => {
    const logged: string[] = [];
    network = await demoNetwork(data, (message) => logged.push(message));
    network.keep();
    const first = pid();
    process.kill(first, 'SIGKILL');
    const answers = () =>
      fetch(new URL('/__demo/network', network!.control)).then(
        ({ status }) => status,
        () => undefined,
      );
    await expect.poll(async () => pid() !== first && (await answers())).toBe(200);
    expect(logged).toEqual(['The demo network has ended; it is started again']);
    const second = pid();
    await network.stop();
    expect(isThere(second)).toBe(false);
  });

  it('ends with a command that is ended while it starts', async () => {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    command = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', main, '--port', '0', '--data', data, '--no-open'],
      { stdio: 'ignore' },
    );
    await expect.poll(() => existsSync(noted())).toBe(true);
    command.kill('SIGTERM');
    await once(command, 'exit');
    expect(isThere(pid())).toBe(false);
  });

  it('whose state is damaged keeps the command from starting, in one sentence', async () => {
    mkdirSync(join(data, 'demo'), { recursive: true });
    writeFileSync(join(data, 'demo/network.db'), 'no database '.repeat(500));
    await expect(demoNetwork(data, () => {})).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/is damaged\. Move that directory away/),
    });
  });
});
