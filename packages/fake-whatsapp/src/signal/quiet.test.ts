import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { Client } from '../testing/client.js';

let network: Network;

afterEach(async () => {
  vi.restoreAllMocks();
  await network?.close();
});

/** Everything that the console really writes from now on. */
function written(): string[] {
  const lines: string[] = [];
  const { _stdout, _stderr } = console as unknown as Record<string, { write(chunk: unknown): boolean }>;
  for (const stream of [_stdout, _stderr])
    vi.spyOn(stream!, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  return lines;
}

describe('the console', () => {
  it('shows no key, whatever the sessions go through', async () => {
    const lines = written();
    const asked = vi.spyOn(console, 'info');
    network = await startNetwork();
    const number = '15550001111';
    const client = new Client(network.url);
    await network.phones.create({ number, name: 'Front desk' });
    await client.pair(network.phones, number);
    await client.login({ shouldSyncHistoryMessage: () => false });
    network.faults.corruptNext({ number, device: 1 }, 2);
    for (let n = 0; n < 3; n++)
      await client.message(await network.phones.write('15550002222', number, { conversation: 'private' }));
    await client.socket.end(undefined);
    // libsignal did try to print its sessions, keys and all.
    expect(asked.mock.calls.some(([text]) => text === 'Closing session:')).toBe(true);
    expect(lines.join('')).not.toMatch(/session|privKey|rootKey|ratchet|chainKey|Buffer|private/i);
  });

  it('shows everything else', () => {
    const lines = written();
    console.info('Closing time');
    console.warn('Session seven');
    expect(lines).toEqual(['Closing time\n', 'Session seven\n']);
  });
});
