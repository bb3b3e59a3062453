import type { ApiKey } from '@wagate/sdk/live';

const DAY_MS = 86_400_000;
/** A key that ends within this time is about to. */
export const SOON_MS = 30 * DAY_MS;

/** Whether a key is in force. */
export type Standing = 'active' | 'expiring' | 'expired' | 'off' | 'revoked';

/** A time that is null, as other software may have left it, is no time. */
export function standingOf({ enabled, expiresAt, revokedAt }: ApiKey, now = Date.now()): Standing {
  if (revokedAt != null) return 'revoked';
  if (expiresAt != null && expiresAt <= now) return 'expired';
  if (!enabled) return 'off';
  return expiresAt != null && expiresAt - now < SOON_MS ? 'expiring' : 'active';
}

/** Whether it is refused, whatever is sent with it. */
export const isOver = (key: ApiKey): boolean => ['expired', 'off', 'revoked'].includes(standingOf(key));

/** Which keys are listed. */
export type KeyFilter = 'all' | 'expiring' | 'unused' | 'not-in-force';

export function isListed(key: ApiKey, filter: KeyFilter, query: string): boolean {
  const words = query.toLocaleLowerCase();
  const found = !words || `${key.name ?? ''} ${key.start ?? ''}`.toLocaleLowerCase().includes(words);
  return found && fits(key, filter);
}

function fits(key: ApiKey, filter: KeyFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'expiring':
      return standingOf(key) === 'expiring';
    case 'unused':
      return key.lastUsedAt == null && !isOver(key);
    case 'not-in-force':
      return isOver(key);
  }
}
