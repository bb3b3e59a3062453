import type { Clock } from '../clock.js';
import { Lanes } from '../events/lane.js';
import type { EventWriter } from '../events/writer.js';
import type { LiveSession } from '../sessions/live-session.js';
import type { Store } from '../store/open.js';
import { isNotConnected, plainReason } from './failure.js';
import { type Outgoing, settleOutgoing } from './outgoing.js';
import { takeSend } from './rate.js';

export interface OutboxOptions {
  store: Store;
  writer: EventWriter;
  clock: Clock;
  onError(error: unknown): void;
}

const INTERRUPTED = 'The gateway ended before WhatsApp confirmed the message; it may have been sent.';

/** Sends what was queued, in order, as fast as the session's limits allow and whenever it is connected. */
export class Outbox {
  readonly #lanes = new Lanes();
  readonly #waiting = new Map<string, () => void>();

  constructor(private readonly options: OutboxOptions) {}

  /** After the process has ended in the middle of sends: queued ones go on under the same id, others have failed. */
  async recover(): Promise<void> {
    const { store, writer } = this.options;
    const pending = await store.db
      .selectFrom('messages')
      .innerJoin('wa_sessions', 'wa_sessions.id', 'messages.session_id')
      .leftJoin('outbox', (join) =>
        join
          .onRef('outbox.session_id', '=', 'messages.session_id')
          .onRef('outbox.wa_message_id', '=', 'messages.wa_message_id'),
      )
      .select([
        'messages.session_id',
        'messages.wa_message_id',
        'wa_sessions.organization_id',
        'outbox.mode',
        'outbox.status',
      ])
      .where('messages.status', '=', 'pending')
      .execute();
    for (const row of pending)
      await writer.write(row.organization_id, async (change) => {
        if (row.mode === 'async')
          await change.trx
            .updateTable('outbox')
            .set({ status: 'queued' })
            .where('session_id', '=', row.session_id)
            .where('wa_message_id', '=', row.wa_message_id)
            .execute();
        else
          await settleOutgoing(change, row.session_id, row.wa_message_id, {
            status: 'failed',
            error: INTERRUPTED,
          });
      });
  }

  /** Sends what is queued for a session, if it is connected; else its next connection will. */
  drain(live: LiveSession): void {
    this.#waiting.get(live.id)?.();
    this.#waiting.delete(live.id);
    this.#lanes
      .run(live.id, async () => {
        while (live.connected && (await this.#sendNext(live)));
      })
      .catch(this.options.onError);
  }

  close(): Promise<void> {
    for (const cancel of this.#waiting.values()) cancel();
    this.#waiting.clear();
    return this.#lanes.idle();
  }

  /** @returns whether to go on with the next. */
  async #sendNext(live: LiveSession): Promise<boolean> {
    const { writer, clock } = this.options;
    const next = await writer.write(live.organizationId, async (change) => {
      const row = await change.trx
        .selectFrom('outbox')
        .innerJoin('wa_sessions', 'wa_sessions.id', 'outbox.session_id')
        .select(['outbox.id', 'outbox.payload', 'rate_per_min', 'rate_per_hour'])
        .where('outbox.session_id', '=', live.id)
        .where('outbox.status', '=', 'queued')
        .orderBy('outbox.id')
        .limit(1)
        .executeTakeFirst();
      if (!row) return undefined;
      const wait = await takeSend(change, { ...row, id: live.id });
      if (wait > 0) return { wait, outgoing: undefined };
      await change.trx.updateTable('outbox').set({ status: 'sending' }).where('id', '=', row.id).execute();
      return { outboxId: row.id, outgoing: JSON.parse(row.payload) as Outgoing };
    });
    if (!next) return false;
    if (!next.outgoing) {
      this.#waiting.set(
        live.id,
        clock.after(next.wait, () => this.drain(live)),
      );
      return false;
    }
    const { id } = next.outgoing;
    try {
      await live.engine.sendText(next.outgoing);
    } catch (error) {
      const offline = isNotConnected(error);
      await writer.write(live.organizationId, async (change) => {
        if (!offline)
          return settleOutgoing(change, live.id, id, { status: 'failed', error: plainReason(error) });
        await change.trx
          .updateTable('outbox')
          .set({ status: 'queued' })
          .where('id', '=', next.outboxId)
          .execute();
      });
      if (!offline) this.options.onError(error);
      return !offline;
    }
    await writer.write(live.organizationId, (change) =>
      settleOutgoing(change, live.id, id, { status: 'sent' }),
    );
    return true;
  }
}
