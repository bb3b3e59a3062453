import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

type Body = Record<string, unknown>;
const ALICE = '4915111111111';
const BOB = '4915122222222';
const jid = (number: string) => `${number}@s.whatsapp.net`;
const never = () => new Promise<void>(() => {});

describeStores('a message on its way', (stores) => {
  let store: Store;
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  beforeAll(async () => {
    store = await stores.migrated();
  });
  beforeEach(async () => {
    rig = await Rig.fresh(store);
    ({ id, phone } = await rig.workingSession());
    given = [];
  });
  afterEach(() => rig.close());

  /** The texts that were given to WhatsApp, whatever became of them. */
  let given: string[];
  const answering = (answer: (text: string) => Promise<void>) => {
    phone.beforeSend = ({ text }) => {
      given.push(text);
      return answer(text);
    };
  };
  const send = (text: string, { to = ALICE, key = '', query = '' } = {}) =>
    rig.call<Body>('POST', `/sessions/${id}/messages${query}`, {
      body: { type: 'text', to, text },
      headers: key ? { 'idempotency-key': key } : {},
    });
  const queue = (text: string, to = ALICE) => send(text, { to, query: '?async=true' });
  const messages = async (number = ALICE) =>
    (await rig.call<{ data: Body[] }>('GET', `/sessions/${id}/chats/${jid(number)}/messages`)).body.data;
  const until = (text: string, status: string) =>
    rig.settled(async () =>
      [...(await messages()), ...(await messages(BOB))].some(
        (message) => message.body === text && message.status === status,
      ),
    );
  const lose = () => phone.emit({ type: 'closed', reason: 'network', retry: true });
  const back = () =>
    rig.settled(() => {
      rig.clock.advance(1_000);
      return phone.connected;
    });
  const receipt = (messageId: unknown, status: 'delivered' | 'read' = 'delivered') =>
    phone.commit({
      type: 'message-status',
      chatJid: jid(ALICE),
      messageIds: [messageId as string],
      status,
      timestamp: 1,
    });

  it('is pending when the connection ends, and is sent again under its id before the next of its chat', async () => {
    answering(never);
    const sending = send('first');
    await rig.settled(() => given.length === 1);
    await queue('second');
    await queue('to Bob', BOB);
    await rig.settled(() => given.length === 2);
    expect(given).toEqual(['first', 'to Bob']);
    lose();
    const answer = await sending;
    expect(answer).toMatchObject({ status: 202, body: { mode: 'async', status: 'sending' } });
    expect((await messages()).map(({ status }) => status)).toEqual(['pending', 'pending']);
    answering(async () => {});
    await back();
    await until('second', 'sent');
    await until('to Bob', 'sent');
    expect(phone.sent.filter(({ to }) => to === jid(ALICE))).toMatchObject([
      { id: answer.body.waMessageId, text: 'first' },
      { text: 'second' },
    ]);
    expect((await rig.events(id)).some(({ payload }) => payload.status === 'failed')).toBe(false);
  });

  it('is sent again after a crash, before the next of its chat', async () => {
    answering(never);
    void send('first');
    await rig.settled(() => given.length === 1);
    await queue('second');
    const stored = await messages();

    const next = await Rig.open(rig.store);
    await next.settled(async () => next.engine.of(id).sent.length === 2);
    expect(next.engine.of(id).sent).toMatchObject([
      { id: stored[1]!.waMessageId, text: 'first' },
      { id: stored[0]!.waMessageId, text: 'second' },
    ]);
    await until('second', 'sent');
    expect((await messages()).map(({ status }) => status)).toEqual(['sent', 'sent']);
    await next.close();
  });

  it('needs no second send when a receipt comes first', async () => {
    answering(never);
    const sending = send('first', { key: 'k' });
    await rig.settled(() => given.length === 1);
    lose();
    const { waMessageId } = (await sending).body;
    expect(await send('first', { key: 'k' })).toMatchObject({
      status: 202,
      body: { mode: 'async', status: 'sending', waMessageId, replayed: true },
    });
    await receipt(waMessageId);
    answering(async () => {});
    await back();
    await queue('second');
    await until('second', 'sent');
    expect(phone.sent).toMatchObject([{ text: 'second' }]);
    expect(await send('first', { key: 'k' })).toMatchObject({
      status: 200,
      body: { mode: 'sync', status: 'sent', waMessageId, replayed: true },
    });
  });

  it.each([
    ['as it happens', false],
    ['in history', true],
  ])('needs no second send when the phone shows it, %s', async (_, inHistory) => {
    answering(never);
    const sending = send('first');
    await rig.settled(() => given.length === 1);
    lose();
    const waMessageId = (await sending).body.waMessageId as string;
    const own = {
      id: waMessageId,
      fromMe: true,
      chatJid: jid(ALICE),
      chatKind: 'dm' as const,
      timestamp: 1_750_000_000_000,
      content: { type: 'text' as const, text: 'first' },
    };
    if (inHistory)
      await phone.commit({
        type: 'history',
        chats: [],
        contacts: [],
        groups: [],
        messages: [{ ...own, status: 'read' }],
      });
    else await phone.deliver(own);
    expect((await messages())[0]?.status).toBe(inHistory ? 'read' : 'sent');
    answering(async () => {});
    await back();
    await queue('second');
    await until('second', 'sent');
    expect(phone.sent).toMatchObject([{ text: 'second' }]);
  });

  it('has arrived when a receipt says so, even after it was believed to have failed', async () => {
    answering(() => Promise.reject(new Error('refused')));
    await send('first', { key: 'k' });
    const [failed] = await messages();
    expect(failed).toMatchObject({ status: 'failed', error: expect.any(String) });
    await receipt(failed!.waMessageId);
    const [arrived] = await messages();
    expect(arrived!.status).toBe('delivered');
    expect(arrived!.error).toBeUndefined();
    expect((await rig.events(id)).at(-1)).toMatchObject({
      type: 'message.status',
      payload: { status: 'delivered', messageIds: [failed!.waMessageId] },
    });
    expect(await send('first', { key: 'k' })).toMatchObject({ status: 200, body: { status: 'sent' } });
    expect(given).toHaveLength(1);
  });

  it('is told as under way when WhatsApp takes longer than a caller waits, and holds up no other chat', async () => {
    let take = () => {};
    answering((text) => (text === 'slow' ? new Promise((resolve) => (take = resolve)) : Promise.resolve()));
    const sending = send('slow');
    await rig.settled(() => given.length === 1);
    await queue('after it');
    expect((await send('to Bob', { to: BOB })).status).toBe(200);
    rig.clock.advance(10_000);
    expect(await sending).toMatchObject({ status: 202, body: { status: 'sending' } });
    expect(given).toEqual(['slow', 'to Bob']);
    take();
    await until('after it', 'sent');
    expect(given).toEqual(['slow', 'to Bob', 'after it']);
  });

  it('is given up when connection after connection ends with it, and the next of its chat goes', async () => {
    answering(async (text) => {
      if (text !== 'poison') return;
      queueMicrotask(lose);
      await never();
    });
    await queue('poison');
    await queue('good');
    for (let attempt = 1; attempt <= 8; attempt++)
      await rig.settled(() => {
        rig.clock.advance(120_000);
        return given.length === attempt;
      });
    await rig.settled(() => {
      rig.clock.advance(120_000);
      return given.length === 9;
    });
    expect(given).toEqual([...Array(8).fill('poison'), 'good']);
    await until('poison', 'failed');
    await until('good', 'sent');
  });

  it('is sent when the store takes changes again', async () => {
    const { transaction } = rig.store;
    let broken = true;
    answering(async () => {
      if (broken) rig.store.transaction = () => Promise.reject(new Error('the database is away'));
    });
    const sending = send('first');
    await rig.settled(() => rig.errors.length > 0);
    expect(await sending).toMatchObject({ status: 202, body: { status: 'sending' } });
    rig.store.transaction = transaction;
    broken = false;
    await rig.settled(async () => {
      rig.clock.advance(1_000);
      return (await messages())[0]?.status === 'sent';
    });
    expect(new Set(phone.sent.map((sent) => sent.id)).size).toBe(1);
  });

  it('keeps the order of its chat when the number of that chat turns out to be a LID', async () => {
    answering(never);
    const sending = send('first');
    await rig.settled(() => given.length === 1);
    await phone.commit({ type: 'contacts', contacts: [{ phoneJid: jid(ALICE), lid: '77@lid' }] });
    await queue('second');
    await queue('third', '77@lid');
    await queue('to Bob', BOB);
    await until('to Bob', 'pending');
    await rig.settled(() => given.length === 2);
    expect(given).toEqual(['first', 'to Bob']);
    answering(async () => {});
    lose();
    await sending;
    await back();
    await rig.settled(() => phone.sent.length === 4);
    expect(phone.sent.filter(({ text }) => text !== 'to Bob').map(({ text }) => text)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  it.each([
    ['here', () => rig.call('POST', `/sessions/${id}:logout`)],
    ['on the phone', () => phone.commit({ type: 'logged-out', reason: 'device-removed' })],
  ])('has failed when the link is ended %s, and does not leave from the next number', async (_, unlink) => {
    await rig.call('POST', `/sessions/${id}:stop`);
    await queue('not from another number');
    await unlink();
    expect(await messages()).toMatchObject([
      { status: 'failed', error: 'The session was unlinked before WhatsApp confirmed the message.' },
    ]);
    expect(await rig.store.db.selectFrom('outbox').selectAll().execute()).toEqual([]);
  });
});
