import type { EmbedCapability } from '@wagate/contract/embed';
import type { components } from '@wagate/contract/types';

type EmbedLink = components['schemas']['EmbedLink'];

/** A one-time link, with the secret that its address ends in. */
export interface StoredLink extends Omit<EmbedLink, 'url' | 'status'> {
  organizationId: string;
  secret: string;
  cancelledAt?: number;
}

/** What a token of a page may do, by the token. */
export interface StoredEmbedToken {
  organizationId: string;
  can: readonly EmbedCapability[];
  sessions: readonly string[];
}

export function statusOf({ cancelledAt, usedAt, expiresAt }: StoredLink, now: number): EmbedLink['status'] {
  if (cancelledAt !== undefined) return 'cancelled';
  if (usedAt !== undefined) return 'used';
  return expiresAt <= now ? 'expired' : 'open';
}
