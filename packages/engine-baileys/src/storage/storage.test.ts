import { proto, type SignalKeyStore } from 'baileys';
import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../testing/memory-host.js';
import { decode, encode } from './codec.js';
import { credentialsWrite, isPaired, loadCredentials, openCredentials } from './credentials.js';
import { GuardedHost } from './guarded-host.js';
import { KeyStore, writesOf } from './key-store.js';
import { KeyTransaction } from './key-transaction.js';
import { RecentRecords } from './recent-records.js';

const bytes = (text: string) => Buffer.from(text);

describe('the codec', () => {
  it.each([
    ['bytes', Buffer.from([0, 1, 255])],
    ['nested bytes', { keyPair: { public: Buffer.from([1]), private: Buffer.from([2]) }, keyId: 7 }],
    ['text', 'a mapping'],
    ['a list', ['0', '12']],
    ['a map whose keys are numbers', { 1: 2, 3: 4 }],
    ['nothing inside', {}],
  ])('gives back %s', (_name, value) => {
    expect(decode(encode(value))).toEqual(value);
  });

  it('takes any byte array', () => {
    expect(decode(encode(new Uint8Array([1, 2])))).toEqual(Buffer.from([1, 2]));
  });
});

describe('the key store', () => {
  it('writes what is set, removes what is null, and reads only what is there', async () => {
    const host = new MemoryHost();
    const store = new KeyStore(host, () => undefined);
    await store.set({ 'lid-mapping': { one: 'eins', two: 'zwei' }, 'device-list': { one: ['0'] } });
    expect(host.commits).toHaveLength(1);
    await store.set({ 'lid-mapping': { two: null } });
    expect(await store.get('lid-mapping', ['one', 'two', 'three'])).toEqual({ one: 'eins' });
    expect(await store.get('device-list', ['one'])).toEqual({ one: ['0'] });
    await store.set({ 'lid-mapping': {} });
    expect(host.commits).toHaveLength(2);
  });

  it('hands out app state keys as the objects Baileys works with', async () => {
    const store = new KeyStore(new MemoryHost(), () => undefined);
    const key = proto.Message.AppStateSyncKeyData.create({ keyData: bytes('key') });
    await store.set({ 'app-state-sync-key': { a: key } });
    const { a } = await store.get('app-state-sync-key', ['a']);
    expect(a).toBeInstanceOf(proto.Message.AppStateSyncKeyData);
    expect(Buffer.from(a!.keyData!)).toEqual(bytes('key'));
  });

  it('tells of a write that failed', async () => {
    const host = new MemoryHost();
    host.beforeCommit = () => {
      throw new Error('full');
    };
    const failures: unknown[] = [];
    const store = new KeyStore(host, (error) => failures.push(error));
    await expect(store.set({ 'lid-mapping': { one: 'eins' } })).rejects.toThrow('full');
    expect(failures).toHaveLength(1);
  });
});

describe('a key transaction', () => {
  const stored: SignalKeyStore = {
    get: async (_kind, ids) =>
      Object.fromEntries(ids.filter((id) => id === 'stored').map((id) => [id, 'old' as never])),
    set: async () => {
      throw new Error('Nothing is written before the end');
    },
  };

  it('reads its own changes before the store, and hands them over at the end', async () => {
    const keys = new KeyTransaction(stored);
    keys.begin();
    await keys.set({ 'lid-mapping': { new: 'new' } });
    await keys.set({ 'lid-mapping': { stored: null } });
    expect(await keys.get('lid-mapping', ['new', 'stored', 'none'])).toEqual({ new: 'new' });
    expect(keys.end()).toEqual(writesOf({ 'lid-mapping': { new: 'new', stored: null } }));
    expect(keys.isOpen()).toBe(false);
    keys.begin();
    expect(await keys.get('lid-mapping', ['new', 'stored'])).toEqual({ stored: 'old' });
  });

  it('undoes a part that fails, and only that', async () => {
    const keys = new KeyTransaction(stored);
    keys.begin();
    await keys.set({ 'lid-mapping': { kept: 'kept' } });
    const done = await keys.attempt(async () => {
      await keys.set({ 'lid-mapping': { kept: 'spoilt', more: 'more' } });
      throw new Error('malformed');
    });
    expect(done).toBe(false);
    expect(keys.end()).toEqual(writesOf({ 'lid-mapping': { kept: 'kept' } }));
  });

  it('is one at a time, and nothing works outside of one', async () => {
    const keys = new KeyTransaction(stored);
    await expect(keys.get('lid-mapping', ['a'])).rejects.toThrow();
    await expect(keys.set({})).rejects.toThrow();
    keys.begin();
    expect(() => keys.begin()).toThrow();
  });
});

describe('recent records', () => {
  const apply = (host: MemoryHost, writes: ReturnType<RecentRecords['put']>) => host.commit({ writes });

  it('keep the newest, over restarts', async () => {
    const host = new MemoryHost();
    let records = await RecentRecords.open(host, 'kind', 3);
    for (const key of ['a-1', 'b', 'c']) await apply(host, records.put(key, bytes(key)));
    records = await RecentRecords.open(host, 'kind', 3);
    await apply(host, records.put('d', bytes('d')));
    expect(await records.read('a-1')).toBeUndefined();
    expect(await records.read('b')).toEqual(bytes('b'));
    expect(records.has('d')).toBe(true);
    expect(host.kinds.get('kind')?.size).toBe(3);
  });

  it('replace a record of the same key', async () => {
    const host = new MemoryHost();
    const records = await RecentRecords.open(host, 'kind', 3);
    await apply(host, records.put('a', bytes('1')));
    await apply(host, records.put('a', bytes('2')));
    expect(await records.read('a')).toEqual(bytes('2'));
    expect(host.kinds.get('kind')?.size).toBe(1);
  });
});

describe('credentials', () => {
  it('are stored before they are used, and are the same afterwards', async () => {
    const host = new MemoryHost();
    const made = await openCredentials(host);
    expect(host.commits).toHaveLength(1);
    const again = await openCredentials(host);
    expect(Buffer.from(again.noiseKey.private)).toEqual(Buffer.from(made.noiseKey.private));
    expect(host.commits).toHaveLength(1);
    expect(isPaired(again)).toBe(false);
  });

  it('keep nothing of a pairing code attempt that did not succeed', async () => {
    const host = new MemoryHost();
    const made = await openCredentials(host);
    made.me = { id: '15550001111@s.whatsapp.net', name: '~' };
    made.pairingCode = 'ABCD1234';
    await host.commit({ writes: [credentialsWrite(made)] });
    const stored = await loadCredentials(host);
    expect(stored?.me).toBeUndefined();
    expect(stored?.pairingCode).toBeUndefined();
  });
});

describe('a guarded host', () => {
  it('waits for what began, and lets nothing begin once it is shut', async () => {
    const host = new MemoryHost();
    let release = () => {};
    host.beforeCommit = () =>
      new Promise<void>((resolve) => {
        release = resolve;
      });
    const guarded = new GuardedHost(host);
    const begun = guarded.commit({ writes: [] });
    let settled = false;
    const waiting = guarded.settled().then(() => {
      settled = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toBe(false);
    release();
    await Promise.all([begun, waiting]);
    guarded.shut();
    await expect(guarded.commit({ writes: [] })).rejects.toThrow('closed');
    await expect(guarded.read('kind', ['a'])).rejects.toThrow('closed');
    guarded.emit({ type: 'connected' });
    expect(host.signals).toEqual([]);
  });
});
