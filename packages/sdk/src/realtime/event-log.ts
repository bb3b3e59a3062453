/**
 * Whether a gateway can resume after an event of this name. `session.status`, `auth.qr`, `auth.code` and `presence.update` go to sockets
 * without passing its log: resuming after one would replay everything, or nothing.
 */
export const isLogged = (event: string) => !/^(session.status|auth|presence)/.test(event);

/** When the event of this id was made, in epoch milliseconds, read from its ULID; NaN for another kind of id. */
export function timeOfId(id = ''): number {
  let time = id.length - 30 && NaN;
  for (const digit of id.slice(4, 14))
    time = time * 32 + ('_0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(digit) || NaN) - 1;
  return time;
}

/** The last ids met, a bounded number of them. */
export class RecentIds {
  readonly #ids = new Set<string>();

  /** False when it was met before. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    if (this.#ids.add(id).size > 8192) {
      const [oldest] = this.#ids;
      this.#ids.delete(oldest!);
    }
    return true;
  }
}
