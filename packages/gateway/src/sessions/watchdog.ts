import type { Clock } from '../clock.js';
import type { EventWriter } from '../events/writer.js';
import type { Store } from '../store/open.js';
import type { SessionManager } from './session-manager.js';
import { moveStatus, type SessionRow } from './session-row.js';

/** How often is looked. */
const LOOK_MS = 30_000;

export interface WatchdogOptions {
  store: Store;
  writer: EventWriter;
  manager: SessionManager;
  clock: Clock;
  /** Names of organizations, as far as they exist. */
  organizationNames(ids: readonly string[]): Promise<Map<string, string>>;
  onError(error: unknown): void;
}

type Looked = Pick<SessionRow, 'id' | 'organization_id' | 'status'>;

/**
 * Compares what sessions say with what their connections do, and has those agree that differ: at the start, when all
 * that say they run have to be brought back, when the database is back, and all the time.
 */
export class Watchdog {
  #looking: Promise<void> = Promise.resolve();
  #cancel = () => {};
  #open = false;

  constructor(private readonly options: WatchdogOptions) {}

  /** Connects again what was connected when the process ended, however it ended. @throws when it cannot be read */
  async start(): Promise<void> {
    this.#open = true;
    await this.#look();
    this.#again();
  }

  /** Looks now, and not only when it is time. */
  hurry(): void {
    if (!this.#open) return;
    this.#cancel();
    this.#looking = this.#looking
      .then(() => (this.#open ? this.#look() : undefined))
      .catch(this.options.onError)
      .finally(() => this.#again());
  }

  close(): Promise<void> {
    this.#open = false;
    this.#cancel();
    return this.#looking;
  }

  #again(): void {
    this.#cancel();
    if (this.#open) this.#cancel = this.options.clock.after(LOOK_MS, () => this.hurry());
  }

  async #look(): Promise<void> {
    const { store, manager, onError } = this.options;
    const rows = await store.db
      .selectFrom('wa_sessions')
      .select(['id', 'organization_id', 'status'])
      .where('status', 'in', ['starting', 'scan_qr_code', 'working'])
      .execute();
    const says = new Map(rows.map((row) => [row.id, row.status]));
    const running = manager.running();
    const differing = running.filter((live) => !live.agreesWith(says.get(live.id)));
    await Promise.all(differing.map((live) => live.agree().catch(onError)));
    const known = new Set(running.map((live) => live.id));
    await this.#wake(rows.filter((row) => !known.has(row.id)));
  }

  /** Those that nothing runs in this process, one after the other: WhatsApp is not to see them all at once. */
  async #wake(rows: readonly Looked[]): Promise<void> {
    if (!rows.length) return;
    const { manager, organizationNames, onError } = this.options;
    const exists = await organizationNames([...new Set(rows.map((row) => row.organization_id))]);
    for (const row of rows) {
      if (!this.#open) return;
      const live = exists.has(row.organization_id) ? manager.local(row) : undefined;
      await (live ? live.agree() : this.#orphaned(row)).catch(onError);
    }
  }

  async #orphaned(row: Looked): Promise<void> {
    const reason = { code: 'orphaned', message: 'The organization of this session no longer exists.' };
    await this.options.writer.write(row.organization_id, (change) =>
      moveStatus(change, row.id, 'stop', reason),
    );
  }
}
