import type { Engine } from '@wagate/engine';
import { createBaileysEngine } from '@wagate/engine-baileys';
import { lidOf, type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../gateway/src/store/open.js';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { describeStores } from '../../gateway/src/testing/stores.js';

const DESK = '15550001111';
const ALICE = '15550002222';
const ADMIN = '447700900125';
const BOB = '447700900106';
const CAROL = '447700900194';
const JOINER = '15550200001';
const GROUP = '120363999000000001@g.us';
const POLL = { timeout: 20_000, interval: 10 };
type Row = Record<string, unknown>;

const jid = (number: string) => `${number}@s.whatsapp.net`;
const lid = (number: string) => `${lidOf(number)}@lid`;

/**
 * What a phone does, on the network, over WhatsApp Web's protocol, to the gateway's answers and events; and the other way.
 * What becomes of each of these in either database is for the gateway's own tests.
 */
describeStores('a phone and its gateway', (stores) => {
  let store: Store;
  let network: Network;
  let engine: Engine;
  let rig: Rig;
  let id: string;

  beforeAll(async () => {
    store = await stores.migrated();
    network = await startNetwork({ timing: { readDelayMs: 0 } });
    await network.phones.create({ number: DESK, name: 'Front desk' });
    for (const number of [ALICE, ADMIN, BOB, CAROL, JOINER])
      await network.phones.addContact({ number, name: `Person ${number}` });
    engine = createBaileysEngine({ url: network.url, rootPublicKey: network.rootPublicKey });
    rig = await Rig.fresh(store, { engine });
    id = await rig.createSession();
  });
  afterAll(async () => {
    await rig?.close();
    await network?.close();
  });

  const path = (chat: string) => `/sessions/${id}/chats/${encodeURIComponent(chat)}`;
  const chat = async (who: string) => (await rig.call<Row>('GET', path(who))).body;
  const shows = (who: string, expected: Row) => expect.poll(() => chat(who), POLL).toMatchObject(expected);
  const messages = async (who: string) => {
    const { body } = await rig.call<{ data: Row[] }>('GET', `${path(who)}/messages`);
    return body.data;
  };
  const message = async (who: string, messageId: string) =>
    (await messages(who)).find(({ waMessageId }) => waMessageId === messageId);
  const write = async (
    from: string,
    to: string,
    said: Parameters<Network['phones']['write']>[2],
    more = {},
  ) => {
    const written = await network.phones.write(from, to, said, more);
    if (said.conversation)
      await expect.poll(() => message(to === DESK ? jid(from) : to, written), POLL).toBeDefined();
    return written;
  };
  const told = async (type: string) => (await rig.events(id)).filter((event) => event.type === type);
  const stanza = (node: object) => network.raw.stanza(DESK, node as never);
  const now = () => String(Math.floor(Date.now() / 1000));

  it('are linked', async () => {
    const code = () => rig.call<{ code: string }>('GET', `/sessions/${id}/qr`);
    await expect.poll(code, POLL).toMatchObject({ status: 200 });
    await network.phones.scan(DESK, (await code()).body.code);
    await expect.poll(() => rig.status(id), POLL).toBe('working');
    // The phone gives the key to its settings with its history.
    await expect
      .poll(async () => (await rig.events(id)).some(({ type }) => type === 'chat.update'), POLL)
      .toBe(true);
  }, 60_000);

  it('agree on what is read, pinned, archived, muted and deleted, whoever did it', async () => {
    await write(ALICE, DESK, { conversation: 'one' });
    const last = await write(ALICE, DESK, { conversation: 'two' });
    await shows(jid(ALICE), { unreadCount: 2 });
    for (const attrs of [
      { from: jid(DESK), recipient: jid(ALICE), type: 'read' },
      { from: jid(ALICE), type: 'read-self' },
    ]) {
      await stanza({ tag: 'receipt', attrs: { id: last, t: now(), ...attrs } });
      await shows(jid(ALICE), { unreadCount: 0 });
      await network.phones.changeSetting(DESK, { setting: 'read', about: ALICE, on: false });
      await shows(jid(ALICE), { unreadCount: 1 });
    }
    const until = Date.now() + 3_600_000;
    for (const [setting, shown] of [
      [{ setting: 'read' }, { unreadCount: 0 }],
      [{ setting: 'pin' }, { pinned: true }],
      [{ setting: 'archive' }, { archived: true }],
      [{ setting: 'mute', until }, { mutedUntil: until }],
      [{ setting: 'pin', on: false }, { pinned: false }],
      [{ setting: 'archive', on: false }, { archived: false }],
      [{ setting: 'rename', name: 'Alice at the bank' }, { name: 'Alice at the bank' }],
      [{ setting: 'rename' }, { name: `Person ${ALICE}` }],
    ] as const) {
      await network.phones.changeSetting(DESK, { about: ALICE, ...setting });
      await shows(jid(ALICE), shown);
    }
    // Back, from here: the phone's own settings take it, as another computer of the phone would see.
    const before = await told('chat.update');
    await rig.call('PATCH', path(jid(ALICE)), { body: { pinned: true, unmute: true } });
    await expect.poll(() => store.db.selectFrom('chat_changes').selectAll().execute(), POLL).toEqual([]);
    expect(await told('chat.update')).toHaveLength(before.length + 2);
    await network.phones.changeSetting(DESK, { setting: 'delete-message', about: ALICE, id: last });
    await expect.poll(() => message(jid(ALICE), last), POLL).toBeUndefined();
    await network.phones.changeSetting(DESK, { setting: 'delete', about: ALICE });
    await expect.poll(async () => (await rig.call('GET', path(jid(ALICE)))).status, POLL).toBe(404);
    expect(await messages(jid(ALICE))).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1_000 - (Date.now() % 1_000)));
    await write(ALICE, DESK, { conversation: 'three' });
    expect(await messages(jid(ALICE))).toMatchObject([{ body: 'three' }]);
    expect((await rig.call('DELETE', path(jid(ALICE)))).status).toBe(204);
    await expect.poll(() => store.db.selectFrom('chat_changes').selectAll().execute(), POLL).toEqual([]);
  }, 60_000);

  it('a group that was never described is, and who may deletes there', async () => {
    const member = (number: string, admin?: 'superadmin') => ({ number, ...(admin && { admin }) });
    await network.raw.group({
      id: GROUP,
      subject: 'Fresh group',
      creator: ADMIN,
      createdAt: 0,
      members: [member(DESK), member(BOB), member(CAROL), member(ADMIN, 'superadmin')],
    });
    const [byBob, byCarol] = [
      await write(BOB, GROUP, { conversation: 'first words' }),
      await write(CAROL, GROUP, { conversation: 'second words' }),
    ];
    const revoke = (by: string, target: string, author: string) =>
      network.phones.write(by, GROUP, {
        protocolMessage: {
          type: 0,
          key: { remoteJid: GROUP, fromMe: false, id: target, participant: author },
        },
      });
    await revoke(ADMIN, byBob, jid(BOB));
    await revoke(ADMIN, byCarol, jid(BOB));
    await revoke(BOB, byCarol, jid(CAROL));
    await write(ADMIN, GROUP, { conversation: 'last words' });
    await expect
      .poll(async () => {
        rig.clock.advance(1_000);
        return message(GROUP, byBob);
      }, POLL)
      .toMatchObject({ deleted: true, deletedBy: { fromMe: false, senderLid: lid(ADMIN) } });
    expect(await message(GROUP, byCarol)).toMatchObject({ deleted: false });
    expect(await chat(GROUP)).toMatchObject({ name: 'Fresh group' });
    const group = `/sessions/${id}/groups/${GROUP}`;
    const members = async () => (await rig.call<{ data: Row[] }>('GET', `${group}/members`)).body.data;
    expect((await rig.call('GET', group)).body).toMatchObject({
      subject: 'Fresh group',
      participantCount: 4,
    });
    expect(await members()).toHaveLength(4);

    await stanza({
      tag: 'notification',
      attrs: { id: 'N1', from: GROUP, type: 'w:gp2', participant: lid(ADMIN), t: now() },
      content: [
        {
          tag: 'add',
          attrs: { reason: 'invite' },
          content: [{ tag: 'participant', attrs: { jid: lid(JOINER), phone_number: jid(JOINER) } }],
        },
      ],
    });
    await expect
      .poll(async () => (await members()).find((one) => one.lid === lid(JOINER)), POLL)
      .toMatchObject({ phoneNumber: JOINER });
    expect((await rig.call('GET', group)).body).toMatchObject({ participantCount: 5 });
    expect((await rig.call('GET', `/sessions/${id}/contacts/${lid(JOINER)}`)).body).toMatchObject({
      identity: { phoneNumber: JOINER },
    });
  }, 60_000);

  it('groups made and changed on either side are the same on both', async () => {
    const made = await rig.call<Row>('POST', `/sessions/${id}/groups`, {
      body: { name: 'Ours', participants: [ALICE] },
    });
    expect(made).toMatchObject({ status: 201, body: { subject: 'Ours', participants: 2 } });
    const group = `/sessions/${id}/groups/${made.body.groupJid}`;
    const of = async () => (await rig.call<Row>('GET', group)).body;
    expect((await rig.call('POST', `${group}/members`, { body: { participants: [BOB] } })).status).toBe(204);
    expect((await rig.call('PATCH', group, { body: { subject: 'Ours too', locked: true } })).status).toBe(
      204,
    );
    expect(await of()).toMatchObject({ subject: 'Ours too', isLocked: true, participantCount: 3 });
    await network.phones.changeGroup(DESK, made.body.groupJid, { change: 'subject', subject: 'By phone' });
    await network.phones.changeGroup(DESK, made.body.groupJid, { change: 'remove', numbers: [BOB] });
    await expect.poll(of, POLL).toMatchObject({ subject: 'By phone', participantCount: 2 });
    expect((await rig.call('POST', `${group}/members/${jid(BOB)}/promote`)).status).toBe(404);
    const settled = async () =>
      (await network.phones.list()).flatMap(({ linked }) => linked).every(({ waiting }) => waiting === 0);
    await expect.poll(settled, POLL).toBe(true);
    const about = (type: string) =>
      told(type).then((all) => all.filter(({ payload }) => payload.groupJid === made.body.groupJid));
    expect(await about('group.update')).toHaveLength(4);
    expect(await about('group.participant')).toHaveLength(2);
    expect(rig.errors).toEqual([]);
  }, 60_000);
});
