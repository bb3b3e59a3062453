/**
 * What has to be remembered beyond one request: which tokens were revoked, which tickets were used, and one-time links. Every entry ends by itself. Values are
 * texts of a few kB at most, and none is a secret.
 */
export interface EmbedStore {
  /** The value; undefined or null where there is none, or no more. */
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  /** Keeps it for so many milliseconds. */
  set(key: string, value: string, ttlMs: number): Promise<unknown> | unknown;
  /** The value, gone with the answer: of two that ask at once, one gets it. Redis: `GETDEL`. */
  take(key: string): Promise<string | null | undefined> | string | null | undefined;
}

/** Old entries are looked for once in so many. */
const SWEEP_EVERY = 1_000;

/** A store within this process. Another process knows nothing of it, and a new start forgets it. */
export function memoryStore(now: () => number = Date.now): EmbedStore {
  const entries = new Map<string, { value: string; until: number }>();
  let written = 0;
  const get = (key: string) => {
    const entry = entries.get(key);
    return entry && entry.until > now() ? entry.value : undefined;
  };
  return {
    get,
    set(key, value, ttlMs) {
      entries.set(key, { value, until: now() + ttlMs });
      if (++written % SWEEP_EVERY) return;
      for (const [name, { until }] of entries) if (until <= now()) entries.delete(name);
    },
    take(key) {
      const value = get(key);
      entries.delete(key);
      return value;
    },
  };
}
