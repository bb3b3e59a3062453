import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BaileysEventMap, BinaryNode, proto } from 'baileys';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { lidOf } from '../people/person.js';
import { Client } from '../testing/client.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
const NEW = '15550009991';
const GROUP = '120363999000000001@g.us';
const quiet = { shouldSyncHistoryMessage: () => false };
let data: string;
let network: Network;
let client: Client;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'network-'));
  network = await startNetwork({ data, rawRoutes: true });
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  await network.phones.addContact({ number: ALICE, name: 'Alice' });
  await client.pair(network.phones, NUMBER);
  await client.login(quiet);
});

afterEach(async () => {
  await client.socket.end(undefined);
  await network.close();
  rmSync(data, { recursive: true });
});

async function post(route: string, body: object, expected = 201): Promise<{ id: string; devices: number[] }> {
  const response = await fetch(`${network.controlUrl}/__demo/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  expect([response.status, answer]).toEqual([expected, answer]);
  return answer;
}

type Upserted = BaileysEventMap['messages.upsert']['messages'][number];
/** The first message that `pick` wants, decrypted or not. */
const upserted = (pick: (message: Upserted) => boolean, from = 0) =>
  client.event('messages.upsert', ({ messages }) => messages.find(pick), from);
/** Baileys' name for who wrote, in its events: a hosted address is the person's own there, and a device is nobody else. */
const folded = (jid: string) =>
  jid
    .replace(/:\d+@/, '@')
    .replace(/@hosted$/, '@s.whatsapp.net')
    .replace(/@hosted\.lid$/, '@lid');
/** The stanzas of messages, as they came. */
function stanzas(): BinaryNode[] {
  const heard: BinaryNode[] = [];
  client.socket.ws.on('CB:message', (node: BinaryNode) => heard.push(node));
  return heard;
}
const waiting = async () => (await network.phones.list())[0]?.linked[0]?.waiting;
const makeGroup = () =>
  post('groups', {
    id: GROUP,
    subject: 'Fresh group',
    creator: '447700900125',
    createdAt: 0,
    members: [
      { number: NUMBER },
      { number: '447700900106' },
      { number: '447700900125', admin: 'superadmin' },
    ],
  });
const inGroup = (message: object, more: object = {}) =>
  post('raw', { from: '447700900106', to: GROUP, message, ...more });

describe('a raw message', () => {
  it('of somebody new arrives whole under its id, from a number with a LID', async () => {
    const messageSecret = Buffer.alloc(32, 7).toString('base64');
    const at = Date.now() - 60_000;
    const message = { conversation: 'the meeting is at 3', messageContextInfo: { messageSecret } };
    const { id } = await post('raw', { from: NEW, to: NUMBER, id: 'OWN-ID', at, message });
    expect(id).toBe('OWN-ID');
    const got = await client.message('OWN-ID');
    expect(got.key).toMatchObject({ remoteJid: `${NEW}@s.whatsapp.net`, remoteJidAlt: `${lidOf(NEW)}@lid` });
    expect(got.messageTimestamp).toBe(Math.floor(at / 1000));
    expect(got.message?.conversation).toBe('the meeting is at 3');
    expect(got.message?.messageContextInfo?.messageSecret).toEqual(new Uint8Array(32).fill(7));
    await expect.poll(waiting).toBe(0);
  });

  it.each<[string, object, (message: proto.IMessage) => unknown]>([
    [
      'an enumeration by number',
      { placeholderMessage: { type: 0 } },
      ({ placeholderMessage }) => placeholderMessage?.type === 0,
    ],
    [
      'an enumeration by name',
      { protocolMessage: { type: 'REVOKE', key: { id: 'X', fromMe: false } } },
      ({ protocolMessage }) => protocolMessage?.type === 0 && protocolMessage.key?.id === 'X',
    ],
    [
      'lists and long numbers',
      {
        eventMessage: { name: 'Lunch', startTime: 1800000000 },
        listMessage: {
          title: 'Slots',
          buttonText: 'Open',
          sections: [{ title: 'Morning', rows: [{ title: '09:00', rowId: 'r1' }] }],
        },
      },
      ({ eventMessage, listMessage }) =>
        Number(eventMessage?.startTime) === 1800000000 &&
        listMessage?.sections?.[0]?.rows?.[0]?.rowId === 'r1',
    ],
  ])('has %s', async (_, message, holds) => {
    const { id } = await post('raw', { from: NEW, to: NUMBER, message });
    expect(holds((await client.message(id)).message!)).toBe(true);
  });

  it('waits for a computer that is away', async () => {
    await client.socket.end(undefined);
    const from = client.events.length;
    const { id } = await post('raw', { from: NEW, to: NUMBER, message: { conversation: 'later' } });
    expect(await waiting()).toBeGreaterThan(0);
    await client.login(quiet);
    expect((await client.message(id, from)).message?.conversation).toBe('later');
  });

  it('may have the id of another in another chat; what is not receipted of the two comes again', async () => {
    const same = (from: string) =>
      post('raw', { from, to: NUMBER, id: 'SAMEID1', message: { conversation: from } });
    const from = (number: string, since = 0) =>
      upserted(({ key, message }) => key.remoteJid === `${number}@s.whatsapp.net` && !!message, since);
    await same(ALICE);
    await from(ALICE);
    await expect.poll(waiting).toBe(0);
    const before = client.snapshot();
    client.mute();
    await same(ALICE);
    await same(NEW);
    await from(NEW);
    await client.socket.end(undefined);
    expect(await waiting()).toBe(2);
    before();
    const since = client.events.length;
    await client.login(quiet);
    expect((await from(NEW, since)).message?.conversation).toBe(NEW);
    expect((await from(ALICE, since)).message?.conversation).toBe(ALICE);
    await expect.poll(waiting).toBe(0);
  });
});

describe('a group of the network', () => {
  it('is told of by nobody, is described to who asks, and its members write into it', async () => {
    await makeGroup();
    const { id } = await inGroup({ conversation: 'first words' }, { id: 'G1' });
    const got = await client.message(id);
    expect(got.message?.conversation).toBe('first words');
    expect(got.key).toMatchObject({
      remoteJid: GROUP,
      participant: `${lidOf('447700900106')}@lid`,
      participantAlt: '447700900106@s.whatsapp.net',
    });
    expect(client.events.filter(([name]) => name === 'groups.upsert')).toEqual([]);
    const metadata = await client.socket.groupMetadata(GROUP);
    expect(metadata.subject).toBe('Fresh group');
    expect(metadata.participants.map(({ phoneNumber, admin }) => [phoneNumber, admin])).toEqual([
      [`${NUMBER}@s.whatsapp.net`, null],
      ['447700900106@s.whatsapp.net', null],
      ['447700900125@s.whatsapp.net', 'superadmin'],
    ]);
    expect((await makeGroupAgain()).id).toBe(GROUP);
    expect((await client.socket.groupMetadata(GROUP)).subject).toBe('Renamed');
  });

  const makeGroupAgain = () =>
    post(
      'groups',
      { id: GROUP, subject: 'Renamed', creator: ALICE, createdAt: 5, members: [{ number: NUMBER }] },
      200,
    );
});

describe('a sealed message', () => {
  it('has the attributes that were chosen, and no others changed', async () => {
    const attrs = { id: 'CHOSEN', t: '1700000000', notify: 'Somebody', type: 'poll', sender_lid: null };
    await post('seal', { number: NUMBER, from: NEW, message: { conversation: 'x' }, attrs });
    const got = await client.message('CHOSEN');
    expect(got.key).toMatchObject({ remoteJid: `${NEW}@s.whatsapp.net` });
    expect(got.key.remoteJidAlt).toBeUndefined();
    expect([got.messageTimestamp, got.pushName]).toEqual([1700000000, 'Somebody']);
    const lid = { from: `${lidOf(NEW)}@lid` };
    const { id } = await post('seal', {
      number: NUMBER,
      from: NEW,
      message: { conversation: 'by LID' },
      attrs: lid,
    });
    expect((await client.message(id)).key).toMatchObject({
      remoteJid: lid.from,
      remoteJidAlt: `${NEW}@s.whatsapp.net`,
      addressingMode: 'lid',
    });
  });

  it.each([
    ['a hosted number', `${ALICE}@hosted`],
    ['a hosted LID', `${lidOf(ALICE)}@hosted.lid`],
    ['the hosted device of a number', `${ALICE}:99@hosted`],
    ['the hosted device of a LID', `${lidOf(ALICE)}:99@hosted.lid`],
  ])('of %s is read, first and later ones, between those of the same person’s phone', async (_, from) => {
    const heard = stanzas();
    for (const text of ['one', 'two', 'three']) {
      const phone = await network.phones.write(ALICE, NUMBER, { conversation: `${text} from the phone` });
      expect((await client.message(phone)).message?.conversation).toBe(`${text} from the phone`);
      const body = { number: NUMBER, from: ALICE, message: { conversation: text }, attrs: { from } };
      const { id } = await post('seal', body);
      const got = await client.message(id);
      expect(got.message?.conversation).toBe(text);
      expect(got.key.remoteJid).toBe(folded(from));
      // Once each: nothing had to be asked for again.
      expect(heard.filter(({ attrs }) => attrs.id === id).map(({ attrs }) => attrs.from)).toEqual([from]);
    }
    await expect.poll(waiting).toBe(0);
    expect(await network.phones.lost(NUMBER)).toEqual([]);
  });

  it('of a hosted number is the first that is heard of somebody, and reaches a computer that lost its sessions', async () => {
    const attrs = { from: `${NEW}@hosted` };
    const write = async (text: string) =>
      (await post('seal', { number: NUMBER, from: NEW, message: { conversation: text }, attrs })).id;
    expect((await client.message(await write('first'))).message?.conversation).toBe('first');
    client.loseSessions();
    expect((await client.message(await write('again'))).message?.conversation).toBe('again');
    await expect.poll(waiting).toBe(0);
  });

  it('of a group is read under whatever name its author has there', async () => {
    await makeGroup();
    const member = '447700900106';
    const names = [`${lidOf(member)}@lid`, `${member}@s.whatsapp.net`, `${lidOf(member)}@hosted.lid`];
    const heard = stanzas();
    for (const participant of [...names, ...names]) {
      const { id } = await post('seal', {
        number: NUMBER,
        from: member,
        message: { conversation: participant },
        attrs: { from: GROUP, participant },
      });
      const got = await client.message(id);
      expect(got.message?.conversation).toBe(participant);
      expect(got.key).toMatchObject({ remoteJid: GROUP, participant: folded(participant) });
      const came = heard.filter(({ attrs }) => attrs.id === id);
      expect(came.map(({ attrs }) => [attrs.from, attrs.participant])).toEqual([[GROUP, participant]]);
    }
  });

  it('of bytes is a kind that the schema does not know', async () => {
    const b64 = 'ugcYEgxTZWNyZXQgcG9sbD8aAwoBQRoDCgFC';
    const body = { number: NUMBER, from: ALICE, b64, attrs: { id: 'UNK119' } };
    await post('sealbytes', body);
    const got = await upserted(({ key }) => key.id === 'UNK119');
    expect(got.key.remoteJid).toBe(`${ALICE}@s.whatsapp.net`);
    expect(JSON.stringify(got.message ?? {})).not.toContain('Secret poll');
    expect(got.messageStubType).toBeFalsy();
    await expect.poll(waiting).toBe(0);
  });
});

describe('a stanza', () => {
  const unavailable = (id: string) => ({
    tag: 'message',
    attrs: { id, from: `${ALICE}@s.whatsapp.net`, t: String(Math.floor(Date.now() / 1000)), type: 'text' },
    content: [{ tag: 'unavailable', attrs: {} }],
  });

  it('arrives as it is, and what is confirmed waits for a computer that is away', async () => {
    expect((await post('stanza', { number: NUMBER, node: unavailable('UNAV1') })).devices).toEqual([1]);
    expect((await upserted(({ key }) => key.id === 'UNAV1')).message).toBeFalsy();
    await expect.poll(waiting).toBe(0);
    await client.socket.end(undefined);
    const from = client.events.length;
    await post('stanza', { number: NUMBER, node: unavailable('UNAV2') });
    await client.login(quiet);
    await upserted(({ key }) => key.id === 'UNAV2', from);
    await expect.poll(waiting).toBe(0);
  });

  it('that nobody confirms reaches who is there, and has bytes in it', async () => {
    const heard: unknown[] = [];
    client.socket.ws.on('CB:ib,,probe', (node) => heard.push(node));
    const node = {
      tag: 'ib',
      attrs: {},
      content: [{ tag: 'probe', attrs: { a: 'b' }, content: { b64: 'AAEC/w==' } }],
    };
    expect((await post('stanza', { number: NUMBER, node })).devices).toEqual([1]);
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]).toMatchObject({
      tag: 'ib',
      content: [{ tag: 'probe', attrs: { a: 'b' }, content: Buffer.from([0, 1, 2, 255]) }],
    });
    expect(await waiting()).toBe(0);
  });
});
