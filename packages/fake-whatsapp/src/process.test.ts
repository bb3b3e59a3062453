import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WAMessage } from 'baileys';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LaunchedNetwork, launchNetwork } from './launch.js';
import { Client } from './testing/client.js';

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

  it('ends with the process that asked for that', async () => {
    const entry = fileURLToPath(new URL('./process.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', entry, '--data', data, '--with-parent'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(line.toString())).toMatchObject({ ready: true, url: expect.stringMatching(/^ws:/) });
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('takes its timing from whoever starts it', async () => {
    const network = await launchNetwork({ data, timing: { firstCodeMs: -5_000, nextCodeMs: 0 } });
    launched.push(network);
    const number = '15550001111';
    const post = (path: string, body: unknown) =>
      fetch(`${network.controlUrl}/__demo/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await post('phones', { number });
    const client = new Client(network.url);
    client.connect();
    const code = await client.update(({ qr }) => qr);
    expect((await post(`phones/${number}/scan`, { code })).status).toBe(409);
    await client.socket.end(undefined);
  });

  it('says why it cannot start', async () => {
    await expect(launchNetwork({ data, port: 70_000 })).rejects.toThrow('70000 is not a port');
    writeFileSync(join(data, 'network.db'), '');
    await expect(launchNetwork({ data })).rejects.toMatchObject({
      name: 'LaunchError',
      message: expect.stringMatching(
        /^The demo network cannot start: its state in .* is damaged\. Move .* away .*\.$/,
      ),
    });
  });

  it('loses nothing that it had accepted when it is killed while people write', async () => {
    let network = await launch();
    const post = async (path: string, body: unknown) => {
      const response = await fetch(`${network.controlUrl}/__demo/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as { id: string };
    };
    const number = '15550001111';
    const phones = { scan: (_: unknown, code: unknown) => post(`phones/${number}/scan`, { code }) };
    await post('phones', { number });
    const client = new Client(network.url);
    await client.pair(phones as never, number);
    await client.login({ shouldSyncHistoryMessage: () => false });
    const accepted: string[] = [];
    for (const [killAt, later] of [
      [4, 0],
      [9, 1],
      [15, 4],
    ]) {
      const closed = client.closing();
      const writing = async () => {
        for (;;) {
          if (accepted.length === killAt) setTimeout(() => process.kill(network.pid, 'SIGKILL'), later);
          accepted.push((await post('messages', { from: '15550002222', to: number, text: 'x' })).id);
        }
      };
      await writing().catch(() => undefined);
      await closed;
      network = await launch();
      client.url = network.url;
      await client.login({ shouldSyncHistoryMessage: () => false });
    }
    accepted.push((await post('messages', { from: '15550002222', to: number, text: 'last' })).id);
    await client.message(accepted.at(-1) ?? '');
    const seen = client.events.flatMap(([name, value]) =>
      name === 'messages.upsert'
        ? (value as { messages: WAMessage[] }).messages.flatMap(({ key, message }) =>
            message ? [key.id ?? ''] : [],
          )
        : [],
    );
    expect(accepted.length).toBeGreaterThan(15);
    expect(seen.filter((id) => accepted.includes(id))).toEqual(accepted);
  });
});
