import type { Clock } from '../clock.js';
import { alertLetter } from '../mail/alert-letter.js';
import { MailError } from '../mail/mail-error.js';
import type { Mailer } from '../mail/mailer.js';
import type { Store } from '../store/open.js';
import { type MailRow, nextDue, settleMail } from './mail-queue.js';
import { recipientsOf } from './recipients.js';

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 30 * 60_000;
/** News that is older than this is none. */
const LIFE_MS = 24 * 3_600_000;
/** For how long a mail is taken: one whose process ended meanwhile is due again afterwards. */
const LEASE_MS = 120_000;
/** When to look again after the database did not answer. */
const AFTER_TROUBLE_MS = 5_000;

export interface AlertMailsOptions {
  store: Store;
  clock: Clock;
  mailer: Mailer;
  /** Where links lead. */
  publicUrl: string;
  onError(error: unknown): void;
}

/** Sends what is queued, one after the other, and tries again what the mail server did not take. */
export class AlertMails {
  #open = false;
  #again = false;
  #running: Promise<void> | undefined;
  #cancel = () => {};

  constructor(private readonly options: AlertMailsOptions) {}

  start(): void {
    this.#open = true;
    this.wake();
  }

  /** Looks for what is due. */
  wake(): void {
    if (!this.#open) return;
    this.#again = true;
    this.#running ??= this.#run()
      .catch((error) => {
        this.options.onError(error);
        this.#again = false;
        this.#wakeIn(AFTER_TROUBLE_MS);
      })
      .finally(() => {
        this.#running = undefined;
        if (this.#again) this.wake();
      });
  }

  /** The mail under way ends first, within the mailer's own time. */
  async close(): Promise<void> {
    this.#open = false;
    this.#cancel();
    await this.#running;
  }

  #wakeIn(ms: number): void {
    this.#cancel();
    if (this.#open) this.#cancel = this.options.clock.after(ms, () => this.wake());
  }

  async #run(): Promise<void> {
    const { store, clock } = this.options;
    this.#cancel();
    while (this.#open) {
      this.#again = false;
      const row = await nextDue(store.db);
      if (!row) return;
      const wait = (row.next_attempt_at ?? 0) - clock.now();
      if (wait > 0) {
        if (!this.#again) this.#wakeIn(wait);
        return;
      }
      await settleMail(store.db, row.id, { next_attempt_at: clock.now() + LEASE_MS });
      await settleMail(store.db, row.id, await this.#attempt(row));
    }
  }

  /** @returns what is to be written of it */
  async #attempt(row: MailRow): Promise<Partial<MailRow>> {
    const { store, clock, mailer, publicUrl } = this.options;
    const alert = await store.db
      .selectFrom('alerts')
      .selectAll()
      .where('id', '=', row.alert_id)
      .executeTakeFirst();
    const [recipient] = alert ? await recipientsOf(store.db, alert, clock.now(), row.user_id) : [];
    const over = { next_attempt_at: null, finished_at: clock.now() };
    // Paused, left, banned or removed since it was queued.
    if (!alert || !recipient) return { ...over, status: 'dropped' };
    const organization = await store.db
      .selectFrom('organization')
      .select('name')
      .where('id', '=', alert.organization_id)
      .executeTakeFirst();
    const { address, language } = recipient;
    const attempts = row.attempts + 1;
    const now = clock.now();
    try {
      const letter = alertLetter({
        language,
        phase: row.phase,
        alert,
        organization: organization?.name ?? '',
        publicUrl,
        now,
      });
      await mailer.send({ to: address, id: row.id, ...letter });
      return { status: 'sent', attempts, last_error: null, next_attempt_at: null, finished_at: clock.now() };
    } catch (error) {
      this.options.onError(error);
      const last_error = error instanceof MailError ? error.message : 'the mail could not be sent';
      const next = clock.now() + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** row.attempts);
      const hopeless = error instanceof MailError && error.kind === 'refused' && error.permanent;
      if (hopeless || next > row.created_at + LIFE_MS)
        return { status: 'failed', attempts, last_error, next_attempt_at: null, finished_at: clock.now() };
      return { attempts, last_error, next_attempt_at: next };
    }
  }
}
