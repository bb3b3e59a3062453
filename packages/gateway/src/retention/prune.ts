import type { EventWriter } from '../events/writer.js';
import { forgetMessages } from '../messages/forget.js';
import type { Store } from '../store/open.js';
import { ulidTime } from '../ulid.js';

/** Rows by what they are. */
export interface Pruned {
  messages: number;
  events: number;
  deliveries: number;
}

const AT_ONCE = 200;

interface Pruning {
  store: Store;
  writer: EventWriter;
  /** Epoch milliseconds: what is older goes. */
  before: number;
  /** After each step, also one that found nothing: whoever waits for the database, or this process, has it meanwhile. Throws to end it all. */
  pause(): Promise<void>;
}

/**
 * Forgets what was said and what happened before a moment, a few rows at a time: messages with all that hangs on them, what
 * changed or waited for them, sends that are over, events, and deliveries that are over. Who people are, groups, and the audit
 * log stay.
 */
export async function prune(pruning: Pruning): Promise<Pruned> {
  const { store } = pruning;
  const pruned: Pruned = { messages: 0, events: 0, deliveries: 0 };
  const accounts = await store.db
    .selectFrom('wa_accounts')
    .innerJoin('wa_sessions', 'wa_sessions.id', 'wa_accounts.session_id')
    .select(['wa_accounts.id', 'wa_sessions.organization_id as organizationId'])
    .execute();
  for (const { id, organizationId } of accounts) {
    pruned.messages += await pruneMessages(pruning, organizationId, id);
    await pruneStanzas(pruning, organizationId, id);
    await pruneSends(pruning, organizationId, id);
  }
  for (const organizationId of new Set(accounts.map((account) => account.organizationId)))
    pruned.events += await pruneEvents(pruning, organizationId);
  pruned.deliveries = await pruneDeliveries(pruning);
  return pruned;
}

/** Chat by chat, along the index of each: there is none of times alone. */
async function pruneMessages(pruning: Pruning, organizationId: string, accountId: number): Promise<number> {
  const { store, writer, before, pause } = pruning;
  let count = 0;
  for (let chat = ''; ; ) {
    const next = await store.db
      .selectFrom('messages')
      .select('chat_jid')
      .where('account_id', '=', accountId)
      .where('chat_jid', '>', chat)
      .orderBy('chat_jid')
      .limit(1)
      .executeTakeFirst();
    if (!next) return count;
    chat = next.chat_jid;
    for (let more = true; more; ) {
      const gone = await writer.write(organizationId, async (change) => {
        const rows = await change.trx
          .selectFrom('messages')
          .select('id')
          .where('account_id', '=', accountId)
          .where('chat_jid', '=', chat)
          .where('timestamp', '<', before)
          // What still waits to be sent has its time before it.
          .where((eb) => eb.or([eb('status', 'is', null), eb('status', '<>', 'pending')]))
          .orderBy('timestamp')
          .limit(AT_ONCE)
          .execute();
        await forgetMessages(
          change,
          accountId,
          rows.map(({ id }) => id),
        );
        return rows.length;
      });
      count += gone;
      more = gone === AT_ONCE;
      await pause();
    }
  }
}

async function pruneStanzas(pruning: Pruning, organizationId: string, accountId: number): Promise<void> {
  const { store, writer, before, pause } = pruning;
  for (let last = ''; ; ) {
    const page = await store.db
      .selectFrom('stanzas')
      .select(['stanza_id', 'timestamp'])
      .where('account_id', '=', accountId)
      .where('stanza_id', '>', last)
      .orderBy('stanza_id')
      .limit(AT_ONCE)
      .execute();
    const end = page.at(-1)?.stanza_id;
    if (end === undefined) return;
    const from = last;
    last = end;
    if (page.some(({ timestamp }) => timestamp < before))
      await writer.write(organizationId, ({ trx }) =>
        trx
          .deleteFrom('stanzas')
          .where('account_id', '=', accountId)
          .where('stanza_id', '>', from)
          .where('stanza_id', '<=', end)
          .where('timestamp', '<', before)
          .execute(),
      );
    await pause();
  }
}

/** A row of the outbox has the text of its message, and its id the time. */
async function pruneSends(pruning: Pruning, organizationId: string, accountId: number): Promise<void> {
  const { writer, before, pause } = pruning;
  const bound = `out_${ulidTime(before)}`;
  for (let gone = AT_ONCE; gone === AT_ONCE; ) {
    gone = await writer.write(organizationId, async ({ trx }) => {
      const over = await trx
        .selectFrom('outbox')
        .select('id')
        .where('account_id', '=', accountId)
        .where('status', 'in', ['sent', 'failed'])
        .where('id', '<', bound)
        .limit(AT_ONCE)
        .execute();
      const ids = over.map(({ id }) => id);
      if (ids.length) await trx.deleteFrom('outbox').where('id', 'in', ids).execute();
      return ids.length;
    });
    await pause();
  }
}

/** A log is in order of time: it is read from its beginning, up to the first that stays. */
async function pruneEvents(pruning: Pruning, organizationId: string): Promise<number> {
  const { writer, before, pause } = pruning;
  let count = 0;
  for (;;) {
    const gone = await writer.write(organizationId, async ({ trx }) => {
      const rows = await trx
        .selectFrom('event_log')
        .select(['seq', 'created_at'])
        .where('organization_id', '=', organizationId)
        .orderBy('seq')
        .limit(AT_ONCE)
        .execute();
      const stays = rows.findIndex(({ created_at }) => created_at >= before);
      const old = stays < 0 ? rows : rows.slice(0, stays);
      const last = old.at(-1);
      if (last)
        await trx
          .deleteFrom('event_log')
          .where('organization_id', '=', organizationId)
          .where('seq', '<=', last.seq)
          .execute();
      return old.length;
    });
    count += gone;
    await pause();
    if (gone < AT_ONCE) return count;
  }
}

async function pruneDeliveries({ store, before, pause }: Pruning): Promise<number> {
  let count = 0;
  for (;;) {
    const old = store.db
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('finished_at', 'is not', null)
      .where('finished_at', '<', before)
      .limit(AT_ONCE);
    const { numDeletedRows } = await store.db
      .deleteFrom('webhook_deliveries')
      .where('id', 'in', old)
      .executeTakeFirst();
    count += Number(numDeletedRows);
    if (Number(numDeletedRows) < AT_ONCE) return count;
    await pause();
  }
}
