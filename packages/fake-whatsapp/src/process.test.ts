import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LaunchedNetwork, launchNetwork } from './launch.js';

let data: string;
const launched: LaunchedNetwork[] = [];
const launch = async (withParent = false) => {
  const network = await launchNetwork({ data, withParent });
  launched.push(network);
  return network;
};

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'network-'));
});

afterEach(async () => {
  await Promise.all(launched.splice(0).map((network) => network.stop()));
  rmSync(data, { recursive: true });
});

describe('the process', () => {
  it('serves a directory once: a second start finds the first', async () => {
    const first = await launch();
    const second = await launch();
    expect(first.already).toBe(false);
    expect(second).toMatchObject({ already: true, pid: first.pid, url: first.url });
  });

  it('keeps who it is over a restart', async () => {
    const first = await launch();
    await first.stop();
    const second = await launch();
    expect(second.already).toBe(false);
    expect(second.rootPublicKey).toEqual(first.rootPublicKey);
    expect(second.url).toBe(first.url);
  });

  it('takes over from a process that was killed', async () => {
    const first = await launch();
    process.kill(first.pid, 'SIGKILL');
    const second = await launch();
    expect(second.already).toBe(false);
  });

  it('says why it cannot start', async () => {
    await expect(launchNetwork({ data, port: 70_000 })).rejects.toThrow('70000 is not a port');
  });
});
