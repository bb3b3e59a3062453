import { lidOf } from '@wagate/fake-whatsapp';
import { describe, expect, it } from 'vitest';
import { ALICE, ALICE_JID, Fixture, NETWORK, NUMBER } from './testing/fixture.js';

const ALICE_LID = `${lidOf(ALICE)}@lid`;
const HIDDEN = '15550003333';
const HIDDEN_LID = `${lidOf(HIDDEN)}@lid`;

describe('what WhatsApp says of people', NETWORK, () => {
  const world = new Fixture();

  it('tells whether a number is there, in whose spelling and by which LID', async () => {
    const { session, network } = world;
    await world.link();
    await network.phones.addContact({ number: '551187654321', name: 'Davi', businessName: 'Davi Ltda' });
    expect(await session.directory.checkNumber('5511987654321')).toEqual({
      exists: true,
      phoneJid: '551187654321@s.whatsapp.net',
      lid: `${lidOf('551187654321')}@lid`,
      businessName: 'Davi Ltda',
    });
    expect(await session.directory.checkNumber('15550009999')).toEqual({ exists: false });
  });

  it('tells what people say and show, by either address', async () => {
    const { session, network } = world;
    await world.link();
    const about = { text: 'Open 8 to 6' };
    await network.phones.addContact({ number: ALICE, name: 'Alice', about, pictureId: '17840' });
    await network.phones.addContact({ number: HIDDEN, name: 'Nobody', about: 'hidden', hidesNumber: true });
    const { directory } = session;
    for (const person of [{ phoneJid: ALICE_JID }, { lid: ALICE_LID }])
      expect(await directory.info(person)).toEqual({ about: 'Open 8 to 6' });
    for (const jid of [ALICE_JID, ALICE_LID])
      expect(await directory.picture(jid)).toEqual({
        id: '17840',
        url: expect.stringMatching(/^http:\/\/127\.0\.0\.1/),
      });
    expect(await directory.info({ lid: HIDDEN_LID })).toEqual({ about: '' });
    expect(await directory.picture(HIDDEN_LID)).toEqual({});
    expect(await directory.picture(`${NUMBER}@s.whatsapp.net`)).toEqual({});
  });

  it('finds the LIDs of many numbers, and leaves out who is not there', async () => {
    const { session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const nobody = Array.from({ length: 120 }, (_, index) => `1555001${1000 + index}@s.whatsapp.net`);
    expect(await session.directory.lookUp([...nobody, ALICE_JID])).toEqual([
      { phoneJid: ALICE_JID, lid: ALICE_LID },
    ]);
  });

  it('blocks people, whose messages stop, and lets them through again', async () => {
    const { host, session, network } = world;
    await world.link();
    const { people: seeded } = await host.event('block-list');
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    for (let times = 0; times < 2; times++) {
      const blocked = await session.directory.setBlocked({ phoneJid: ALICE_JID }, true);
      expect(blocked).toEqual(expect.arrayContaining([...seeded, { lid: ALICE_LID }]));
      expect(blocked).toHaveLength(seeded.length + 1);
    }
    const unheard = await network.phones.write(ALICE, NUMBER, { conversation: 'hello?' });
    expect(await session.directory.setBlocked({ lid: ALICE_LID }, false)).toEqual(seeded);
    const heard = await network.phones.write(ALICE, NUMBER, { conversation: 'hello!' });
    await host.message(heard);
    expect(host.messages.map(({ id }) => id)).not.toContain(unheard);
  });

  it('blocks who is known by their LID alone', async () => {
    const { session, network } = world;
    await world.link();
    await network.phones.addContact({ number: HIDDEN, name: 'Nobody', hidesNumber: true });
    const hidden = { lid: HIDDEN_LID };
    expect(await session.directory.setBlocked(hidden, true)).toContainEqual(hidden);
    expect(await session.directory.setBlocked(hidden, false)).not.toContainEqual(hidden);
  });

  it('says so when WhatsApp refuses', async () => {
    const { session } = world;
    await world.link();
    const own = { phoneJid: `${NUMBER}@s.whatsapp.net`, lid: `${lidOf(NUMBER)}@lid` };
    const refused = { name: 'RefusedError' };
    await expect(session.directory.setBlocked(own, true)).rejects.toMatchObject({ ...refused, code: 405 });
    const nobody = { phoneJid: '15550009999@s.whatsapp.net' };
    await expect(session.directory.setBlocked(nobody, true)).rejects.toMatchObject({ ...refused, code: 404 });
  });

  it('follows what is blocked and shown elsewhere, also while it was away', async () => {
    const { host, session, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    await host.event('block-list');
    await network.phones.block(NUMBER, ALICE, true);
    expect(await host.event('block-change')).toEqual({
      type: 'block-change',
      person: { lid: ALICE_LID },
      blocked: true,
    });
    await network.phones.changePicture(ALICE, '42');
    await host.event('picture', ({ jid, pictureId }) => jid === ALICE_JID && pictureId === '42');
    await network.phones.changePicture(ALICE, undefined);
    await host.event('picture', ({ jid, pictureId }) => jid === ALICE_JID && pictureId === undefined);
    await session.close();
    await world.reconnect();
    await host.event('block-list', ({ people }) => people.some(({ lid }) => lid === ALICE_LID));
  });

  it('learns the names of verified businesses from what they write', async () => {
    const { host, network } = world;
    await world.link();
    await network.phones.addContact({ number: ALICE, name: 'alice', businessName: 'Alice & Sons' });
    await network.phones.write(ALICE, NUMBER, { conversation: 'invoice' });
    const told = await host.event('contacts', ({ contacts }) => contacts.some((one) => one.businessName));
    expect(told.contacts).toEqual([{ lid: ALICE_LID, phoneJid: ALICE_JID, businessName: 'Alice & Sons' }]);
  });

  it('answers only while connected', async () => {
    const { session, network } = world;
    const offline = { name: 'NotConnectedError' };
    await expect(session.directory.checkNumber(ALICE)).rejects.toMatchObject(offline);
    await world.link();
    await network.phones.disturb(NUMBER, 'silent');
    const asked = session.directory.info({ phoneJid: ALICE_JID });
    const closing = new Promise((resolve) => setTimeout(resolve, 100)).then(() => session.close());
    await expect(asked).rejects.toMatchObject(offline);
    await closing;
  });
});
