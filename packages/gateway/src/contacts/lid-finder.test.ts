import { expect, it } from 'vitest';
import { describeLinked, LID, PHONE } from '../testing/domain/linked.js';

describeLinked('a person known by their number alone', (linked) => {
  const later = async (reached: () => Promise<boolean>) =>
    linked.rig.settled(() => {
      linked.rig.clock.advance(2_000);
      return reached();
    });

  it('is listed once WhatsApp has told their LID, and their chat is one with it', async () => {
    const { phone } = linked;
    phone.directory.numbers.set('4915111111111', { exists: true, phoneJid: PHONE, lid: LID });
    await phone.deliver({ id: 'A', chatJid: PHONE });
    expect(await linked.list('/contacts')).toEqual([]);
    await later(async () => (await linked.list('/contacts')).length === 1);
    expect(await linked.list('/contacts')).toMatchObject([{ lid: LID, phoneNumber: '4915111111111' }]);
    expect(await linked.chats()).toMatchObject([{ jid: LID }]);
  });

  it('is asked for once a connection when WhatsApp does not know them', async () => {
    const { phone } = linked;
    const asked: string[][] = [];
    const { lookUp } = phone.directory;
    phone.directory.lookUp = (jids) => {
      asked.push([...jids]);
      return lookUp(jids);
    };
    await phone.deliver({ id: 'A', chatJid: PHONE });
    await later(async () => asked.length === 1);
    await phone.deliver({ id: 'B', chatJid: PHONE });
    await phone.deliver({ id: 'C', chatJid: '4915199999999@s.whatsapp.net' });
    await later(async () => asked.length === 2);
    expect(asked).toEqual([[PHONE], ['4915199999999@s.whatsapp.net']]);
    expect(await linked.list('/contacts')).toEqual([]);
  });
});
