import type { GatewayEvent } from '../generated/gateway.js';

// These go to sockets without passing the gateway's log: resuming after one would replay everything, or nothing.
const UNLOGGED = new Set<string>(['session.status', 'auth.qr', 'auth.code', 'presence.update']);

/** Whether a gateway can resume after this event. */
export const isLogged = ({ event }: GatewayEvent) => !UNLOGGED.has(event);

/** When the event of this id was made, in epoch milliseconds, read from its ULID; NaN for another kind of id. */
export function timeOfId(id = ''): number {
  if (!/^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) return Number.NaN;
  let time = 0;
  for (const digit of id.slice(4, 14)) time = time * 32 + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(digit);
  return time;
}

/** The last ids met, a bounded number of them. */
export class RecentIds {
  readonly #ids = new Set<string>();

  constructor(readonly limit = 8192) {}

  /** False when it was met before. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > this.limit) this.#ids.delete(this.#ids.values().next().value!);
    return true;
  }
}
