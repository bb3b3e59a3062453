import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineMessage } from '@wagate/engine';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { DomainOptions } from '../domain.js';
import { EventBus } from '../events/bus.js';
import { EventWriter } from '../events/writer.js';
import { forgetMessages } from '../messages/forget.js';
import { SealedFile } from '../sealing/sealed-file.js';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { ORG, OTHER_ORG, principal, Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

const CHAT = '4915111111111@s.whatsapp.net';
const PHOTO = Buffer.from('a picture of somebody '.repeat(10_000));
const image = { type: 'image', mimetype: 'image/jpeg', size: PHOTO.length } as const;

describeStores('files that are kept', (stores) => {
  let store: Store;
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  const root = mkdtempSync(join(tmpdir(), 'wagate-kept-'));
  let directory = join(root, 'media');
  let at = 0;

  beforeAll(async () => {
    store = await stores.migrated();
  });
  afterEach(() => rig.close());
  afterAll(() => rmSync(root, { recursive: true }));

  const begin = async (more: Partial<DomainOptions> = {}) => {
    directory = join(root, `media-${at++}`);
    rig = await Rig.fresh(store, { keptMedia: { directory, space: 1_000_000 }, ...more });
    ({ id, phone } = await rig.workingSession());
    phone.files.set('photo', PHOTO);
  };
  const deliver = (message: Partial<EngineMessage> = {}) =>
    phone.deliver({ id: 'M', content: image, media: 'photo', ...message });
  const ask = (mid: string, headers: Record<string, string> = {}, chat = CHAT) =>
    rig.fetch(`/sessions/${id}/messages/${mid}/media?chat=${encodeURIComponent(chat)}`, {
      'x-test-as': 'owner',
      ...headers,
    });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
  const files = () => readdirSync(directory);
  const rows = () => store.db.selectFrom('media_files').selectAll().orderBy('kept_at').execute();
  const kept = (count = 1) => rig.settled(async () => (await rows()).length === count);

  it('come once, sealed, and are there when WhatsApp has them no more and nobody is connected', async () => {
    await begin();
    await deliver();
    await kept();
    await deliver();
    expect(phone.downloads).toBe(0);
    const [row] = await rows();
    expect(files()).toEqual([row!.file]);
    const sealed = readFileSync(join(directory, row!.file));
    expect(sealed.includes('picture')).toBe(false);
    expect(row).toMatchObject({ size: PHOTO.length });

    phone.files.delete('photo');
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    const whole = await ask('M');
    expect([whole.status, whole.headers.get('content-length')]).toEqual([200, String(PHOTO.length)]);
    expect((await bytesOf(whole)).equals(PHOTO)).toBe(true);
    const part = await ask('M', { range: 'bytes=65000-140000' });
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 65000-140000/${PHOTO.length}`,
    ]);
    expect((await bytesOf(part)).equals(PHOTO.subarray(65_000, 140_001))).toBe(true);
    expect((await ask('M', { range: 'bytes=999999-' })).status).toBe(416);
    expect(rig.errors).toEqual([]);
  });

  it('are those that somebody looks at too, to the end: of history, and from the middle on', async () => {
    await begin();
    const past = { chatJid: CHAT, chatKind: 'dm', fromMe: false, content: image, media: 'photo' } as const;
    const messages = ['A', 'B', 'C'].map((name, n) => ({
      ...past,
      id: name,
      timestamp: 1_749_000_000_000 + n,
    }));
    await phone.commit({ type: 'history', chats: [], contacts: [], groups: [], messages });
    const left = (await ask('A')).body!.getReader();
    await left.read();
    await left.cancel();
    await bytesOf(await ask('B', { range: 'bytes=0-99' }));
    await rig.settled(() => phone.downloads === 0 && files().length === 0);
    expect(await rows()).toEqual([]);
    expect((await bytesOf(await ask('C', { range: 'bytes=5-' }))).equals(PHOTO.subarray(5))).toBe(true);
    await kept();
    phone.files.clear();
    expect((await bytesOf(await ask('C'))).equals(PHOTO)).toBe(true);
    expect((await ask('A')).status).toBe(404);
  });

  it('are none that are meant to be seen for a while, that are too large, or where nobody asked to keep any', async () => {
    await begin({ largestMedia: PHOTO.length });
    await deliver({ id: 'ONCE', content: { ...image, viewOnce: true } });
    await deliver({ id: 'SOON', expiresAt: rig.clock.now() + 1_000 });
    await deliver({ id: 'STORY', chatJid: 'status@broadcast', chatKind: 'status' });
    phone.files.set('large', Buffer.alloc(PHOTO.length + 1));
    await deliver({ id: 'LARGE', media: 'large', content: { type: 'image', mimetype: 'image/jpeg' } });
    await deliver({ id: 'M' });
    await kept();
    expect((await bytesOf(await ask('SOON'))).equals(PHOTO)).toBe(true);
    await rig.settled(() => phone.downloads === 0);
    expect(files()).toEqual((await rows()).map(({ file }) => file));
    expect((await rows()).length).toBe(1);
    await rig.close();
    await begin({ keptMedia: undefined });
    await deliver();
    expect((await bytesOf(await ask('M'))).equals(PHOTO)).toBe(true);
    expect(await rows()).toEqual([]);
    expect(() => files()).toThrow('ENOENT');
  });

  it('go with their message, however that goes', async () => {
    await begin();
    const forget = async (mid: string) => {
      const row = await store.db
        .selectFrom('messages')
        .select(['id', 'account_id'])
        .where('wa_message_id', '=', mid)
        .executeTakeFirstOrThrow();
      await new EventWriter(store, new EventBus()).write(ORG, (change) =>
        forgetMessages(change, row.account_id, [row.id]),
      );
    };
    for (const [mid, gone] of [
      ['REVOKED', () => phone.deliver({ content: { type: 'revoke', targetId: 'REVOKED' } })],
      ['FORGOTTEN', () => forget('FORGOTTEN')],
      ['CLEARED', () => rig.call('DELETE', `/sessions/${id}/chats/${encodeURIComponent(CHAT)}`)],
      ['UNLINKED', () => rig.call('DELETE', `/sessions/${id}`)],
    ] as const) {
      await deliver({ id: mid });
      await kept();
      await gone();
      expect([mid, await rows()]).toEqual([mid, []]);
    }
    expect(files().length).toBe(4);
    rig.clock.advance(3_600_000);
    await rig.settled(() => files().length === 0);
  });

  it('have a bound, and those that were kept first go first', async () => {
    await begin({ keptMedia: { directory: join(root, 'bound'), space: PHOTO.length * 2 + 5 } });
    directory = join(root, 'bound');
    for (const mid of ['1', '2', '3']) {
      await deliver({ id: mid });
      await rig.settled(async () => (await rows()).at(-1)?.kept_at === rig.clock.now());
      await rig.settled(() => files().length === Math.min(2, Number(mid)));
      rig.clock.advance(1_000);
    }
    phone.files.clear();
    const answers = await Promise.all(['1', '2', '3'].map((mid) => ask(mid)));
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 200]);
    await Promise.all(answers.map(bytesOf));
    // At the next start there is less of it, and the disk cannot be read for a while.
    await rig.close();
    rig = await Rig.open(store, { keptMedia: { directory, space: PHOTO.length } });
    const [last, ...more] = await rows();
    expect([files(), more]).toEqual([[last!.file], []]);
    const elsewhere = join(root, 'elsewhere');
    renameSync(directory, elsewhere);
    writeFileSync(directory, 'no folder');
    expect((await ask('3')).status).toBe(404);
    rmSync(directory);
    renameSync(elsewhere, directory);
    expect((await bytesOf(await ask('3'))).equals(PHOTO)).toBe(true);
  });

  it('are fetched once they can be, where their session connects later, nobody has them now, or the process ends', async () => {
    directory = join(root, 'in-time');
    await begin({ keptMedia: { directory, space: 2_000_000 } });
    directory = join(root, 'in-time');
    const waiting = () => store.db.selectFrom('media_to_keep').selectAll().execute();
    const keptInTime = (count: number, step = 30_000) =>
      rig.settled(async () => {
        rig.clock.advance(step);
        return (await rows()).length === count && (await waiting()).length === 0;
      });
    // As WhatsApp delivers what waited, before it says that all is ready.
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(async () => (await rig.status(id)) === 'starting');
    await deliver({ id: 'EARLY' });
    expect([(await waiting()).length, files()]).toEqual([1, []]);
    await keptInTime(1);
    // WhatsApp may be busy, and the phone that has it off.
    phone.files.set('away', 'MediaUnavailableError');
    await deliver({ id: 'AWAY', media: 'away' });
    await rig.settled(async () => (await waiting())[0]?.tries === 1);
    phone.files.set('away', PHOTO);
    await keptInTime(2);
    await deliver({ id: 'GONE', media: 'nowhere' });
    await rig.settled(async () => (await waiting()).length === 0);
    const begun = vi.fn();
    phone.openMedia = (_, { signal }) =>
      new Promise((_, reject) => {
        begun();
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    await deliver({ id: 'CUT' });
    // Of one organization it is no more than two, and nobody else waits for them.
    for (const mid of ['CUT 2', 'CUT 3']) await deliver({ id: mid });
    rig.as('other', principal({ id: 'user_two', organizationId: OTHER_ORG }));
    const other = await rig.workingSession('other');
    other.phone.files.set('photo', PHOTO);
    await other.phone.deliver({ id: 'OTHER', content: image, media: 'photo' });
    await rig.settled(async () => (await rows()).length === 3);
    expect(begun).toHaveBeenCalledTimes(2);
    await rig.close();
    expect((await waiting()).map(({ tries }) => tries)).toEqual([0, 0, 0]);
    rig = await Rig.open(store, { keptMedia: { directory, space: 2_000_000 } });
    await rig.settled(() => rig.engine.sessions.has(id));
    rig.engine.of(id).files.set('photo', PHOTO);
    await keptInTime(6);
    // What is not to be had is left alone at last.
    rig.engine.of(id).files.set('photo', 'MediaUnavailableError');
    await rig.engine.of(id).deliver({ id: 'NEVER', content: image, media: 'photo' });
    await keptInTime(6, 6 * 3_600_000);
    expect(rig.errors).toEqual([]);
  });

  it('survive whatever becomes of the disk and of the process', async () => {
    directory = join(root, 'swept');
    mkdirSync(directory);
    for (const name of [`${'0'.repeat(32)}.part`, '1'.repeat(32)])
      writeFileSync(join(directory, name), 'left behind');
    // As on a volume of its own.
    mkdirSync(join(directory, 'lost+found'));
    const keptMedia = { directory, space: 1_000_000 };
    rig = await Rig.fresh(store, { keptMedia });
    expect([files(), rig.errors]).toEqual([['lost+found'], []]);
    rmSync(join(directory, 'lost+found'), { recursive: true });
    ({ id, phone } = await rig.workingSession());
    phone.files.set('photo', PHOTO);
    await deliver();
    await kept();
    const [first] = await rows();
    const path = join(directory, first!.file);
    const sealed = readFileSync(path);
    sealed[100_000]! ^= 1;
    writeFileSync(path, sealed);
    await expect(ask('M').then(bytesOf)).rejects.toThrow();
    expect(rig.logged).toEqual(['A kept file was damaged, and is kept no more']);
    expect((await bytesOf(await ask('M'))).equals(PHOTO)).toBe(true);
    await kept();
    // As after a backup of the database alone.
    rmSync(directory, { recursive: true });
    expect((await bytesOf(await ask('M'))).equals(PHOTO)).toBe(true);
    // Nowhere to write to: it is told once, and everybody has their file all the same.
    expect((await bytesOf(await ask('M'))).equals(PHOTO)).toBe(true);
    await vi.waitFor(() => expect(rig.errors.length).toBe(1));
    expect(await rows()).toEqual([]);
    mkdirSync(directory);
    // While it is written.
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const write = vi.spyOn(SealedFile.prototype, 'write').mockRejectedValue(full);
    for (const wait of [0, 600_000, 0]) {
      rig.clock.advance(wait);
      expect((await bytesOf(await ask('M'))).equals(PHOTO)).toBe(true);
    }
    expect(rig.logged.filter((line) => line.startsWith('The disk is full'))).toHaveLength(1);
    expect([files(), await rows(), rig.errors.length]).toEqual([[], [], 1]);
    write.mockRestore();
    expect((await bytesOf(await ask('M'))).equals(PHOTO)).toBe(true);
    await kept();
  });
});
