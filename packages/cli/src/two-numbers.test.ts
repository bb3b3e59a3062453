import type { Engine } from '@wagate/engine';
import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../gateway/src/store/open.js';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { describeStores } from '../../gateway/src/testing/stores.js';

const DESK = '15550001111';
const NIGHT = '15550003333';
const ALICE = '15550002222';
const BOB = '15550004444';
const GROUP = '120363999000000001@g.us';
type Row = Record<string, unknown>;

/** The whole way: phones on the network, WhatsApp Web's protocol, and the gateway's answers. */
describeStores('one session, two phones on the network', (stores) => {
  let store: Store;
  let network: Network;
  let engine: Engine;
  let rig: Rig;
  let id: string;

  beforeAll(async () => {
    store = await stores.migrated();
    network = await startNetwork({ timing: { readDelayMs: 0 } });
    for (const [number, name] of [
      [DESK, 'Front desk'],
      [NIGHT, 'Night desk'],
    ] as const)
      await network.phones.create({ number, name });
    for (const [number, name] of [
      [ALICE, 'Alice'],
      [BOB, 'Bob'],
    ] as const)
      await network.phones.addContact({ number, name });
    await network.raw.group({
      id: GROUP,
      subject: 'Both',
      creator: DESK,
      createdAt: 0,
      members: [DESK, NIGHT, ALICE, BOB].map((number) => ({ number })),
    });
    const { url, rootPublicKey } = network;
    engine = createBaileysEngine({ url, rootPublicKey });
    rig = await Rig.fresh(store, { engine });
    id = await rig.createSession();
    await rig.call('PATCH', `/sessions/${id}`, { body: { ratePerMin: 0, ratePerHour: 0 } });
  });
  afterAll(async () => {
    await rig?.close();
    await network?.close();
  });

  async function link(number: string): Promise<void> {
    await expect
      .poll(() => rig.call('GET', `/sessions/${id}/qr`), { timeout: 20_000 })
      .toMatchObject({
        status: 200,
      });
    const { body } = await rig.call<{ code: string }>('GET', `/sessions/${id}/qr`);
    await network.phones.scan(number, body.code);
    await expect.poll(() => rig.status(id), { timeout: 20_000 }).toBe('working');
  }
  const unlink = () => rig.call('POST', `/sessions/${id}:logout`);
  const list = async (path: string) =>
    (await rig.call<{ data: Row[] }>('GET', `/sessions/${id}${path}`)).body.data;
  const found = async (text: string) =>
    (await list(`/messages/search?q=${text}`)).map(({ body }) => body).sort();
  const finds = (text: string, expected: string[]) =>
    expect.poll(() => found(text), { timeout: 20_000 }).toEqual(expected);
  const say = (to: string, from: string, text: string, attrs = {}) =>
    network.raw.seal(to, from, { conversation: text }, attrs);
  const messages = async (chat: string) =>
    (await list(`/chats/${encodeURIComponent(chat)}/messages`)).map(({ body }) => body);

  it('shows each its own, in whatever order they are linked, with keys of its own', async () => {
    await link(DESK);
    await say(DESK, ALICE, 'zyxq for the front desk');
    await finds('zyxq', ['zyxq for the front desk']);
    const keys = await store.db.selectFrom('engine_keys').select(['kind', 'key_id', 'value']).execute();
    expect((await unlink()).status).toBe(200);
    expect(await found('zyxq')).toEqual(['zyxq for the front desk']);
    expect(await store.db.selectFrom('engine_keys').selectAll().execute()).toEqual([]);

    await link(NIGHT);
    await finds('zyxq', []);
    await say(NIGHT, ALICE, 'zyxq for the night desk');
    await finds('zyxq', ['zyxq for the night desk']);
    const creds = (rows: typeof keys) => rows.find(({ kind }) => kind.startsWith('creds'))?.value;
    const now = await store.db.selectFrom('engine_keys').select(['kind', 'key_id', 'value']).execute();
    expect(creds(now)).toBeDefined();
    expect(creds(now)).not.toEqual(creds(keys));
    expect((await rig.call<Row>('GET', `/sessions/${id}/me`)).body.phoneNumber).toBe(NIGHT);
    const sent = await rig.call<Row>('POST', `/sessions/${id}/messages`, {
      body: { type: 'text', to: ALICE, text: 'zyxq is here' },
    });
    expect(sent.status).toBe(200);
    await finds('zyxq', ['zyxq for the night desk', 'zyxq is here']);

    await unlink();
    await link(DESK);
    await finds('zyxq', ['zyxq for the front desk']);
    await unlink();
  }, 90_000);

  it('keeps every message of contacts who choose the same id', async () => {
    await link(DESK);
    const attrs = { id: 'CHOSEN0001' };
    await say(DESK, ALICE, 'wvut same id from Alice', attrs);
    await say(DESK, BOB, 'wvut same id from Bob', attrs);
    await say(DESK, ALICE, 'wvut same id in the group, by Alice', { ...attrs, from: GROUP });
    await say(DESK, BOB, 'wvut same id in the group, by Bob', { ...attrs, from: GROUP });
    await finds('wvut', [
      'wvut same id from Alice',
      'wvut same id from Bob',
      'wvut same id in the group, by Alice',
      'wvut same id in the group, by Bob',
    ]);
    expect(await messages(`${ALICE}@s.whatsapp.net`)).toContain('wvut same id from Alice');
    expect(await messages(`${BOB}@s.whatsapp.net`)).toContain('wvut same id from Bob');
    const group = await list(`/chats/${encodeURIComponent(GROUP)}/messages`);
    const ofBob = group.find(({ body }) => String(body).endsWith('by Bob'))!;
    // Alice reacts to Bob's.
    await network.raw.seal(
      DESK,
      ALICE,
      {
        reactionMessage: {
          key: { id: attrs.id, remoteJid: GROUP, fromMe: false, participant: String(ofBob.senderLid) },
          text: '👍',
        },
      },
      { from: GROUP },
    );
    const reacted = async () =>
      (await list(`/chats/${encodeURIComponent(GROUP)}/messages`))
        .filter(({ reactions }) => reactions)
        .map(({ body }) => body);
    await expect.poll(reacted, { timeout: 20_000 }).toEqual(['wvut same id in the group, by Bob']);
    // Everything was receipted: the network keeps what was not.
    await expect
      .poll(
        async () => (await network.phones.list()).find(({ number }) => number === DESK)?.linked[0]?.waiting,
        {
          timeout: 20_000,
        },
      )
      .toBe(0);
  }, 60_000);
});
