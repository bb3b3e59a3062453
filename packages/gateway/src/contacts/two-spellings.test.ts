import { expect, it } from 'vitest';
import { describeLinked, type Linked } from '../testing/domain/linked.js';

/** As WhatsApp has it, and as people write it: with the ninth digit. */
const OLD = '551187654321';
const NEW = '5511987654321';
const LANDLINE = '551132654321';
/** What would become of the landline with a mobile's digit. */
const NO_LANDLINE = '5511932654321';
const jid = (digits: string) => `${digits}@s.whatsapp.net`;
const BRUNA = '5501@lid';
const OFFICE = '5502@lid';

const WRITTEN = [
  NEW,
  `+${NEW}`,
  '+55 11 98765-4321',
  OLD,
  `+${OLD}`,
  '+55 (11) 8765-4321',
  jid(NEW),
  jid(OLD),
];

const get = (linked: Linked, path: string) =>
  linked.rig.call<{ identity: object; jid: string; data: object[] }>('GET', `/sessions/${linked.id}${path}`);
const send = (linked: Linked, to: string) =>
  linked.rig.call('POST', `/sessions/${linked.id}/messages`, { body: { to, type: 'text', text: to } });
/** Lets the gateway ask WhatsApp for the people it knows by number alone. */
async function askedForPeople({ rig }: Linked): Promise<void> {
  await rig.settled(() => rig.clock.next !== undefined);
  rig.clock.advance(2_000);
}

async function acquainted({ phone }: Linked): Promise<void> {
  await phone.commit({
    type: 'contacts',
    contacts: [
      { lid: BRUNA, phoneJid: jid(OLD), name: 'Bruna' },
      { lid: OFFICE, phoneJid: jid(LANDLINE), name: 'Office' },
    ],
  });
  await phone.deliver({ id: 'B', chatJid: BRUNA });
  await phone.deliver({ id: 'O', chatJid: OFFICE });
}

