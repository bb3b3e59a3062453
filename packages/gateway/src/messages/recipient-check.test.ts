import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, PHONE, type Row } from '../testing/domain/linked.js';

const jid = (number: string) => `${number}@s.whatsapp.net`;
const NOBODY = '4915199999999';
/** As people dial a mobile in Mexico, and as WhatsApp knows it. */
const [DIALLED, KNOWN] = ['525512345678', '5215512345678'];

describeLinked('a number that is written to for the first time', (linked) => {
  const send = (to: string, { async = false, key = '' } = {}) =>
    linked.rig.call<Row>('POST', `/sessions/${linked.id}/messages${async ? '?async=true' : ''}`, {
      body: { type: 'text', to, text: 'hello' },
      headers: key ? { 'idempotency-key': key } : {},
    });
  const kept = async () => ({
    chats: (await linked.chats()).map(({ jid }) => jid),
    outbox: (await linked.rig.store.db.selectFrom('outbox').select('status').execute()).map(
      ({ status }) => status,
    ),
  });
  const numbers = () => linked.phone.directory.numbers;
  const asked = () => linked.phone.directory.asked;
  const lose = () => {
    linked.phone.outcome = 'none';
    linked.phone.emit({ type: 'closed', reason: 'network', retry: true });
  };
  const back = async () => {
    linked.phone.outcome = 'connected';
    await linked.rig.settled(() => {
      linked.rig.clock.advance(5_000);
      return linked.phone.connected;
    });
  };

  it('is asked for once, and leaves nothing where it is not there', async () => {
    numbers().set(NOBODY, { exists: false });
    for (const async of [false, true]) {
      const refused = await send(NOBODY, { async, key: `${async}` });
      expect(refused).toMatchObject({
        status: 400,
        body: { error: { message: 'the number is not on WhatsApp' } },
      });
    }
    expect(asked()).toEqual([NOBODY]);
    expect(await kept()).toEqual({ chats: [], outbox: [] });
    expect((await linked.told()).map(({ type }) => type)).toEqual([]);
    // They have come to WhatsApp since.
    numbers().delete(NOBODY);
    linked.rig.clock.advance(300_000);
    expect((await send(NOBODY)).status).toBe(200);
    expect((await send(NOBODY)).status).toBe(200);
    expect(asked()).toEqual([NOBODY, NOBODY]);
  });

  it('is not asked for where a chat or another address tells that it is there', async () => {
    await linked.deliver({ type: 'text', text: 'hi' });
    await send(PHONE);
    await linked.phone.commit({
      type: 'contacts',
      contacts: [{ phoneJid: jid('4915122222222'), lid: '22@lid' }],
    });
    await send('4915122222222');
    await send('33@lid');
    expect(asked()).toEqual([]);
    expect(linked.phone.sent.map(({ to }) => to)).toEqual([PHONE, '22@lid', '33@lid']);
  });

  it('is a group that the account is in, or is not written to', async () => {
    const { groups } = linked.phone;
    const why = 'the account is not in this group';
    expect(await send(GROUP)).toMatchObject({ status: 400, body: { error: { message: why } } });
    lose();
    const queued = await send(GROUP, { async: true });
    await back();
    await linked.rig.settled(async () => (await kept()).outbox.length === 0);
    expect(await linked.messages(GROUP)).toMatchObject([
      { waMessageId: queued.body.waMessageId, error: 'The account is not in this group.' },
    ]);
    expect(await kept()).toEqual({ chats: [], outbox: [] });
    groups.known.set(GROUP, { jid: GROUP });
    for (let twice = 0; twice < 2; twice++) expect((await send(GROUP)).status).toBe(200);
    expect(linked.phone.sent.map(({ to }) => to)).toEqual([GROUP, GROUP]);
  });

  it('is written to as WhatsApp spells it, in the chat that is there', async () => {
    numbers().set(DIALLED, { exists: true, phoneJid: jid(KNOWN) });
    await linked.deliver({ type: 'text', text: 'hola' }, { chatJid: jid(KNOWN) });
    expect((await send(DIALLED)).status).toBe(200);
    numbers().set('4915111111111', { exists: true, phoneJid: PHONE, lid: LID });
    expect((await send('4915111111111')).status).toBe(200);
    expect(linked.phone.sent.map(({ to }) => to)).toEqual([jid(KNOWN), LID]);
    expect(new Set((await kept()).chats)).toEqual(new Set([jid(KNOWN), LID]));
  });

  it('is not written to while WhatsApp is silent, and leaves nothing then', async () => {
    linked.phone.directory.before = () => new Promise(() => {});
    const waiting = send(NOBODY);
    await linked.rig.settled(() => asked().length === 0);
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    linked.rig.clock.advance(10_000);
    expect((await waiting).status).toBe(503);
    expect(await kept()).toEqual({ chats: [], outbox: [] });
  });

  it('is asked for when it is sent, where that is later, and leaves no chat where it is not there', async () => {
    numbers().set(NOBODY, { exists: false });
    numbers().set(DIALLED, { exists: true, phoneJid: jid(KNOWN) });
    await linked.deliver({ type: 'text', text: 'hola' }, { chatJid: jid(KNOWN) });
    lose();
    const queued = await send(NOBODY, { async: true });
    expect(queued).toMatchObject({ status: 202, body: { status: 'queued' } });
    await send(DIALLED, { async: true });
    expect((await kept()).chats).toHaveLength(3);
    await back();
    await linked.rig.settled(async () => (await kept()).outbox.length === 0);
    expect(linked.phone.sent).toMatchObject([{ to: jid(KNOWN) }]);
    expect((await kept()).chats).toEqual([jid(KNOWN)]);
    expect(await linked.messages(jid(NOBODY))).toMatchObject([
      { waMessageId: queued.body.waMessageId, status: 'failed', error: 'The number is not on WhatsApp.' },
    ]);
    expect((await linked.messages(jid(KNOWN))).map(({ body }) => body)).toEqual(['hello', 'hola']);
    const failed = (await linked.told()).filter(({ payload }) => payload.status === 'failed');
    expect(failed).toMatchObject([
      { type: 'message.status', payload: { messageIds: [queued.body.waMessageId] } },
    ]);
  });
});
