import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { SAMPLES } from '../../gateway/src/testing/files.js';
import { describeSqlite } from '../../gateway/src/testing/stores.js';

const DESK = '15550001111';
const ALICE = '15550002222';
const BOB = '15550004444';
const NOBODY = '15550009999';
const GROUP = '120363999000000002@g.us';
const WAIT = { timeout: 20_000, interval: 10 };
type Row = Record<string, unknown>;

const media = (data: Uint8Array, more: Row = {}) => ({ data: Buffer.from(data).toString('base64'), ...more });

/** The whole way: what is asked over HTTP comes to a phone on the network, decrypted, and what its owner answers comes back. */
describeSqlite('every kind of message, by the protocol', (stores) => {
  let network: Network;
  let rig: Rig;
  let id: string;

  beforeAll(async () => {
    network = await startNetwork({ timing: { readDelayMs: 0 } });
    const { phones } = network;
    await phones.create({ number: DESK, name: 'Front desk' });
    await phones.addContact({ number: ALICE, name: 'Alice' });
    await phones.addContact({ number: BOB, name: 'Bob' });
    await network.raw.group({
      id: GROUP,
      subject: 'All',
      creator: DESK,
      createdAt: 0,
      members: [{ number: DESK, admin: 'superadmin' }, { number: ALICE }, { number: BOB }],
    });
    const { url, rootPublicKey, mediaCertificate } = network;
    rig = await Rig.fresh(await stores.migrated(), {
      engine: createBaileysEngine({ url, rootPublicKey, mediaCertificate }),
    });
    id = await rig.createSession();
    await rig.call('PATCH', `/sessions/${id}`, { body: { ratePerMin: 0, ratePerHour: 0 } });
  }, 60_000);
  afterAll(async () => {
    await rig?.close();
    await network?.close();
  });

  const post = (path: string, body: Row, method = 'POST') =>
    rig.call<Row>(method, `/sessions/${id}/messages${path}`, { body });
  const send = async (body: Row): Promise<string> => {
    const answer = await post('', { to: ALICE, ...body });
    expect(answer).toMatchObject({ status: 200, body: { mode: 'sync', status: 'sent' } });
    return answer.body.waMessageId as string;
  };
  const chat = (jid: string) =>
    rig.call<{ data: Row[] }>('GET', `/sessions/${id}/chats/${encodeURIComponent(jid)}/messages`);
  const shown = async (waMessageId: string, jid = `${ALICE}@s.whatsapp.net`) =>
    (await chat(jid)).body.data.find((message) => message.waMessageId === waMessageId);
  /** As somebody's phone has it. */
  const at = async (owner: string, waMessageId: string, of = owner === DESK ? ALICE : DESK) =>
    (await network.phones.chats(owner)).get(of)?.find((message) => message.id === waMessageId);
  const got = async (waMessageId: string, owner = ALICE) => {
    await expect.poll(() => network.phones.message(owner, waMessageId), WAIT).toBeDefined();
    return (await network.phones.message(owner, waMessageId))!;
  };
  const contact = { name: 'Desk', phone: '12025550101' };

  it('with a phone that is linked', async () => {
    await expect.poll(async () => (await rig.call('GET', `/sessions/${id}/qr`)).status, WAIT).toBe(200);
    const { body } = await rig.call<{ code: string }>('GET', `/sessions/${id}/qr`);
    await network.phones.scan(DESK, body.code);
    await expect.poll(() => rig.status(id), WAIT).toBe('working');
  }, 60_000);

  const { png, webp, mp4, voice, pdf } = SAMPLES;
  it.each<[Row, Row, Uint8Array?]>([
    [
      { type: 'text', text: 'hi @1', mentions: [BOB] },
      { extendedTextMessage: { text: 'hi @1', contextInfo: { mentionedJid: [`${BOB}@s.whatsapp.net`] } } },
    ],
    [
      { type: 'image', caption: 'red', media: media(png) },
      { imageMessage: { mimetype: 'image/png', caption: 'red', width: expect.any(Number) } },
      png,
    ],
    [{ type: 'video', media: media(mp4) }, { videoMessage: { mimetype: 'video/mp4' } }, mp4],
    [
      { type: 'audio', media: media(voice) },
      { audioMessage: { ptt: true, mimetype: 'audio/ogg; codecs=opus' } },
      voice,
    ],
    [
      { type: 'document', media: media(pdf, { filename: 'a.pdf' }) },
      { documentMessage: { fileName: 'a.pdf' } },
      pdf,
    ],
    [{ type: 'sticker', media: media(webp) }, { stickerMessage: { mimetype: 'image/webp' } }, webp],
    [
      { type: 'location', latitude: 1.5, longitude: -2.5, name: 'Here' },
      { locationMessage: { degreesLatitude: 1.5, degreesLongitude: -2.5, name: 'Here' } },
    ],
    [
      { type: 'contact', contact },
      { contactMessage: { displayName: 'Desk', vcard: expect.stringContaining('waid=12025550101') } },
    ],
  ])('is sent: $type', async (asked, expected, bytes) => {
    const sent = await send(asked);
    const message = await got(sent);
    expect(message).toMatchObject(expected);
    if (bytes) {
      expect((await network.phones.fileOf(ALICE, sent)).equals(bytes)).toBe(true);
      // What was sent is shown here too.
      const query = new URLSearchParams({ chat: `${ALICE}@s.whatsapp.net` });
      const kept = await rig.fetch(`/sessions/${id}/messages/${sent}/media?${query}`, {
        'x-test-as': 'owner',
      });
      expect(Buffer.from(await kept.arrayBuffer()).equals(bytes)).toBe(true);
    }
    expect(message.messageContextInfo).toMatchObject({ messageSecret: expect.anything() });
  });

  it('an album, whose files name it', async () => {
    const medias = [media(png), { ...media(mp4), type: 'video' }];
    const album = await send({ type: 'album', caption: 'two', medias });
    expect(await got(album)).toMatchObject({
      albumMessage: { expectedImageCount: 1, expectedVideoCount: 1 },
    });
    const files = (await chat(`${ALICE}@s.whatsapp.net`)).body.data.filter(
      ({ albumId }) => albumId === album,
    );
    expect(files.map(({ type }) => type).sort()).toEqual(['image', 'video']);
    for (const { waMessageId } of files)
      expect(await got(waMessageId as string)).toMatchObject({
        messageContextInfo: {
          messageAssociation: { associationType: 'MEDIA_ALBUM', parentMessageKey: { id: album } },
        },
      });
  });

  it('a text that is answered, reacted to, edited, passed on and deleted', async () => {
    const text = await send({ type: 'text', text: 'first' });
    await got(text);
    await network.phones.write(ALICE, DESK, {
      reactionMessage: { key: { id: text, fromMe: false }, text: '❤️' },
    });
    await expect.poll(() => shown(text), WAIT).toMatchObject({ reactions: [{ emoji: '❤️', fromMe: false }] });
    const about = { chat: ALICE };
    expect((await post(`/${text}/reaction`, { ...about, emoji: '👍' })).status).toBe(200);
    await expect
      .poll(async () => (await at(ALICE, text))?.reactions, WAIT)
      .toContainEqual(expect.objectContaining({ by: DESK, text: '👍' }));
    expect((await post(`/${text}`, { ...about, text: 'second' }, 'PATCH')).status).toBe(200);
    await expect.poll(async () => (await got(text)).conversation, WAIT).toBe('second');
    const onward = (await post(`/${text}/forward`, { ...about, to: BOB })).body.waMessageId as string;
    expect(await got(onward, BOB)).toMatchObject({
      extendedTextMessage: { text: 'second', contextInfo: { isForwarded: true } },
    });
    expect((await post(`/${text}`, about, 'DELETE')).status).toBe(200);
    await expect.poll(async () => (await at(ALICE, text))?.deletedAt, WAIT).toBeGreaterThan(0);
    expect(await shown(text)).toMatchObject({ body: 'second', edited: true, deleted: true });
    // What the contact edits of their own comes back, too.
    const theirs = await network.phones.write(ALICE, DESK, { conversation: 'tea' });
    await expect.poll(() => shown(theirs), WAIT).toMatchObject({ body: 'tea' });
    await network.phones.write(ALICE, DESK, {
      protocolMessage: {
        // An edit, in the protocol's numbers.
        type: 14,
        key: { id: theirs, fromMe: true },
        editedMessage: { conversation: 'coffee' },
      },
    });
    await expect.poll(() => shown(theirs), WAIT).toMatchObject({ body: 'coffee', edited: true });
  });

  it.each([
    ['a direct chat', ALICE, DESK],
    ['a group', GROUP, GROUP],
  ])('a poll in %s: votes of the other and of our own', async (_, to, seenIn) => {
    const poll = await send({
      type: 'poll',
      to,
      name: 'Which?',
      options: ['Monday', 'Tuesday'],
      selectableCount: 1,
    });
    expect(await got(poll)).toMatchObject({
      pollCreationMessageV3: { name: 'Which?', selectableOptionsCount: 1 },
    });
    await network.phones.vote(ALICE, to === GROUP ? GROUP : DESK, poll, ['Tuesday']);
    const jid = to === GROUP ? GROUP : `${ALICE}@s.whatsapp.net`;
    await expect
      .poll(() => shown(poll, jid), WAIT)
      .toMatchObject({ poll: { totalVotes: 1, options: [{ votes: 0 }, { votes: 1 }] } });
    expect((await post(`/${poll}/vote`, { chat: to, options: ['Monday'] })).status).toBe(200);
    const votes = async () => (await at(ALICE, poll, seenIn))?.votes?.map(({ by, options }) => [by, options]);
    await expect.poll(votes, WAIT).toContainEqual([DESK, ['Monday']]);
    expect(await shown(poll, jid)).toMatchObject({ poll: { totalVotes: 2 } });
  });

  it('a poll of the other, in which we vote and vote no more', async () => {
    const messageContextInfo = { messageSecret: Buffer.alloc(32, 5) };
    const options = [{ optionName: 'red' }, { optionName: 'blue' }];
    const pollCreationMessage = { name: 'Colour?', options, selectableOptionsCount: 0 };
    const poll = await network.phones.write(ALICE, DESK, { pollCreationMessage, messageContextInfo });
    await expect.poll(() => shown(poll), WAIT).toMatchObject({ type: 'poll' });
    const votes = async () => (await at(ALICE, poll))?.votes?.map(({ by, options }) => [by, options]);
    for (const chosen of [['red', 'blue'], []]) {
      expect((await post(`/${poll}/vote`, { chat: ALICE, options: chosen })).status).toBe(200);
      await expect.poll(votes, WAIT).toEqual([[DESK, chosen]]);
    }
  });

  it('what a member wrote, deleted by us as admin', async () => {
    const groups = await network.phones.groups(DESK);
    const looksAfter = ({ number, admin }: { number: string; admin?: string }) => number === DESK && admin;
    const ours = groups.find(({ id, members }) => id !== GROUP && members.some(looksAfter))!;
    const [writer, reader] = ours.members.map(({ number }) => number).filter((number) => number !== DESK);
    const known = () => rig.call<{ data: Row[] }>('GET', `/sessions/${id}/groups/${ours.id}/members`);
    await expect.poll(async () => (await known()).body.data?.length, WAIT).toBeGreaterThan(1);
    const spam = await network.phones.write(writer, ours.id, { conversation: 'buy this' });
    await expect.poll(() => shown(spam, ours.id), WAIT).toMatchObject({ body: 'buy this' });
    expect((await post(`/${spam}`, { chat: ours.id }, 'DELETE')).status).toBe(200);
    await expect.poll(async () => (await at(reader!, spam, ours.id))?.deletedAt, WAIT).toBeGreaterThan(0);
    expect(await shown(spam, ours.id)).toMatchObject({ deleted: true });
  });

  it('nothing to who is not there', async () => {
    const refused = await post('', { type: 'text', to: NOBODY, text: 'hello' });
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { message: 'the number is not on WhatsApp' } },
    });
    const { data } = (await rig.call<{ data: Row[] }>('GET', `/sessions/${id}/chats`)).body;
    expect(data.map(({ jid }) => jid)).not.toContain(`${NOBODY}@s.whatsapp.net`);
  });
});
