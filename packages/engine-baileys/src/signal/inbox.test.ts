import type { EngineEvent } from '@wagate/engine';
import type { BinaryNode } from 'baileys';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyStore } from '../storage/key-store.js';
import { KeyTransaction } from '../storage/key-transaction.js';
import { RecentRecords } from '../storage/recent-records.js';
import { MemoryHost } from '../testing/memory-host.js';
import { Inbox, type Meaning } from './inbox.js';
import { Lock } from './lock.js';

const bytes = (text: string) => Buffer.from(text);

let host: MemoryHost;
let keys: KeyTransaction;
let failures: unknown[];
let committed: number;

async function open(): Promise<Inbox> {
  keys = new KeyTransaction(new KeyStore(host, () => undefined));
  return new Inbox({
    host,
    lock: new Lock(),
    keys,
    received: await RecentRecords.open(host, 'received', 8),
    read: async ({ attrs }, plaintext): Promise<Meaning> => ({
      events: [{ type: 'call', from: attrs.from!, callId: String(plaintext), timestamp: 1, isGroup: false }],
      writes: [],
      committed: () => {
        committed += 1;
      },
    }),
    unread: async ({ attrs }) => (attrs.edit ? [] : [unread]),
    failed: (error) => failures.push(error),
  });
}

const unread: EngineEvent = { type: 'call', from: 'x', callId: 'unread', timestamp: 1, isGroup: false };

function stanza(inbox: Inbox, ciphertext: Uint8Array, attrs: Record<string, string> = {}): void {
  const node: BinaryNode = {
    tag: 'message',
    attrs: { id: 'M', from: 'ann', ...attrs },
    content: [{ tag: 'enc', attrs: { type: 'msg' }, content: ciphertext }],
  };
  inbox.register(node);
}

const decryption = (plaintext: string) => async () => {
  await keys.set({ 'lid-mapping': { ratchet: plaintext } });
  return bytes(plaintext);
};

beforeEach(() => {
  host = new MemoryHost();
  failures = [];
  committed = 0;
});

describe('the inbox', () => {
  it('commits the keys, the plaintext and what it means at once', async () => {
    const inbox = await open();
    const ciphertext = bytes('cipher');
    stanza(inbox, ciphertext);
    expect(await inbox.decrypt(ciphertext, decryption('hello'))).toEqual(bytes('hello'));
    expect(host.commits).toHaveLength(1);
    expect(host.commits[0]?.writes?.map(({ kind }) => kind)).toEqual(['lid-mapping', 'received']);
    expect(host.events).toMatchObject([{ callId: 'hello' }]);
    expect(committed).toBe(1);
  });

  it('gives back what it has decrypted before, also after a restart, and tells it no second time', async () => {
    for (let time = 0; time < 2; time++) {
      const inbox = await open();
      const ciphertext = bytes('cipher');
      stanza(inbox, ciphertext, time === 0 ? {} : { offline: '1' });
      const work = vi.fn(decryption('hello'));
      expect(await inbox.decrypt(ciphertext, work)).toEqual(bytes('hello'));
      expect(work).toHaveBeenCalledTimes(time === 0 ? 1 : 0);
    }
    expect(host.events).toHaveLength(1);
  });

  it.each([
    ['someone else under the same id', 'cipher', { from: 'mallory' }],
    ['another member of the group', 'cipher', { participant: 'mallory' }],
    ['other bytes under the same id', 'other', {}],
  ])('is not fooled by %s', async (_name, text, attrs) => {
    const inbox = await open();
    const first = bytes('cipher');
    stanza(inbox, first);
    await inbox.decrypt(first, decryption('secret'));
    const second = bytes(text);
    stanza(inbox, second, attrs);
    expect(await inbox.decrypt(second, decryption('theirs'))).toEqual(bytes('theirs'));
  });

  it.each([
    ['tells that it came', {}, [{ writes: [], events: [unread] }]],
    ['tells nothing of what nobody waits for', { edit: '1' }, []],
  ])('stores nothing of what it cannot decrypt, and %s', async (_, attrs, told) => {
    const inbox = await open();
    const ciphertext = bytes('cipher');
    stanza(inbox, ciphertext, attrs);
    const broken = async () => {
      await keys.set({ 'lid-mapping': { ratchet: 'moved' } });
      throw new Error('Bad MAC');
    };
    await expect(inbox.decrypt(ciphertext, broken)).rejects.toThrow('Bad MAC');
    expect(host.commits).toEqual(told);
    expect(failures).toEqual([]);
    expect(await inbox.decrypt(ciphertext, decryption('hello'))).toEqual(bytes('hello'));
  });

  it('decrypts nothing more once a commit has failed: what follows would overtake', async () => {
    const inbox = await open();
    const first = bytes('one');
    const second = bytes('two');
    stanza(inbox, first);
    stanza(inbox, second);
    host.beforeCommit = () => {
      host.beforeCommit = () => undefined;
      throw new Error('The disk is full');
    };
    const both = await Promise.allSettled([
      inbox.decrypt(first, decryption('one')),
      inbox.decrypt(second, decryption('two')),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(host.commits).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(committed).toBe(0);
  });

  it('refuses bytes that came in no stanza', async () => {
    const inbox = await open();
    await expect(inbox.decrypt(bytes('cipher'), decryption('hello'))).rejects.toThrow();
    expect(host.commits).toEqual([]);
  });
});
