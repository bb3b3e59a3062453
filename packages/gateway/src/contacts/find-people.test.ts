import type { EngineContact } from '@wagate/engine';
import { expect, it } from 'vitest';
import { describeLinked, GROUP, type Linked } from '../testing/domain/linked.js';

const person = (n: number, phone: string | undefined, more: Partial<EngineContact> = {}): EngineContact => ({
  lid: `${n}@lid`,
  ...(phone ? { phoneJid: `${phone}@s.whatsapp.net` } : {}),
  ...more,
});

const PEOPLE = [
  person(1001, '4915112345678', { name: 'Änne Müller', pushName: 'Anne' }),
  person(1002, '551187654321', { pushName: 'Ninth' }),
  person(1003, '5511987650000', { pushName: 'With nine' }),
  person(1004, '551132654321', { pushName: 'Landline' }),
  person(4915199999999, undefined, { pushName: 'Hidden' }),
  person(1006, '8613800138000', { name: '王 小明', businessName: 'Tea 100%_pure' }),
];

async function acquainted(linked: Linked) {
  await linked.phone.commit({ type: 'contacts', contacts: PEOPLE });
  await linked.phone.commit({
    type: 'groups',
    groups: [
      {
        jid: GROUP,
        subject: 'Équipe de Nuit',
        participants: PEOPLE.map((contact) => ({ ...contact, role: 'member' as const })),
      },
    ],
  });
  const ids = async (path: string, q: string, more = '') =>
    (await linked.list(`${path}?q=${encodeURIComponent(q)}${more}`)).map(({ lid, jid }) =>
      String(lid ?? jid).replace('@lid', ''),
    );
  return {
    contacts: (q: string, more?: string) => ids('/contacts', q, more),
    chats: (q: string, more?: string) => ids('/chats', q, more),
  };
}

describeLinked('finding people', (linked) => {
  it('takes a number in any notation for the one contact it is', async () => {
    const { contacts } = await acquainted(linked);
    for (const q of [
      '4915112345678',
      '+4915112345678',
      '+49 151 1234-5678',
      '0049 (151) 12345678',
      '0151 12345678',
      '1234 5678',
      ' +49\u00a01511 2345678\u202c',
      '4915112345678@s.whatsapp.net',
      '4915112345678:7@c.us',
      '1001@lid',
    ])
      expect(await contacts(q), q).toEqual(['1001']);
  });

  it('knows Brazilian mobiles with and without the ninth digit, and leaves landlines alone', async () => {
    const { contacts } = await acquainted(linked);
    for (const q of ['+55 11 98765-4321', '5511987654321', '551187654321', '(11) 98765-4321', '11 8765-4321'])
      expect(await contacts(q), q).toEqual(['1002']);
    for (const q of ['551187650000', '+55 (11) 98765-0000']) expect(await contacts(q), q).toEqual(['1003']);
    expect(await contacts('+55 11 3265-4321')).toEqual(['1004']);
    expect(await contacts('+55 11 93265-4321')).toEqual([]);
    const [landline] = await linked.list('/contacts?q=551132654321');
    expect(landline).toMatchObject({ phoneNumber: '551132654321' });
  });

  it('never takes a hidden id for a number', async () => {
    const { contacts, chats } = await acquainted(linked);
    await linked.phone.deliver({ chatJid: '4915199999999@lid', id: 'H' });
    for (const find of [contacts, chats]) {
      expect(await find('4915199999999')).toEqual([]);
      expect(await find('+49 151 99999999')).toEqual([]);
      expect(await find('hidden')).toEqual(['4915199999999']);
    }
    const [hidden] = await linked.list('/contacts?q=hidden');
    expect(hidden).not.toHaveProperty('phoneNumber');
  });

  it('finds each of a person’s names, whatever its case and accents, as it is written', async () => {
    const { contacts } = await acquainted(linked);
    for (const q of ['ÄNNE', 'anne', 'muller', 'Müller', 'ANNE MÜ'])
      expect(await contacts(q), q).toEqual(['1001']);
    for (const q of ['小明', '王', '100%', '%_', 'TEA']) expect(await contacts(q), q).toEqual(['1006']);
    expect(await contacts('100_')).toEqual([]);
    expect(
      (await linked.rig.call('GET', `/sessions/${linked.id}/contacts?q=${'x'.repeat(257)}`)).status,
    ).toBe(400);
    await linked.phone.commit({
      type: 'contacts',
      contacts: [person(1001, '4915112345678', { name: 'Berta' })],
    });
    expect(await contacts('müller')).toEqual([]);
    expect(await contacts('berta')).toEqual(['1001']);
  });

  it('pages what it finds in the order in which people were met', async () => {
    const { contacts } = await acquainted(linked);
    const all = await contacts('n', '&limit=200');
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await linked.rig.call<{ data: { lid: string }[]; nextCursor?: string }>(
        'GET',
        `/sessions/${linked.id}/contacts?q=n&limit=2${cursor}`,
      );
      paged.push(...body.data.map(({ lid }) => lid.replace('@lid', '')));
      expect(body.nextCursor ?? '1').toMatch(/^\d+$/);
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(paged).toEqual(all);
    expect(all).toEqual(['1001', '1002', '1003', '1004', '4915199999999']);
  });
});

describeLinked('finding chats', (linked) => {
  it('by name, number, address and what they are', async () => {
    const { chats } = await acquainted(linked);
    const write = (chatJid: string, n: number, more = {}) =>
      linked.phone.deliver({ id: `C${n}`, chatJid, timestamp: 1_749_999_000_000 + n * 1000, ...more });
    await write('1001@lid', 1);
    await write('551187654321@s.whatsapp.net', 2);
    await write(GROUP, 3, { chatKind: 'group', senderLid: '1001@lid' });
    await write('4915177777777@s.whatsapp.net', 4, { pushName: 'Stranger' });
    expect(await chats('')).toHaveLength(4);
    for (const q of ['muller', '+49 151 1234 5678', '4915112345678@s.whatsapp.net', '1001@lid'])
      expect(await chats(q), q).toEqual(['1001']);
    for (const q of ['5511987654321', '551187654321', 'ninth']) expect(await chats(q), q).toEqual(['1002']);
    for (const q of ['equipe', 'NUIT', GROUP, '120363']) expect(await chats(q), q).toEqual([GROUP]);
    for (const q of ['stranger', '+49 1517777', '0151 77777777'])
      expect(await chats(q), q).toEqual(['4915177777777@s.whatsapp.net']);
    expect(await chats('%')).toEqual([]);

    await linked.rig.call('PATCH', `/sessions/${linked.id}/chats/${GROUP}`, { body: { archived: true } });
    await linked.rig.call('POST', `/sessions/${linked.id}/chats/1001@lid/read`);
    expect(await chats('', '&archived=true')).toEqual([GROUP]);
    expect(await chats('n', '&type=dm&archived=false')).toEqual([
      '4915177777777@s.whatsapp.net',
      '1002',
      '1001',
    ]);
    expect(await chats('n', '&type=dm&unread=true')).toEqual(['4915177777777@s.whatsapp.net', '1002']);
    expect(await chats('n', '&unread=false')).toEqual(['1001']);
    const first = await linked.rig.call<{ nextCursor: string }>(
      'GET',
      `/sessions/${linked.id}/chats?q=n&limit=2`,
    );
    expect(await chats('n', `&limit=2&cursor=${first.body.nextCursor}`)).toEqual(['1002', '1001']);
  });
});
