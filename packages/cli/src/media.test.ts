import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, type PhoneFile, sampleFile, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Store } from '../../gateway/src/store/open.js';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { describeSqlite } from '../../gateway/src/testing/stores.js';

const DESK = '15550001111';
const ALICE = '15550002222';
type Row = Record<string, unknown>;

/**
 * The whole way: a file from a phone on the network, by WhatsApp Web's protocol, to the gateway's answer. How either
 * database keeps where it is, the gateway's own tests say.
 */
describeSqlite('files from phones on the network', (stores) => {
  let store: Store;
  let network: Network;
  let rig: Rig;
  let id: string;

  beforeAll(async () => {
    store = await stores.migrated();
    network = await startNetwork({ timing: { readDelayMs: 0 } });
    await network.phones.create({ number: DESK, name: 'Front desk' });
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const { url, rootPublicKey, mediaCertificate } = network;
    rig = await Rig.fresh(store, { engine: createBaileysEngine({ url, rootPublicKey, mediaCertificate }) });
    id = await rig.createSession();
    const qr = () => rig.call<{ code: string }>('GET', `/sessions/${id}/qr`);
    await vi.waitUntil(async () => (await qr()).status === 200, { timeout: 20_000, interval: 10 });
    // From before the link: it comes with the history.
    await network.phones.write(ALICE, DESK, await network.phones.attach(photo), { id: 'BEFORE' });
    await network.phones.scan(DESK, (await qr()).body.code);
    await vi.waitUntil(async () => (await rig.status(id)) === 'working', { timeout: 20_000, interval: 10 });
  }, 60_000);
  afterAll(async () => {
    await rig?.close();
    await network?.close();
  });

  const photo: PhoneFile = { ...sampleFile('photo'), caption: 'zyxq photo' };
  const inChat = `chat=${encodeURIComponent(`${ALICE}@s.whatsapp.net`)}`;
  const media = (mid: string, headers = {}) =>
    rig.fetch(`/sessions/${id}/messages/${mid}/media?${inChat}`, { 'x-test-as': 'owner', ...headers });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
  async function arrived(mid: string): Promise<Row> {
    const list = async () =>
      (
        await rig.call<{ data: Row[] }>('GET', `/sessions/${id}/chats/${ALICE}@s.whatsapp.net/messages`)
      ).body.data.find(({ waMessageId }) => waMessageId === mid);
    await expect.poll(list, { timeout: 20_000, interval: 10 }).toBeDefined();
    return (await list())!;
  }

  it('are given out byte for byte: a photo, a voice note, a document, and one of long before', async () => {
    for (const [file, type, disposition] of [
      [photo, 'image/jpeg', 'inline'],
      [sampleFile('voice'), 'audio/ogg; codecs=opus', 'inline'],
      [
        sampleFile('document'),
        'application/pdf',
        `attachment; filename="Price list.pdf"; filename*=UTF-8''Price%20list.pdf`,
      ],
      [{ type: 'video', data: randomBytes(300_000), mimetype: 'video/mp4' }, 'video/mp4', 'inline'],
    ] satisfies [PhoneFile, string, string][]) {
      const mid = await network.phones.write(ALICE, DESK, await network.phones.attach(file));
      expect(await arrived(mid)).toMatchObject({ hasMedia: true, media: { size: file.data.length } });
      const response = await media(mid);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-disposition')).toBe(disposition);
      expect(response.headers.get('content-length')).toBe(String(file.data.length));
      expect((await bytesOf(response)).equals(file.data)).toBe(true);
      const part = await media(mid, { range: 'bytes=100-299' });
      expect((await bytesOf(part)).equals(Buffer.from(file.data).subarray(100, 300))).toBe(true);
    }
    await arrived('BEFORE');
    expect((await bytesOf(await media('BEFORE'))).equals(photo.data)).toBe(true);
  }, 60_000);

  it('are asked of the phone where WhatsApp has deleted them, and are gone where it has too', async () => {
    const message = await network.phones.attach(photo);
    const mid = await network.phones.write(ALICE, DESK, message);
    await arrived(mid);
    const path = message.imageMessage!.directPath!;
    await network.media.expire(path);
    expect((await bytesOf(await media(mid))).equals(photo.data)).toBe(true);
    // It is known from here on where it lies now.
    expect((await bytesOf(await media(mid))).equals(photo.data)).toBe(true);
    await network.media.expire(path.replace(/1$/, '2'));
    await network.media.forget(path);
    const gone = await media(mid);
    expect([gone.status, ((await gone.json()) as { error: Row }).error.details]).toEqual([
      404,
      { reason: 'gone' },
    ]);
    expect(rig.errors).toEqual([]);
  }, 60_000);

  it('are kept, where whoever runs the gateway wants it, from when they come', async () => {
    await rig.close();
    const { url, rootPublicKey, mediaCertificate } = network;
    const directory = mkdtempSync(join(tmpdir(), 'wagate-media-'));
    rig = await Rig.open(store, {
      engine: createBaileysEngine({ url, rootPublicKey, mediaCertificate }),
      keptMedia: { directory, space: 1_000_000 },
    });
    const message = await network.phones.attach(photo);
    const mid = await network.phones.write(ALICE, DESK, message);
    await arrived(mid);
    await vi.waitFor(() => expect(readdirSync(directory).map((name) => name.length)).toEqual([32]), 20_000);
    await vi.waitFor(
      async () => expect(await store.db.selectFrom('media_files').select('size').execute()).toHaveLength(1),
      20_000,
    );
    await network.media.forget(message.imageMessage!.directPath!);
    await rig.call('POST', `/sessions/${id}:stop`);
    expect((await bytesOf(await media(mid))).equals(photo.data)).toBe(true);
    expect((await media('BEFORE')).status).toBe(501);
    expect(rig.errors).toEqual([]);
    rmSync(directory, { recursive: true });
  }, 60_000);
});
