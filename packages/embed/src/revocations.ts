import { ALL_SESSIONS, reachesAll } from '@wagate/contract/embed';
import type { EmbedStore } from './store.js';
import type { EmbedClaims } from './token.js';

/** Which tokens to end: all that reach a session, all of a person, or one. */
export type Revoked =
  | { session: string; user?: undefined; jti?: undefined }
  | { user: string; session?: undefined; jti?: undefined }
  | { jti: string; session?: undefined; user?: undefined };

/** Longer than any token lives, and two clocks are apart. */
const REMEMBERED_MS = 20 * 60_000;

/** What was revoked, and whom to tell at once. Tokens made later are not touched. */
export class Revocations {
  readonly #store: EmbedStore | undefined;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();

  constructor(store: EmbedStore | undefined, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  async add({ session, user, jti }: Revoked): Promise<void> {
    const names = [
      // A token for all sessions reaches this one.
      ...(session ? [`session:${session}`, `session:${ALL_SESSIONS}`] : []),
      ...(user ? [`user:${user}`] : []),
      ...(jti ? [`jti:${jti}`] : []),
    ];
    const at = String(this.#now());
    await Promise.all(names.map((name) => this.#store?.set(`wagate:revoked:${name}`, at, REMEMBERED_MS)));
    for (const listener of [...this.#listeners]) listener();
  }

  /** Tells after each revocation of this process. The answer ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async has(claims: EmbedClaims): Promise<boolean> {
    const store = this.#store;
    if (!store) return false;
    const names = [
      `jti:${claims.jti}`,
      `user:${claims.sub}`,
      ...(reachesAll(claims) ? [ALL_SESSIONS] : claims.sessions).map((session) => `session:${session}`),
    ];
    const found = await Promise.all(names.map((name) => store.get(`wagate:revoked:${name}`)));
    return found.some((at) => at != null && Math.round(claims.iat * 1000) <= Number(at));
  }
}
