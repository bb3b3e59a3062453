import type { Clock } from '../clock.js';
import { type EventBus, envelopesOf } from '../events/bus.js';
import type { EventWriter } from '../events/writer.js';
import type { Store } from '../store/open.js';
import { noteHealth } from './health.js';

export interface HealthWatchOptions {
  store: Store;
  writer: EventWriter;
  bus: EventBus;
  clock: Clock;
  onError(error: unknown): void;
}

/** The longest that a timer can wait. */
const LONGEST_MS = 2_000_000_000;

/** Tells when what WhatsApp has laid upon a number is over: it does not say so itself. */
export class HealthWatch {
  readonly #options: HealthWatchOptions;
  readonly #unsubscribe: () => void;
  #cancel = () => {};
  #work: Promise<void> = Promise.resolve();
  #open = false;

  constructor(options: HealthWatchOptions) {
    this.#options = options;
    this.#unsubscribe = options.bus.subscribe((published) => {
      if (envelopesOf(published).some(({ event }) => event === 'session.health')) this.#soon();
    });
  }

  start(): void {
    this.#open = true;
    this.#soon();
  }

  async close(): Promise<void> {
    this.#open = false;
    this.#unsubscribe();
    this.#cancel();
    await this.#work;
  }

  #soon(): void {
    if (!this.#open) return;
    this.#work = this.#work.then(() => this.#look()).catch(this.#options.onError);
  }

  async #look(): Promise<void> {
    const { store, writer, clock } = this.#options;
    const rows = await store.db
      .selectFrom('account_health')
      .innerJoin('wa_accounts', 'wa_accounts.id', 'account_health.account_id')
      .innerJoin('wa_sessions', 'wa_sessions.id', 'wa_accounts.session_id')
      .select(['wa_accounts.id as accountId', 'session_id as sessionId', 'organization_id', 'changes_at'])
      .where('changes_at', 'is not', null)
      .orderBy('changes_at')
      .execute();
    const now = clock.now();
    for (const { organization_id, changes_at, ...account } of rows)
      if (changes_at! <= now)
        await writer.write(organization_id, (change) => noteHealth(change, account, {}));
    const next = rows.find(({ changes_at }) => changes_at! > now)?.changes_at;
    this.#cancel();
    if (next && this.#open) this.#cancel = clock.after(Math.min(next - now, LONGEST_MS), () => this.#soon());
  }
}
