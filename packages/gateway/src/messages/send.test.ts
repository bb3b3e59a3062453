import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { principal, Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

type Body = Record<string, unknown>;
const TO = '4915111111111';
const JID = `${TO}@s.whatsapp.net`;

describeStores('sending', (stores) => {
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
  });
  afterEach(() => rig.close());

  const send = (body: Body = {}, { key, query = '' }: { key?: string; query?: string } = {}) =>
    rig.call<Body>('POST', `/sessions/${id}/messages${query}`, {
      body: { type: 'text', to: TO, text: 'hello', ...body },
      headers: key === undefined ? {} : { 'idempotency-key': key },
    });
  const messages = async () =>
    (await rig.call<{ data: Body[] }>('GET', `/sessions/${id}/chats/${encodeURIComponent(JID)}/messages`))
      .body.data;
  const told = async () => (await rig.events(id)).filter(({ type }) => type.startsWith('message'));

  it('stores a message before it is sent, sends it, and tells of both', async () => {
    let stored: Body[] = [];
    phone.beforeSend = async () => {
      stored = await messages();
    };
    const answer = await send();
    expect(answer).toMatchObject({ status: 200, body: { mode: 'sync', status: 'sent' } });
    const waMessageId = answer.body.waMessageId as string;
    expect(stored).toMatchObject([{ waMessageId, status: 'pending', direction: 'out', body: 'hello' }]);
    expect(await messages()).toMatchObject([{ waMessageId, status: 'sent' }]);
    expect(phone.sent).toMatchObject([{ id: waMessageId, to: JID, text: 'hello' }]);
    expect((await told()).map(({ type, payload }) => [type, payload.status])).toEqual([
      ['message.from_me', undefined],
      ['message.status', 'sent'],
    ]);
    // WhatsApp may tell us of our own message too.
    await phone.deliver({ id: waMessageId, fromMe: true, chatJid: JID });
    await phone.commit({
      type: 'message-status',
      chatJid: JID,
      messageIds: [waMessageId],
      status: 'sent',
      timestamp: 1,
    });
    expect(await told()).toHaveLength(2);
  });

  it('answers and mentions', async () => {
    await phone.deliver({ id: 'Q', content: { type: 'text', text: 'question' } });
    await send({ replyTo: 'Q', mentions: ['77@lid', '4915122222222', '+49 151 22222222'] });
    expect(phone.sent).toMatchObject([
      {
        quoted: { id: 'Q', senderJid: JID, body: 'question', fromMe: false },
        mentions: ['77@lid', '4915122222222@s.whatsapp.net'],
      },
    ]);
    expect((await messages()).find((message) => message.fromMe)).toMatchObject({
      quotedMessageId: 'Q',
      quoted: { waMessageId: 'Q', body: 'question', fromMe: false },
      mentions: ['77@lid', '4915122222222@s.whatsapp.net'],
    });
  });

  it('sends once for one key, also when two ask at once, and repeats the answer', async () => {
    const both = await Promise.all([send({}, { key: 'k' }), send({}, { key: 'k' })]);
    const fresh = both.find(({ body }) => !body.replayed)!;
    expect(both.map(({ body }) => body.waMessageId)).toEqual([
      fresh.body.waMessageId,
      fresh.body.waMessageId,
    ]);
    expect(await send({ text: 'other' }, { key: 'k' })).toMatchObject({
      status: 200,
      body: { ...fresh.body, status: 'sent', mode: 'sync', replayed: true },
    });
    expect(phone.sent).toHaveLength(1);
    expect((await send({}, { key: 'x'.repeat(256) })).status).toBe(400);
  });

  it('says by its own number why WhatsApp has refused it', async () => {
    const said = { type: 'message-status' as const, chatJid: JID, status: 'failed' as const, timestamp: 1 };
    phone.beforeSend = async ({ id }) => {
      await phone.commit({ ...said, messageIds: [id], error: '479' });
      throw new Error('refused');
    };
    expect((await send()).status).toBe(500);
    expect(await messages()).toMatchObject([{ error: 'WhatsApp refused the message (479)' }]);
  });

  it('sends what has failed again with its key, under its id', async () => {
    phone.beforeSend = () => Promise.reject(new Error('secret detail'));
    const answer = await send({}, { key: 'k' });
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    const [failed] = await messages();
    expect(answer).toMatchObject({
      status: 500,
      body: {
        error: {
          code: 'internal',
          details: { reason: 'send_failed', waMessageId: failed!.waMessageId, outboxId: expect.any(String) },
        },
      },
    });
    expect(failed).toMatchObject({ status: 'failed', error: 'WhatsApp did not take the message.' });
    expect((await told()).at(-1)).toMatchObject({ type: 'message.status', payload: { status: 'failed' } });
    expect((await send({}, { key: 'k' })).status).toBe(500);
    phone.beforeSend = async () => {};
    const again = await send({ text: 'other' }, { key: 'k' });
    expect(again).toMatchObject({
      status: 200,
      body: { mode: 'sync', status: 'sent', waMessageId: failed!.waMessageId },
    });
    expect(again.body.replayed).toBeUndefined();
    expect(phone.sent).toMatchObject([{ id: failed!.waMessageId, text: 'hello' }]);
    expect(await messages()).toMatchObject([{ status: 'sent' }]);
    expect((await messages())[0]!.error).toBeUndefined();
    expect(await send({}, { key: 'k' })).toMatchObject({ body: { status: 'sent', replayed: true } });
    expect(phone.sent).toHaveLength(1);
  });

  it('queues what has failed with its key, too', async () => {
    phone.beforeSend = () => Promise.reject(new Error('no'));
    await send({}, { key: 'k', query: '?async=true' });
    await rig.settled(async () => (await messages())[0]?.status === 'failed');
    phone.beforeSend = async () => {};
    const again = await send({}, { key: 'k', query: '?async=true' });
    expect(again).toMatchObject({ status: 202, body: { mode: 'async', status: 'queued' } });
    await rig.settled(async () => (await messages())[0]?.status === 'sent');
    expect(phone.sent).toMatchObject([{ id: again.body.waMessageId }]);
  });

  it('sends the failed message of a key in its own session only', async () => {
    phone.beforeSend = () => Promise.reject(new Error('no'));
    await send({}, { key: 'k' });
    const other = await rig.workingSession('owner');
    const answer = await rig.call('POST', `/sessions/${other.id}/messages`, {
      body: { type: 'text', to: TO, text: 'hello' },
      headers: { 'idempotency-key': 'k' },
    });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
    expect(other.phone.sent).toEqual([]);
  });

  it('tells nothing of a key to who does not reach the session of its message', async () => {
    const first = await send({}, { key: 'k' });
    const other = await rig.workingSession('owner');
    const repeat = (who: string) =>
      rig.call<Body>('POST', `/sessions/${other.id}/messages`, {
        body: { type: 'text', to: TO, text: 'hello' },
        headers: { 'idempotency-key': 'k' },
        who,
      });
    rig.as('confined', principal({ kind: 'api-key', sessions: new Set([other.id]) }));
    const refused = await repeat('confined');
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
    expect(JSON.stringify(refused.body)).not.toContain(first.body.waMessageId);
    expect((await repeat('owner')).body).toMatchObject({
      waMessageId: first.body.waMessageId,
      replayed: true,
    });
    expect(other.phone.sent).toEqual([]);
  });

  it('forgets the key of what was never accepted', async () => {
    await rig.call('POST', `/sessions/${id}:stop`);
    for (const _ of [1, 2]) expect((await send({}, { key: 'k' })).status).toBe(501);
    await rig.call('POST', `/sessions/${id}:start`);
    expect(await send({ text: 'now' }, { key: 'k' })).toMatchObject({
      status: 200,
      body: { status: 'sent' },
    });
    expect(phone.sent).toMatchObject([{ text: 'now' }]);
  });

  it('says so when the session is not connected, and stores no message', async () => {
    await rig.call('POST', `/sessions/${id}:stop`);
    expect(await send()).toMatchObject({ status: 501, body: { error: { code: 'not_implemented' } } });
    expect(await messages()).toEqual([]);
  });

  it('keeps to twenty a minute and tells when it goes on', async () => {
    for (let i = 0; i < 20; i++) expect((await send({ text: `${i}` })).status).toBe(200);
    rig.clock.advance(15_000);
    const refused = await send();
    expect(refused).toMatchObject({
      status: 429,
      body: { error: { code: 'rate_limited', details: { retryAfterSeconds: 45 } } },
    });
    expect(refused.headers.get('retry-after')).toBe('45');
    const session = await rig.call('GET', `/sessions/${id}`);
    expect(session.body).toMatchObject({
      rate: { perMin: { limit: 20, used: 20, resetsAt: rig.clock.now() + 45_000 }, perHour: { used: 20 } },
    });
    rig.clock.advance(45_000);
    expect((await send()).status).toBe(200);
  });

  it('queues what is sent later, in order, and drains it as the limits allow', async () => {
    await rig.call('PATCH', `/sessions/${id}`, { body: { ratePerMin: 2 } });
    await rig.call('POST', `/sessions/${id}:stop`);
    for (const text of ['a', 'b', 'c'])
      expect(await send({ text }, { query: '?async=true' })).toMatchObject({
        status: 202,
        body: { mode: 'async', status: 'queued' },
      });
    expect((await messages()).map(({ body, status }) => [body, status])).toEqual([
      ['c', 'pending'],
      ['b', 'pending'],
      ['a', 'pending'],
    ]);
    await rig.call('POST', `/sessions/${id}:start`);
    await rig.settled(() => rig.clock.next !== undefined && phone.sent.length === 2);
    expect(phone.sent.map(({ text }) => text)).toEqual(['a', 'b']);
    rig.clock.advance(60_000);
    await rig.settled(() => phone.sent.length === 3);
    await rig.settled(async () => (await messages()).every(({ status }) => status === 'sent'));
    // Without a key nothing needs to be remembered of them.
    expect(await rig.store.db.selectFrom('outbox').select('status').execute()).toEqual([]);
  });

  it.each([
    [{ to: 'nobody' }, 'body.to'],
    [{ text: '' }, 'body.text'],
    [{ text: 'x'.repeat(65_537) }, 'body.text'],
    [{ mentions: ['?'] }, 'body.mentions'],
    [{ type: 'poll', name: 'q', options: ['a'] }, 'body.options'],
    [{ type: 'location', latitude: 1 }, 'body.longitude'],
    [{ type: 'image' }, 'body.media'],
    [{ type: 'contact', contact: { name: 'x' } }, 'body.contact'],
  ])('refuses %j', async (body, place) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(place);
    expect(phone.sent).toEqual([]);
  });
});
