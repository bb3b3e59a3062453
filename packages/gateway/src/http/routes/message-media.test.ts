import type { EngineMessage } from '@wagate/engine';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FakeSession } from '../../testing/domain/fake-engine.js';
import { OTHER_ORG, principal, Rig } from '../../testing/domain/rig.js';
import { SAMPLES } from '../../testing/files.js';
import { describeStores } from '../../testing/stores.js';

const CHAT = '4915111111111@s.whatsapp.net';
const GROUP = '120363999000000001@g.us';
const PHOTO = Buffer.from(Array.from({ length: 5_000 }, (_, at) => at % 251));
const image = { type: 'image', mimetype: 'image/jpeg', size: PHOTO.length } as const;

describeStores('the file of a message', (stores) => {
  let rig: Rig;
  let id: string;
  let phone: FakeSession;

  beforeEach(async () => {
    rig = await Rig.fresh(await stores.migrated(), { largestMedia: 10_000 });
    ({ id, phone } = await rig.workingSession());
    phone.files.set('photo', PHOTO);
  });
  afterEach(() => rig.close());

  const path = (mid: string, chat = CHAT, more = '') =>
    `/sessions/${id}/messages/${mid}/media?chat=${encodeURIComponent(chat)}${more}`;
  const ask = (mid: string, headers: Record<string, string> = {}, chat = CHAT, more = '') =>
    rig.fetch(path(mid, chat, more), { 'x-test-as': 'owner', ...headers });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
  const problemOf = async (response: Response) => {
    const { error } = (await response.json()) as {
      error: { code: string; details?: Record<string, unknown> };
    };
    return [response.status, error.code, error.details?.reason];
  };
  const deliver = (message: Partial<EngineMessage>) =>
    phone.deliver({ id: 'M', content: image, media: 'photo', ...message });

  it('comes byte for byte, as what it is, and nothing in it can run', async () => {
    await deliver({});
    const whole = await ask('M');
    expect(whole.status).toBe(200);
    expect((await bytesOf(whole)).equals(PHOTO)).toBe(true);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '5000',
      'content-disposition': 'inline',
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=3600',
      vary: 'Authorization, Cookie, X-Api-Key, Origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });
    const part = await ask('M', { range: 'bytes=999-2000' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 999-2000/5000');
    expect((await bytesOf(part)).equals(PHOTO.subarray(999, 2_001))).toBe(true);
    expect((await ask('M', { range: 'bytes=5000-' })).status).toBe(416);
    expect(phone.downloads).toBe(0);

    const document = { type: 'document', mimetype: 'text/html', filename: 'a"/b.html', size: 9 } as const;
    phone.files.set('page', Buffer.from('<script/>'));
    await deliver({ id: 'D', content: document, media: 'page' });
    const saved = await ask('D');
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename="a__b.html"; filename*=UTF-8''a__b.html`,
    );
    // Of what nobody knows the length there are no parts, and it is read all the same.
    phone.files.set('odd', {
      bytes: (async function* () {
        yield PHOTO;
      })(),
    });
    await deliver({ id: 'O', media: 'odd' });
    const odd = await ask('O', { range: 'bytes=0-1' });
    expect([odd.status, odd.headers.get('content-length')]).toEqual([200, null]);
    expect((await bytesOf(odd)).equals(PHOTO)).toBe(true);
  });

  it('is that of the sender who is named, by any address, and of history as of now', async () => {
    const there = { chatJid: GROUP, chatKind: 'group' } as const;
    phone.files.set('ann', Buffer.from('ann'));
    phone.files.set('bob', Buffer.from('bob'));
    await deliver({ ...there, senderJid: '4915100000010@s.whatsapp.net', senderLid: '10@lid', media: 'ann' });
    await deliver({ ...there, senderLid: '20@lid', media: 'bob' });
    const of = async (sender: string) => {
      const response = await ask('M', {}, GROUP, `&sender=${encodeURIComponent(sender)}`);
      return response.ok ? (await bytesOf(response)).toString() : response.status;
    };
    expect(await of('10@lid')).toBe('ann');
    expect(await of('4915100000010@s.whatsapp.net')).toBe('ann');
    expect(await of('20@lid')).toBe('bob');
    expect([await of('30@lid'), await of('me')]).toEqual([404, 404]);
    const stored: EngineMessage = {
      id: 'H',
      chatJid: CHAT,
      chatKind: 'dm',
      fromMe: false,
      timestamp: 1_749_000_000_000,
      content: image,
      media: 'photo',
    };
    await phone.commit({ type: 'history', chats: [], contacts: [], groups: [], messages: [stored] });
    expect((await bytesOf(await ask('H'))).equals(PHOTO)).toBe(true);
  });

  it('comes from the queue while an own message is on its way, and from where it went once it has gone', async () => {
    let meanwhile: [number, Buffer][] = [];
    const both = async (mid: string): Promise<typeof meanwhile> => {
      const whole = await ask(mid, {}, CHAT, '&sender=me');
      const part = await ask(mid, { range: 'bytes=2-3' }, CHAT, '&sender=me');
      return [
        [whole.status, await bytesOf(whole)],
        [part.status, await bytesOf(part)],
      ];
    };
    phone.beforeSend = async ({ id: mid }) => {
      meanwhile = await both(mid);
      await phone.commit({ type: 'own-message', messageId: mid, secret: new Uint8Array(32), media: 'photo' });
    };
    const { png } = SAMPLES;
    const body = { type: 'image', to: CHAT, media: { data: png.toString('base64') } };
    const sent = await rig.call<{ waMessageId: string }>('POST', `/sessions/${id}/messages`, { body });
    expect(sent.status).toBe(200);
    expect(meanwhile).toEqual([
      [200, png],
      [206, png.subarray(2, 4)],
    ]);
    expect(await both(sent.body.waMessageId)).toEqual([
      [200, PHOTO],
      [206, PHOTO.subarray(2, 4)],
    ]);

    phone.beforeSend = () => Promise.reject(new Error('no'));
    const failed = await rig.call<{ error: { details: { waMessageId: string } } }>(
      'POST',
      `/sessions/${id}/messages`,
      { body },
    );
    expect(await problemOf(await ask(failed.body.error.details.waMessageId))).toEqual([
      404,
      'not_found',
      'gone',
    ]);
  });

  it('is not there in a word that says why', async () => {
    await deliver({ id: 'TEXT', content: { type: 'text', text: 'hello' }, media: undefined });
    await deliver({ id: 'OLD', media: undefined });
    await deliver({ id: 'ONCE', content: { ...image, viewOnce: true } });
    await deliver({ id: 'GONE', media: 'nowhere' });
    await deliver({ id: 'BIG', content: { ...image, size: 10_001 } });
    phone.files.set('long', {
      bytes: (async function* () {
        yield Buffer.alloc(10_001);
      })(),
    });
    await deliver({ id: 'LONG', media: 'long' });
    for (const [media, name] of [
      ['away', 'MediaUnavailableError'],
      ['bad', 'MediaDamagedError'],
    ] as const) {
      phone.files.set(media, name);
      await deliver({ id: media, media });
    }
    await deliver({ id: 'DELETED' });
    await phone.deliver({ content: { type: 'revoke', targetId: 'DELETED' } });
    for (const [mid, expected] of [
      ['TEXT', [404, 'not_found', 'no_media']],
      ['OLD', [404, 'not_found', 'gone']],
      ['ONCE', [404, 'not_found', 'view_once']],
      ['GONE', [404, 'not_found', 'gone']],
      ['DELETED', [404, 'not_found', 'deleted']],
      ['BIG', [413, 'validation_error', 'too_large']],
      ['LONG', [413, 'validation_error', 'too_large']],
      ['away', [503, 'gateway_unavailable', undefined]],
      ['bad', [503, 'gateway_unavailable', undefined]],
      ['UNKNOWN', [404, 'not_found', undefined]],
    ] as const)
      expect([mid, await problemOf(await ask(mid))]).toEqual([mid, expected]);
    expect((await rig.fetch(`/sessions/${id}/messages/M/media`, { 'x-test-as': 'owner' })).status).toBe(400);
    rig.as('other', principal({ id: 'user_two', organizationId: OTHER_ORG }));
    await deliver({});
    expect(await problemOf(await ask('M', { 'x-test-as': 'other' }))).toEqual([404, 'not_found', undefined]);
    rig.as('sender', principal({ permissions: new Set(['send']) }));
    expect((await ask('M', { 'x-test-as': 'sender' })).status).toBe(403);
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    expect(await problemOf(await ask('M'))).toEqual([501, 'not_implemented', 'no_client']);
    expect(rig.errors).toEqual([]);
  });

  it('is kept sealed where it is, and follows a file that the phone has uploaded again', async () => {
    phone.files.set('secret-place', {
      size: 4,
      bytes: (async function* () {
        yield Buffer.from('file');
      })(),
      moved: 'photo',
    });
    await deliver({ media: 'secret-place' });
    const stored = async () =>
      Buffer.from(
        (await rig.store.db.selectFrom('message_media').select('reference').executeTakeFirstOrThrow())
          .reference,
      );
    expect((await stored()).includes('secret-place')).toBe(false);
    expect((await bytesOf(await ask('M'))).toString()).toBe('file');
    expect((await bytesOf(await ask('M'))).equals(PHOTO)).toBe(true);
    expect(JSON.stringify(await rig.events())).not.toMatch(/secret-place/);
    await rig.call('DELETE', `/sessions/${id}`);
    expect(await rig.store.db.selectFrom('message_media').selectAll().execute()).toEqual([]);
  });

  it('ends its download with whoever leaves, and does not begin more than a few at once', async () => {
    await deliver({});
    const first = await ask('M');
    const reader = first.body!.getReader();
    await reader.read();
    expect(phone.downloads).toBe(1);
    await reader.cancel();
    await rig.settled(() => phone.downloads === 0);

    const open = await Promise.all(Array.from({ length: 4 }, () => ask('M')));
    let fifth = 'waits';
    const waiting = ask('M').then(async (response) => {
      fifth = 'begun';
      return bytesOf(response);
    });
    await rig.settled(() => phone.downloads === 4);
    expect(fifth).toBe('waits');
    await open[0]!.body!.cancel();
    expect((await waiting).equals(PHOTO)).toBe(true);
    // Who takes nothing of it for a minute loses their place.
    rig.clock.advance(60_000);
    await rig.settled(() => phone.downloads === 0);
    await expect(bytesOf(open[1]!)).rejects.toThrow('nobody reads');
  });
});
