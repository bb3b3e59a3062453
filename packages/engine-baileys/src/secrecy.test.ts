import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNetwork } from '@wagate/fake-whatsapp';
import { expect, it } from 'vitest';
import { ALICE, NUMBER } from './testing/fixture.js';
import { Child } from './testing/run-child.js';

/** Every byte string in a journal's keys, in the ways it could be printed. */
function secretsOf(journal: string): Set<string> {
  const secrets = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, data } = value as { type?: unknown; data?: unknown };
    if (type === 'Buffer' && typeof data === 'string') {
      const bytes = Buffer.from(data, 'base64');
      if (bytes.length < 16) return;
      secrets.add(bytes.toString('base64').slice(0, 20));
      secrets.add(bytes.toString('hex').slice(0, 24));
      secrets.add([...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' '));
      secrets.add([...bytes.subarray(0, 8)].join(','));
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && /key/i.test(key) && inner.length > 20) secrets.add(inner.slice(0, 20));
      take(inner);
    }
  };
  for (const line of readFileSync(journal, 'utf8').split('\n').filter(Boolean)) {
    const { writes } = JSON.parse(line) as { writes: { kind: string; value: string | null }[] };
    for (const { kind, value } of writes) {
      if (value === null || kind === 'received' || kind === 'history' || kind === 'sent') continue;
      take(JSON.parse(Buffer.from(value, 'base64').toString('utf8')));
    }
  }
  return secrets;
}

it('prints no key, whatever happens to sessions', { timeout: 60_000 }, async () => {
  const network = await startNetwork();
  const directory = mkdtempSync(join(tmpdir(), 'wagate-secrecy-'));
  const journal = join(directory, 'journal');
  const rootPublicKey = Buffer.from(network.rootPublicKey).toString('base64');
  const child = new Child({ journal, url: network.url, rootPublicKey, verbose: true });
  try {
    await network.phones.create({ number: NUMBER, name: 'Front desk' });
    const device = await network.phones.scan(NUMBER, (await child.signal('qr')).code);
    await child.signal('connected');
    await network.phones.write(ALICE, NUMBER, { conversation: 'one' });
    // A message that cannot be read makes both sides open a new session and close the old one: libsignal prints both.
    for (let time = 0; time < 3; time++) {
      network.faults.corruptNext(device);
      await network.phones.write(ALICE, NUMBER, { conversation: 'again' });
      await network.phones.disturb(NUMBER, 'drop');
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    await child.stop();
    const secrets = secretsOf(journal);
    expect(secrets.size).toBeGreaterThan(1_000);
    const leaked = [...secrets].filter((secret) => child.output.includes(secret));
    expect(leaked).toEqual([]);
    expect(child.output).not.toContain('SessionEntry');
    expect(child.output).not.toContain('Closing session');
    // The logger was on: there was something to look through.
    expect(child.output).toContain('baileys:');
  } finally {
    child.kill();
    await child.exited;
    await network.close();
    rmSync(directory, { recursive: true });
  }
});
