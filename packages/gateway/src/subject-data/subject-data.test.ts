import { afterAll, beforeAll, expect, it } from 'vitest';
import { Audit } from '../audit/audit.js';
import { EventBus } from '../events/bus.js';
import { EventWriter } from '../events/writer.js';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { GROUP, LID, PHONE, type Row } from '../testing/domain/linked.js';
import { ORG, Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';
import { deleteData } from './delete-data.js';
import { exportData } from './export-data.js';
import { HELD, subjectOf } from './subject.js';

const OTHER = '99887766@lid';
const OTHER_PHONE = '4915222222222@s.whatsapp.net';

describeStores('what is held of somebody', (stores) => {
  let store: Store;
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  beforeAll(async () => {
    store = await stores.migrated();
    rig = await Rig.fresh(store);
    ({ id, phone } = await rig.workingSession());
    await say(LID, LID, 'a secret of Ann');
    await say(OTHER, OTHER, 'a secret of Ben');
    await say(GROUP, LID, 'Ann in the group');
    await say(GROUP, OTHER, 'Ben in the group', {
      quoted: { id: 'Ann in the group', senderLid: LID, body: 'Ann in the group' },
    });
    await say(GROUP, LID, 'Ann has the last word');
    await rig.call('POST', `/sessions/${id}/messages`, {
      body: { type: 'text', to: PHONE, text: 'to Ann' },
      headers: { 'idempotency-key': 'once' },
    });
    await rig.call('POST', `/sessions/${id}/messages`, {
      body: { type: 'text', to: OTHER_PHONE, text: 'see who writes', mentions: [PHONE] },
    });
    await say(GROUP, LID, 'a reaction', {
      content: { type: 'reaction', targetId: 'Ben in the group', emoji: '👍' },
    });
    const person = { search_text: '', first_seen_at: 1, updated_at: 1 };
    await store.db
      .insertInto('identities')
      .values({ ...person, organization_id: ORG, lid: '5@lid', name: 'of the address book' })
      .execute();
    await store.db
      .insertInto('wa_groups')
      .values({ ...person, organization_id: ORG, group_jid: GROUP, owner_jid: LID, subject: 'Ours' })
      .onConflict((conflict) =>
        conflict.columns(['organization_id', 'group_jid']).doUpdateSet({ owner_jid: LID, subject: 'Ours' }),
      )
      .execute();
  });
  afterAll(() => rig.close());

  const say = (chatJid: string, sender: string, text: string, more: object = {}) =>
    phone.deliver({
      id: text,
      chatJid,
      chatKind: chatJid === GROUP ? 'group' : 'dm',
      senderLid: sender,
      senderJid: sender === LID ? PHONE : OTHER_PHONE,
      content: { type: 'text', text } as never,
      ...more,
    });
  const exported = async (contact?: string) => {
    const rows: Row[] = [];
    for await (const row of exportData(store, await subjectOf(store.db, { session: id, contact })))
      rows.push(row);
    return rows;
  };
  const kinds = (rows: Row[]) => [...new Set(rows.map(({ kind }) => kind))].sort();
  const erase = async (contact?: string, writer = new EventWriter(store, new EventBus())) =>
    deleteData(
      {
        store,
        writer,
        audit: new Audit(async () => undefined, Date.now),
      },
      await subjectOf(store.db, { session: id, contact }),
    );

  it('is written down: of one person what is theirs, by whichever of their addresses, and of a session all of it', async () => {
    const ann = await exported(PHONE);
    expect(kinds(ann)).toEqual(
      [
        ...['account', 'chats', 'event', 'group', 'messages', 'outbox', 'person', 'reactions', 'session'],
        ...['stanzas', 'wa_group_members'],
      ].sort(),
    );
    expect(ann.find(({ kind }) => kind === 'stanzas')).toMatchObject({
      of_kind: 'reaction',
      body: '👍',
    });
    expect(JSON.stringify(ann)).toContain('a secret of Ann');
    expect(JSON.stringify(ann)).toContain('to Ann');
    expect(JSON.stringify(ann.filter(({ kind }) => kind !== 'event'))).not.toContain('of Ben');
    expect(await exported(LID)).toEqual(ann);
    expect(await exported('+49 151 11111111')).toEqual(ann);
    const all = JSON.stringify(await exported());
    for (const text of ['a secret of Ann', 'a secret of Ben', 'Ben in the group', 'of the address book'])
      expect(all).toContain(text);
    await expect(subjectOf(store.db, { session: 'sess_none' })).rejects.toThrow(/no session/);
    await expect(subjectOf(store.db, { session: id, contact: 'Ann' })).rejects.toThrow(/no JID/);
  });

  it('is looked for in every table: one that is new has been placed', async () => {
    const known = new Set<string>([
      ...HELD,
      // Found by what they belong to: the message, the session and its events.
      ...[
        'message_search',
        'message_media',
        'media_files',
        'media_to_keep',
        'message_secrets',
        'poll_recaps',
      ],
      ...['event_log', 'webhook_deliveries', 'wa_sessions', 'wa_accounts'],
      // Of the session itself, and of no person: its keys, limits, connection, troubles, and who is told of it.
      ...['engine_keys', 'send_rates', 'send_paces', 'session_drops', 'account_health', 'backfill_jobs'],
      ...['alerts', 'webhooks', 'embed_links'],
    ]);
    const tables = await store.db.introspection.getTables();
    const ofSomebody = tables.filter(({ columns }) =>
      columns.some(({ name }) => ['account_id', 'session_id', 'message_id'].includes(name)),
    );
    expect(ofSomebody.length).toBeGreaterThan(10);
    expect(ofSomebody.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('of one person is deleted for good, and of nobody else', async () => {
    const before = (await exported(OTHER)).filter(({ kind }) => kind === 'messages').length;
    expect(await erase(PHONE)).toMatchObject({ messages: 4, chats: 1, people: 1 });
    expect(kinds(await exported(PHONE))).toEqual(['account', 'session']);
    const all = await exported();
    const held = JSON.stringify(all);
    for (const gone of ['secret of Ann', 'Ann in the group', 'last word', 'to Ann', LID, PHONE])
      expect(held, gone).not.toContain(gone);
    expect(all.filter(({ kind }) => kind === 'messages').length).toBe(before);
    expect(held).toContain('Ben in the group');
    const { body } = await rig.call<{ data: Row[] }>('GET', `/sessions/${id}/chats`);
    expect(body.data.map(({ jid }) => jid).sort()).toEqual([GROUP, OTHER].sort());
    expect(body.data).toContainEqual(
      expect.objectContaining({
        jid: GROUP,
        lastMessage: expect.objectContaining({ body: 'Ben in the group' }),
      }),
    );
    expect(
      (await rig.call<{ data: Row[] }>('GET', `/sessions/${id}/messages/search?q=secret`)).body.data,
    ).toHaveLength(1);
    const acts = await store.db
      .selectFrom('audit_log')
      .selectAll()
      .where('action', '=', 'session.delete_data')
      .execute();
    expect(acts).toMatchObject([{ target_id: id, actor_kind: 'system' }]);
    expect(JSON.stringify(acts)).not.toMatch(/4915111|77001122/);
  });

  it('of a session is deleted, however often that is cut off, and the session goes on', async () => {
    const cutOff = (after: number): EventWriter => {
      let left = after;
      const writer = new EventWriter(store, new EventBus());
      const write = writer.write.bind(writer);
      return Object.assign(writer, {
        write: (...of: Parameters<typeof write>) =>
          left-- > 0 ? write(...of) : Promise.reject(new Error('cut off')),
      });
    };
    for (const after of [1, 3, 6, 9, 12])
      await expect(erase(undefined, cutOff(after))).rejects.toThrow('cut off');
    await erase();
    for (const table of ['identities', 'wa_groups', 'outbox'] as const)
      expect(await store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(kinds(await exported())).toEqual(['account', 'session']);
    expect(await rig.status(id)).toBe('working');
    await say(OTHER, OTHER, 'after all');
    const { body } = await rig.call<{ data: Row[] }>('GET', `/sessions/${id}/chats`);
    expect(body.data).toMatchObject([{ jid: OTHER, lastMessage: { body: 'after all' } }]);
    expect(rig.errors).toEqual([]);
    expect(await erase()).toMatchObject({ messages: 1 });
  });
});