describeLinked('a Brazilian number in either spelling', (linked) => {
  it('opens one contact and one chat', async () => {
    await acquainted(linked);
    for (const digits of [OLD, NEW]) {
      const contact = await get(linked, `/contacts/${jid(digits)}`);
      expect([digits, contact.status]).toEqual([digits, 200]);
      expect(contact.body.identity).toMatchObject({ lid: BRUNA, phoneNumber: OLD, phoneJid: jid(OLD) });
      expect((await get(linked, `/chats/${jid(digits)}`)).body).toMatchObject({ jid: BRUNA });
      expect(await linked.messages(jid(digits))).toMatchObject([{ waMessageId: 'B' }]);
      expect(await linked.list(`/contacts?q=${jid(digits)}`)).toMatchObject([{ lid: BRUNA }]);
      expect(await linked.list(`/chats?q=${jid(digits)}`)).toMatchObject([{ jid: BRUNA }]);
      expect((await get(linked, `/contacts/${jid(digits)}/about`)).status).toBe(200);
    }
    for (const written of WRITTEN)
      expect([written, await linked.list(`/contacts?q=${encodeURIComponent(written)}`)]).toEqual([
        written,
        [expect.objectContaining({ lid: BRUNA, phoneNumber: OLD })],
      ]);
  });

  it('is written to in the one chat of a person who is known', async () => {
    await acquainted(linked);
    for (const written of WRITTEN)
      expect([written, (await send(linked, written)).status]).toEqual([written, 200]);
    expect(new Set(linked.phone.sent.map(({ to }) => to))).toEqual(new Set([BRUNA]));
    expect(await linked.chats()).toHaveLength(2);
    expect(await linked.messages(BRUNA)).toHaveLength(1 + WRITTEN.length);
  });

  it('is blocked and let through as one person', async () => {
    await acquainted(linked);
    const post = (digits: string, verb: string) =>
      linked.rig.call('POST', `/sessions/${linked.id}/contacts/${jid(digits)}/${verb}`);
    expect((await post(NEW, 'block')).status).toBe(204);
    expect(await linked.list('/contacts?q=bruna')).toMatchObject([{ blocked: true }]);
    expect((await post(OLD, 'unblock')).status).toBe(204);
    expect(await linked.list('/contacts?q=bruna')).toMatchObject([{ blocked: false }]);
  });

  it('is written to in one chat before the person is known, which stays theirs', async () => {
    linked.phone.directory.numbers.set(NEW, { exists: true, phoneJid: jid(OLD), lid: BRUNA });
    linked.phone.directory.lookUp = async () => [{ phoneJid: jid(OLD), lid: BRUNA }];
    await send(linked, `+${NEW}`);
    await send(linked, OLD);
    expect(await linked.chats()).toHaveLength(1);
    await askedForPeople(linked);
    await linked.rig.settled(async () => (await linked.chats())[0]?.jid === BRUNA);
    await linked.phone.deliver({ id: 'ANSWER', chatJid: BRUNA });
    expect(await linked.chats()).toMatchObject([{ jid: BRUNA }]);
    expect(await linked.messages(jid(NEW))).toHaveLength(3);
    expect(await linked.list('/contacts')).toMatchObject([{ lid: BRUNA, phoneNumber: OLD }]);
  });

  it.each([
    [OLD, NEW],
    [NEW, OLD],
  ])('in an address book as %s is the person whom WhatsApp knows as %s', async (saved, known) => {
    await linked.phone.commit({ type: 'contacts', contacts: [{ phoneJid: jid(saved), name: 'Saved' }] });
    await linked.phone.deliver({ id: 'B', chatJid: BRUNA, chatAlt: jid(known), pushName: 'Own' });
    await linked.phone.commit({
      type: 'contacts',
      contacts: [{ phoneJid: jid(saved), name: 'Saved again' }],
    });
    expect(await linked.list('/contacts')).toMatchObject([
      { lid: BRUNA, name: 'Saved again', pushName: 'Own' },
    ]);
    expect(await linked.chats()).toHaveLength(1);
    const rows = await linked.rig.store.db
      .selectFrom('identities')
      .select('phone_jid')
      .where('phone_jid', 'in', [jid(OLD), jid(NEW)])
      .execute();
    expect(rows).toHaveLength(1);
  });
});

describeLinked('a Brazilian landline', (linked) => {
  it('is found, opened, shown and written to unchanged, and never with a mobile’s digit', async () => {
    await acquainted(linked);
    for (const written of [LANDLINE, `+${LANDLINE}`, '+55 11 3265-4321', '(11) 3265-4321', jid(LANDLINE)])
      expect([written, await linked.list(`/contacts?q=${encodeURIComponent(written)}`)]).toEqual([
        written,
        [expect.objectContaining({ lid: OFFICE, phoneNumber: LANDLINE, phoneJid: jid(LANDLINE) })],
      ]);
    for (const written of [NO_LANDLINE, '+55 11 93265-4321', jid(NO_LANDLINE)])
      expect([written, await linked.list(`/contacts?q=${encodeURIComponent(written)}`)]).toEqual([
        written,
        [],
      ]);
    expect((await get(linked, `/contacts/${jid(LANDLINE)}`)).body.identity).toMatchObject({ lid: OFFICE });
    expect((await get(linked, `/contacts/${jid(NO_LANDLINE)}`)).status).toBe(404);
    expect((await get(linked, `/chats/${jid(NO_LANDLINE)}`)).status).toBe(404);
    await send(linked, '+55 11 3265-4321');
    await send(linked, '+55 11 93265-4321');
    expect(linked.phone.sent.map(({ to }) => to)).toEqual([OFFICE, jid(NO_LANDLINE)]);
  });

  it('that nobody has met is written to as it is', async () => {
    await send(linked, '+55 11 3265-4321');
    expect(linked.phone.sent.map(({ to }) => to)).toEqual([jid(LANDLINE)]);
    expect(await linked.chats()).toMatchObject([{ jid: jid(LANDLINE) }]);
  });
});
