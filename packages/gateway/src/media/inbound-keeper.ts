import type { Clock } from '../clock.js';
import { ApiProblem } from '../errors/api-problem.js';
import { type EventBus, envelopesOf } from '../events/bus.js';
import type { Envelope, MessagePayload } from '../events/envelope.js';
import { messageOf } from '../messages/find-message.js';
import type { Store } from '../store/open.js';
import type { MessageMedia } from './message-media.js';

/** Files that are fetched at once: whoever looks at one comes first. */
const AT_ONCE = 2;
/** Those that wait. What comes beyond is fetched, and kept, when somebody asks for it. */
const WAITING = 1_000;
const PATIENCE_MS = 600_000;

export interface InboundKeeperOptions {
  store: Store;
  bus: EventBus;
  clock: Clock;
  media: MessageMedia;
  onError(error: unknown): void;
}

/** Fetches the file of each message that comes in, once, so that it is kept while WhatsApp still has it. */
export class InboundKeeper {
  readonly #options: InboundKeeperOptions;
  readonly #ending = new AbortController();
  readonly #running = new Set<Promise<void>>();
  readonly #waiting: Envelope<'message'>[] = [];
  readonly #unsubscribe: () => void;

  constructor(options: InboundKeeperOptions) {
    this.#options = options;
    this.#unsubscribe = options.bus.subscribe((published) => {
      for (const envelope of envelopesOf(published))
        if (envelope.event === 'message' && (envelope.payload as MessagePayload).hasMedia)
          this.#add(envelope as Envelope<'message'>);
    });
  }

  async close(): Promise<void> {
    this.#unsubscribe();
    this.#waiting.length = 0;
    this.#ending.abort(new Error('the gateway is shutting down'));
    await Promise.all(this.#running);
  }

  #add(envelope: Envelope<'message'>): void {
    if (this.#waiting.length < WAITING) this.#waiting.push(envelope);
    this.#next();
  }

  #next(): void {
    if (this.#running.size >= AT_ONCE || this.#ending.signal.aborted) return;
    const envelope = this.#waiting.shift();
    if (!envelope) return;
    const work = this.#keep(envelope)
      .catch((error: unknown) => {
        // Gone, away, or not to be had now: it is tried again when somebody asks for it.
        if (!(error instanceof ApiProblem) && !this.#ending.signal.aborted) this.#options.onError(error);
      })
      .finally(() => {
        this.#running.delete(work);
        this.#next();
      });
    this.#running.add(work);
  }

  async #keep({ session: id, payload }: Envelope<'message'>): Promise<void> {
    const { store, clock, media } = this.#options;
    const session = await store.db
      .selectFrom('wa_sessions')
      .select(['id', 'organization_id', 'account_id'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!session) return;
    const row = await messageOf(store.db, session, payload.waMessageId, {
      chat: payload.chatJid,
      sender: payload.senderLid ?? payload.senderJid,
    });
    if (!row) return;
    const late = new AbortController();
    const cancel = clock.after(PATIENCE_MS, () => late.abort(new Error('the file takes too long')));
    try {
      await media.keep(session, row, AbortSignal.any([this.#ending.signal, late.signal]));
    } catch (error) {
      if (!late.signal.aborted) throw error;
    } finally {
      cancel();
    }
  }
}
