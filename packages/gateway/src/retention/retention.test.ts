import type { EngineEvent } from '@wagate/engine';
import { expect, it, vi } from 'vitest';
import { EventBus } from '../events/bus.js';
import { EventWriter } from '../events/writer.js';
import { type FakeSession, text } from '../testing/domain/fake-engine.js';
import type { Row } from '../testing/domain/linked.js';
import { GROUP, LID, PHONE } from '../testing/domain/linked.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';
import { ulidTime } from '../ulid.js';
import { prune } from './prune.js';

const DAY = 86_400_000;

describeStores('what is older than it is to be kept', (stores) => {
  const open = async (retentionDays: number) => {
    const store = await stores.migrated();
    const logged: string[] = [];
    const rig = await Rig.fresh(store, { retentionDays, log: (message) => void logged.push(message) });
    const { id, phone } = await rig.workingSession();
    const list = async (path: string) =>
      (await rig.call<{ data: Row[] }>('GET', `/sessions/${id}${path}`)).body.data;
    const count = async (
      table:
        | 'messages'
        | 'message_search'
        | 'message_media'
        | 'reactions'
        | 'stanzas'
        | 'outbox'
        | 'event_log',
    ) =>
      Number(
        (
          await store.db
            .selectFrom(table)
            .select((eb) => eb.fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      );
    const send = (key: string) =>
      rig.call<Row>('POST', `/sessions/${id}/messages`, {
        body: { type: 'text', to: PHONE, text: key },
        headers: { 'idempotency-key': key },
      });
    return { store, rig, logged, phone, list, count, send };
  };
  const said = (chatJid: string, words: string, timestamp: number): EngineEvent => ({
    type: 'message',
    message: text({
      id: words,
      chatJid,
      chatKind: chatJid === GROUP ? 'group' : 'dm',
      senderLid: LID,
      senderJid: PHONE,
      timestamp,
      content: { type: 'text', text: words },
      media: 'where its file is',
    }),
  });
  const say = (phone: FakeSession, ...about: Parameters<typeof said>) => phone.commit(said(...about));

  it('is forgotten once a day, with all that hangs on it, and chats show what is left', async () => {
    const { store, rig, logged, phone, list, count } = await open(30);
    const now = rig.clock.now();
    // More than goes in one step.
    await phone.commit(...Array.from({ length: 205 }, (_, n) => said(GROUP, `old ${n}`, now - 40 * DAY + n)));
    await say(phone, GROUP, 'kept', now - 29 * DAY);
    await say(phone, LID, 'all of it is old', now - 31 * DAY);
    const rows = await store.db.selectFrom('messages').select(['id', 'account_id', 'body']).execute();
    const reacted = rows.find(({ body }) => body === 'old 3')!;
    const reaction = {
      sender: LID,
      sender_jid: null,
      sender_lid: LID,
      from_me: 0,
      emoji: '👍',
      timestamp: now,
    } as const;
    await store.db
      .insertInto('reactions')
      .values({ ...reaction, account_id: reacted.account_id, message_id: reacted.id })
      .execute();
    expect((await list('/chats')).length).toBe(2);
    expect(await list('/messages/search?q=old')).not.toEqual([]);

    rig.clock.advance(61_000);
    await vi.waitFor(async () => expect(await count('messages')).toBe(1), 10_000);
    await vi.waitFor(
      () => expect(logged.join()).toMatch(/older than 30 days is forgotten: 206 messages/),
      10_000,
    );
    expect(await Promise.all((['message_search', 'message_media', 'reactions'] as const).map(count))).toEqual(
      [1, 1, 0],
    );
    expect(await list('/chats')).toMatchObject([{ jid: GROUP, lastMessage: { body: 'kept' } }]);
    expect(await list('/messages/search?q=old')).toEqual([]);
    // Events have the time at which they came about, which was today.
    const events = await count('event_log');
    expect(events).toBeGreaterThan(200);

    await say(phone, LID, 'here again', now);
    expect((await list('/chats')).map(({ jid }) => jid)).toEqual([LID, GROUP]);
    // A month later, without all that a gateway does in one.
    await store.db
      .updateTable('event_log')
      .set((eb) => ({ created_at: eb('created_at', '-', 31 * DAY) }))
      .execute();
    await store.db
      .updateTable('messages')
      .set((eb) => ({ timestamp: eb('timestamp', '-', 31 * DAY) }))
      .execute();
    rig.clock.advance(DAY);
    await vi.waitFor(async () => expect(await count('event_log')).toBe(0), 10_000);
    await vi.waitFor(async () => expect(await count('messages')).toBe(0), 10_000);
    // Who came last is told of what comes next.
    await say(phone, LID, 'and the next', rig.clock.now());
    expect(await count('event_log')).toBeGreaterThan(0);
    expect(logged.filter((line) => /problem|could not/.test(line))).toEqual([]);
    await rig.close();
  });

  it('of sends is known by when they were asked for: a key counts for as long', async () => {
    const { store, rig, logged, phone, count, send } = await open(30);
    await send('long ago');
    await store.db
      .updateTable('outbox')
      .set({ id: `out_${ulidTime(rig.clock.now() - 31 * DAY)}` })
      .execute();
    await send('today');
    await say(phone, LID, 'old', rig.clock.now() - 31 * DAY);
    rig.clock.advance(61_000);
    await vi.waitFor(() => expect(logged.join()).toMatch(/is forgotten/), 10_000);
    expect(await count('outbox')).toBe(1);
    expect((await send('today')).body).toMatchObject({ replayed: true });
    await rig.close();
  });

  it('is looked for in steps, also where there is nothing to find: others have their turn', async () => {
    const { store, rig, phone } = await open(0);
    const now = rig.clock.now();
    for (const chat of [GROUP, LID]) await say(phone, chat, `to ${chat}`, now);
    const account_id = (await store.db.selectFrom('messages').select('account_id').executeTakeFirstOrThrow())
      .account_id;
    const row = {
      account_id,
      kind: 'reaction',
      chat_jid: LID,
      sender: LID,
      applied: 1,
      timestamp: now,
    } as const;
    await store.db
      .insertInto('stanzas')
      .values(Array.from({ length: 450 }, (_, n) => ({ ...row, stanza_id: `s${n}` })) as never)
      .execute();
    let pauses = 0;
    const writer = new EventWriter(store, new EventBus());
    const pause = async () => void pauses++;
    await prune({ store, writer, before: now - DAY, pause });
    // Two chats, three pages of stanzas, sends, events, deliveries.
    expect(pauses).toBeGreaterThanOrEqual(7);
    await rig.close();
  });

  it('stays where nobody asked for it', async () => {
    const { rig, phone, count } = await open(0);
    await say(phone, LID, 'years ago', rig.clock.now() - 4_000 * DAY);
    rig.clock.advance(3 * DAY);
    expect(rig.clock.next === undefined || rig.clock.next > 0).toBe(true);
    expect(await count('messages')).toBe(1);
    await rig.close();
  });
});
