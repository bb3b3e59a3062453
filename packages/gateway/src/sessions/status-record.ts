import type { Change, EventWriter } from '../events/writer.js';
import { SerialQueue } from '../queue/serial-queue.js';
import { movedBy, moveStatus, type SessionRow, type StatusReason } from './session-row.js';
import type { Trigger } from './state.js';

export interface Move {
  trigger: Trigger;
  reason?: StatusReason;
  /** Part of the change that stores it. */
  also?: (change: Change) => Promise<void>;
  /** Runs once it is stored. */
  stored?: () => void;
}

export interface StatusRecordOptions {
  writer: EventWriter;
  sessionId: string;
  organizationId: string;
  /** Epoch milliseconds. */
  now(): number;
  onError(error: unknown): void;
}

/**
 * A session's state on its way into the database. What has happened cannot be refused: while it can't be stored it
 * waits here, in order, is shown as if it were stored, and is stored when the database is back.
 */
export class StatusRecord {
  readonly #options: StatusRecordOptions;
  readonly #queue = new SerialQueue();
  #waiting: (Move & { at: number })[] = [];
  #writing: Move | undefined;
  #changes = 0;

  constructor(options: StatusRecordOptions) {
    this.#options = options;
  }

  /** Whether something has happened that is not stored. */
  get waits(): boolean {
    return this.#waiting.length > 0;
  }

  /** How often anything was to be stored. */
  get changes(): number {
    return this.#changes;
  }

  /** Something has happened. Resolves after the first try to store it; never rejects. */
  note(move: Move): Promise<void> {
    this.#changes += 1;
    const entry = { ...move, at: this.#options.now() };
    const last = this.#waiting.at(-1);
    // A connection that is tried again and again tells the same each time.
    if (last && last !== this.#writing && last.trigger === move.trigger) this.#waiting.pop();
    this.#waiting.push(entry);
    return this.settle();
  }

  /** Stores what somebody wishes, and what waits before it. @throws when it can't; the wish is forgotten then */
  write(move: Move): Promise<void> {
    this.#changes += 1;
    return this.#queue.run(async () => {
      await this.#storeWaiting();
      await this.#store(move);
    });
  }

  /** Tries to store what waits; never rejects. */
  settle(): Promise<void> {
    if (!this.#waiting.length) return Promise.resolve();
    return this.#queue.run(async () => {
      try {
        await this.#storeWaiting();
      } catch (error) {
        this.#options.onError(error);
        this.#tell();
      }
    });
  }

  /** The row as it is to be shown: with what has happened and is not stored yet. */
  seen<Row extends Pick<SessionRow, 'status'>>(row: Row): Row {
    let seen = row;
    for (const { trigger, reason, at } of this.#waiting)
      seen = { ...seen, ...movedBy(seen.status, trigger, reason, at) };
    return seen;
  }

  async #storeWaiting(): Promise<void> {
    for (let move = this.#waiting[0]; move; move = this.#waiting[0]) {
      this.#writing = move;
      try {
        await this.#store(move);
      } finally {
        this.#writing = undefined;
      }
      this.#waiting.shift();
      move.stored?.();
    }
  }

  async #store({ trigger, reason, also }: Move): Promise<void> {
    const { writer, organizationId, sessionId } = this.#options;
    await writer.write(organizationId, async (change) => {
      await moveStatus(change, sessionId, trigger, reason);
      await also?.(change);
    });
  }

  /** Who listens looks at the session again, and sees what could not be stored. */
  #tell(): void {
    const { writer, organizationId, sessionId } = this.#options;
    const { status } = this.seen({ status: 'working' });
    writer.tell(organizationId, sessionId, 'session.status', { status });
  }
}
