import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { lidOf } from '../people/person.js';
import { Client } from '../testing/client.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
const ALICE_JID = `${ALICE}@s.whatsapp.net`;
const ALICE_LID = `${lidOf(ALICE)}@lid`;
let network: Network;
let client: Client;

beforeEach(async () => {
  network = await startNetwork();
  client = new Client(network.url);
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  await client.pair(network.phones, NUMBER);
  await client.login({ shouldSyncHistoryMessage: () => false });
});

afterEach(async () => {
  await client.socket.end(undefined);
  await network.close();
});

describe('people, as a client asks for them', () => {
  it('have a number in the spelling they registered', async () => {
    await network.phones.addContact({ number: '551187654321', name: 'Davi' });
    await network.phones.addContact({ number: '551132654321', name: 'Landline' });
    const check = async (number: string) => (await client.socket.onWhatsApp(number)) ?? [];
    const found = [{ jid: '551187654321@s.whatsapp.net', exists: true }];
    expect(await check('+55 11 98765-4321'.replace(/\D/g, ''))).toEqual(found);
    expect(await check('551187654321')).toEqual(found);
    expect(await check('551132654321')).toEqual([{ jid: '551132654321@s.whatsapp.net', exists: true }]);
    expect(await check('5511932654321')).toEqual([]);
    expect(await check('15550009999')).toEqual([]);
  });

  it('say something about themselves, or hide it', async () => {
    await network.phones.addContact({ number: ALICE, name: 'Alice', about: { text: 'At the café ☕' } });
    await network.phones.addContact({ number: '15550003333', name: 'Bob', about: 'hidden' });
    await network.phones.addContact({ number: '15550004444', name: 'Cy' });
    const told = async (jid: string) => (await client.socket.fetchStatus(jid))?.[0]?.status;
    expect(await told(ALICE_JID)).toMatchObject({ status: 'At the café ☕' });
    expect(await told(ALICE_LID)).toMatchObject({ status: 'At the café ☕' });
    expect(await told('15550003333@s.whatsapp.net')).toMatchObject({ status: '' });
    expect(await told('15550004444@s.whatsapp.net')).toMatchObject({ status: null });
  });

  it('show a picture that the network serves itself, or none', async () => {
    await network.phones.addContact({ number: ALICE, name: 'Alice', pictureId: '1784000000' });
    await network.phones.addContact({ number: '15550003333', name: 'Bob' });
    const url = await client.socket.profilePictureUrl(ALICE_JID);
    expect(url?.startsWith(`${network.controlUrl}/__demo/pictures/`)).toBe(true);
    const picture = await fetch(url ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await picture.text()).toContain('<svg');
    await expect(client.socket.profilePictureUrl('15550003333@s.whatsapp.net')).rejects.toThrow(
      'item-not-found',
    );
    const told = client.event('contacts.update', (updates) =>
      updates.some(({ imgUrl }) => imgUrl === 'removed'),
    );
    await network.phones.changePicture(ALICE, undefined);
    await told;
    await expect(client.socket.profilePictureUrl(ALICE_JID)).rejects.toThrow('item-not-found');
  });

  it('are blocked and heard again', async () => {
    const { phones } = network;
    await phones.addContact({ number: ALICE, name: 'Alice' });
    await client.socket.updateBlockStatus(ALICE_JID, 'block');
    expect(await client.socket.fetchBlocklist()).toContain(ALICE_LID);
    expect((await phones.blocked(NUMBER)).map(({ number }) => number)).toContain(ALICE);
    const unheard = await phones.write(ALICE, NUMBER, { conversation: 'can you hear me?' });
    await client.socket.updateBlockStatus(ALICE_LID, 'unblock');
    expect(await client.socket.fetchBlocklist()).not.toContain(ALICE_LID);
    const heard = await phones.write(ALICE, NUMBER, { conversation: 'and now?' });
    await client.message(heard);
    const ids = (await phones.chats(NUMBER)).get(ALICE)?.map(({ id }) => id);
    expect(ids).toEqual([heard]);
    expect((await phones.chats(ALICE)).get(NUMBER)?.map(({ id }) => id)).toEqual([unheard, heard]);
    await expect(client.socket.updateBlockStatus(`${NUMBER}@s.whatsapp.net`, 'block')).rejects.toThrow();
  });

  it('are blocked on the phone, of which the computers hear', async () => {
    const { phones } = network;
    await phones.addContact({ number: ALICE, name: 'Alice' });
    await phones.block(NUMBER, ALICE, true);
    const change = await client.event('blocklist.update', (update) => update);
    expect(change).toEqual({ blocklist: [ALICE_LID], type: 'add' });
    await expect(phones.block(NUMBER, '15550009999', true)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('may have a verified name, or no number for others', async () => {
    const { phones } = network;
    await phones.addContact({ number: ALICE, name: 'alice', businessName: 'Alice & Sons' });
    const id = await phones.write(ALICE, NUMBER, { conversation: 'invoice' });
    expect((await client.message(id)).verifiedBizName).toBe('Alice & Sons');
    await phones.addContact({ number: '15550003333', name: 'Nobody', hidesNumber: true });
    const hidden = await phones.write('15550003333', NUMBER, { conversation: 'boo' });
    const { key } = await client.message(hidden);
    expect(key.remoteJid).toBe(`${lidOf('15550003333')}@lid`);
    expect(JSON.stringify(key)).not.toContain('15550003333');
    expect(await client.socket.onWhatsApp('15550003333')).toEqual([]);
  });
});
