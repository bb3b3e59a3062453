import type { Gateway } from '../core/gateway.js';
import type { Session } from '../model.js';

/** Reads a session's row after an event that does not tell all of it. */
export class RowsAfterEvents {
  readonly #asked = new Map<string, Promise<Session>>();

  /** The row; undefined when an event since has asked again, because this answer may be older than it. */
  async read({ sessions }: Gateway, id: string): Promise<Session | undefined> {
    const answer = sessions.get(id);
    this.#asked.set(id, answer);
    const row = await answer;
    if (this.#asked.get(id) !== answer) return undefined;
    this.#asked.delete(id);
    return row;
  }
}

/**
 * The row read after an event. The production gateway tells that a phone is lost in an event `starting` alone, while its row goes on saying
 * `working`: the event is right until another one comes.
 */
export const besideEvent = (known: Session, row: Session): Session =>
  known.status === 'starting' && row.status === 'working' ? { ...row, status: known.status } : row;
