import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { ClientRequest, type IncomingMessage } from 'node:http';
import type { OpenMedia, SendFile } from '@wagate/engine';
import { type PhoneFile, sampleFile } from '@wagate/fake-whatsapp';
import type { proto } from 'baileys';
import { describe, expect, it, vi } from 'vitest';
import { Connection } from './connection/connection.js';
import { settingsOf } from './settings.js';
import { openCredentials } from './storage/credentials.js';
import { ALICE, Fixture, NETWORK, NUMBER } from './testing/fixture.js';

/** Around the borders of blocks, and of what comes in one piece. */
const LENGTHS = [0, 1, 15, 16, 17, 65_535, 300_001];

describe('files on the network', NETWORK, () => {
  const fixture = new Fixture();
  const { signal } = new AbortController();

  async function all({ bytes }: OpenMedia): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of bytes) parts.push(part);
    return Buffer.concat(parts);
  }
  /** What Alice writes, as it comes to the host. */
  async function arrives(message: proto.IMessage) {
    const id = await fixture.network.phones.write(ALICE, NUMBER, message);
    return fixture.host.message(id);
  }
  const open = (reference: string) => fixture.session.openMedia(reference, { signal });
  it('that phones send are read byte for byte, whatever is around them', async () => {
    await fixture.link();
    const { phones } = fixture.network;
    for (const file of [
      ...(['photo', 'voice', 'document'] as const).map(sampleFile),
      { type: 'video', data: randomBytes(70_000), mimetype: 'video/mp4', caption: 'look' } as const,
      { type: 'sticker', data: randomBytes(500), mimetype: 'image/webp' } as const,
      ...LENGTHS.map(
        (length): PhoneFile => ({ type: 'image', data: randomBytes(length), mimetype: 'image/png' }),
      ),
    ] satisfies PhoneFile[]) {
      const { media, content } = await arrives(await phones.attach(file));
      expect(content).toMatchObject({ type: file.type, mimetype: file.mimetype, size: file.data.length });
      const opened = await open(media!);
      expect(opened.size).toBe(file.data.length);
      expect((await all(opened)).equals(file.data)).toBe(true);
    }

    const photo = sampleFile('photo');
    const { imageMessage } = await phones.attach(photo);
    for (const wrapped of [
      { ephemeralMessage: { message: { imageMessage } } },
      { buttonsMessage: { imageMessage, contentText: 'choose', headerType: 4 } },
      { interactiveMessage: { header: { imageMessage }, body: { text: 'choose' } } },
      { templateMessage: { hydratedTemplate: { imageMessage, hydratedContentText: 'choose' } } },
    ]) {
      const { media } = await arrives(wrapped);
      expect((await all(await open(media!))).equals(photo.data), Object.keys(wrapped)[0]).toBe(true);
    }
    for (const once of [
      { viewOnceMessageV2: { message: { imageMessage } } },
      { imageMessage: { ...imageMessage, viewOnce: true } },
      { imageMessage: { ...imageMessage, directPath: '//elsewhere.invalid/file' } },
      { imageMessage: { ...imageMessage, directPath: `/${'a'.repeat(3_000)}` } },
      { imageMessage: { ...imageMessage, directPath: null } },
      { imageMessage: { ...imageMessage, mediaKey: Buffer.alloc(5) } },
    ])
      expect(await arrives(once)).not.toHaveProperty('media');
    // A host that the sender names is not asked: the path alone counts.
    const elsewhere = {
      ...imageMessage,
      directPath: null,
      url: `https://elsewhere.invalid${imageMessage!.directPath}`,
    };
    const { media } = await arrives({ imageMessage: elsewhere });
    expect((await all(await open(media!))).equals(photo.data)).toBe(true);
  });

  it('that the server has no more are asked of the phone, and what is not what was sent is never whole', async () => {
    await fixture.link();
    const { phones, media } = fixture.network;
    const message = await phones.attach({ type: 'image', data: randomBytes(200_000), mimetype: 'image/png' });
    const { media: reference } = await arrives(message);
    const path = message.imageMessage!.directPath!;
    const moved = path.replace(/1$/, '2');

    await media.expire(path);
    const again = await open(reference!);
    expect(again.moved).toMatch(/\.2"/);
    const bytes = await all(again);
    expect(bytes).toHaveLength(200_000);
    expect(await open(again.moved!)).not.toHaveProperty('moved');

    const file = (await media.fileAt(moved))!;
    const kept = await phones.read({
      imageMessage: { ...message.imageMessage, directPath: moved },
    });
    expect(kept.equals(bytes)).toBe(true);
    const encrypted = (await media.read(moved))!;
    const harm = (change: (copy: Buffer) => Buffer) => writeFileSync(file, change(Buffer.from(encrypted)));
    const turn = (copy: Buffer, at: number) => copy.fill(copy[at]! ^ 1, at, at + 1);
    for (const change of [
      (copy: Buffer) => turn(copy, 100),
      (copy: Buffer) => turn(copy, copy.length - 3),
      (copy: Buffer) => copy.subarray(0, -16),
      (copy: Buffer) => copy.subarray(0, 100),
      (copy: Buffer) => copy.subarray(0, 5),
      () => Buffer.alloc(0),
    ]) {
      harm(change);
      let come = 0;
      const opened = await open(again.moved!);
      await expect(
        (async () => {
          for await (const part of opened.bytes) come += part.length;
        })(),
      ).rejects.toMatchObject({ name: 'MediaDamagedError' });
      expect(come).toBeLessThan(bytes.length);
    }

    rmSync(file);
    await expect(open(again.moved!)).rejects.toMatchObject({ name: 'MediaGoneError' });
    // Who reads slowly is no server that is silent.
    const large = randomBytes(3_000_000);
    const { media: long } = await arrives(
      await phones.attach({ type: 'document', data: large, mimetype: 'application/zip' }),
    );
    const asked = vi.spyOn(ClientRequest.prototype, 'end');
    const slow = await open(long!);
    const request = asked.mock.contexts.at(-1) as ClientRequest & { res: IncomingMessage };
    asked.mockRestore();
    await expect.poll(() => request.res.readableLength).toBeGreaterThan(0);
    request.emit('timeout');
    expect((await all(slow)).equals(large)).toBe(true);

    const stopped = new AbortController();
    stopped.abort(new Error('enough'));
    await expect(fixture.session.openMedia(reference!, { signal: stopped.signal })).rejects.toThrow('enough');
    await fixture.session.close();
    await expect(open(reference!)).rejects.toMatchObject({ name: 'NotConnectedError' });
  });

  it('that are uploaded are what a contact reads', async () => {
    await fixture.link();
    await fixture.session.close();
    const { url, rootPublicKey, mediaCertificate } = fixture.network;
    const settings = settingsOf({ url, mediaCertificate, rootPublicKey });
    const connection = await Connection.open({
      host: fixture.host,
      settings,
      credentials: await openCredentials(fixture.host),
    });
    const seen = fixture.host.signals.length;
    await fixture.host.signal('connected', undefined, seen - 1);
    await expect.poll(() => connection.isOpen).toBe(true);
    try {
      const photo = sampleFile('photo');
      const voice = sampleFile('voice');
      for (const [file, expected] of [
        [{ ...photo, caption: 'here' }, { imageMessage: { width: 640, height: 480, caption: 'here' } }],
        [voice, { audioMessage: { ptt: true, seconds: 3, mimetype: 'audio/ogg; codecs=opus' } }],
        [
          sampleFile('document'),
          { documentMessage: { fileName: 'Price list.pdf', mimetype: 'application/pdf' } },
        ],
        [
          { ...sampleFile('document'), caption: 'prices' },
          { documentWithCaptionMessage: { message: { documentMessage: { caption: 'prices' } } } },
        ],
        [{ type: 'video', data: randomBytes(10), mimetype: 'video/mp4' }, { videoMessage: {} }],
        [{ type: 'sticker', data: randomBytes(16), mimetype: 'image/webp' }, { stickerMessage: {} }],
        ...LENGTHS.map(
          (length) =>
            [
              { type: 'image', data: randomBytes(length), mimetype: 'image/png' },
              { imageMessage: {} },
            ] as const,
        ),
      ] as const) {
        const message = await connection.media.uploadFile(file as SendFile);
        expect(message).toMatchObject(expected);
        expect((await fixture.network.phones.read(message)).equals(file.data)).toBe(true);
      }
    } finally {
      await connection.close();
    }
  });
});
