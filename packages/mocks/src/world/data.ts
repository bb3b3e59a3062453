import type {
  AuditEntry,
  Chat,
  Contact,
  Group,
  GroupMember,
  IdentitySession,
  Invitation,
  Message,
  Organization,
  Session,
} from '../schemas.js';
import type { Account, Membership, ResetLink } from './accounts.js';
import type { StoredChoice } from './alert-choices.js';
import type { StoredKey } from './api-keys.js';
import type { StoredEmbedToken, StoredLink } from './embed-links.js';
import type { StoredNode } from './gateways.js';
import type { StoredWebhook } from './webhooks.js';

/** What one session holds. */
export interface SessionData {
  /** By the JID they are kept under. */
  chats: Map<string, Chat>;
  /** By the JID of their chat, in the order they were stored. */
  messages: Map<string, Message[]>;
  contacts: Contact[];
  groups: Group[];
  /** By the JID of their group. */
  members: Map<string, GroupMember[]>;
  /** What people say about themselves, by their LID. */
  abouts: Map<string, string>;
  /** What can be scanned or typed now. */
  qr?: { code: string; expiresAt?: number };
  pairingCode?: { code: string; phone: string };
}

export const emptySessionData = (): SessionData => ({
  chats: new Map(),
  messages: new Map(),
  contacts: [],
  groups: [],
  members: new Map(),
  abouts: new Map(),
});

/** Everything there is. Objects in it are replaced, never changed, so that an answer keeps what it said. */
export interface WorldData {
  accounts: Account[];
  /** Where people are signed in beside the browser that asks. */
  signIns: IdentitySession[];
  organizations: Organization[];
  memberships: Membership[];
  invitations: Invitation[];
  /** Links by which somebody sets a new password. */
  resetLinks: ResetLink[];
  /** Newest first, as the contract lists them. */
  sessions: Session[];
  bySession: Map<string, SessionData>;
  apiKeys: StoredKey[];
  /** Secrets of keys that were deleted or rotated: nobody's any more. */
  retiredKeys: Set<string>;
  webhooks: StoredWebhook[];
  /** One-time links. */
  embedLinks: StoredLink[];
  /** Tokens of pages, each with what it may do. */
  embedTokens: Map<string, StoredEmbedToken>;
  /** By organization and person: `org/user`. */
  alertChoices: Map<string, StoredChoice>;
  /** Newest first. */
  audit: AuditEntry[];
  /** The nodes of the platform. */
  gateways: StoredNode[];
  /** Digits of numbers on WhatsApp that are nobody's contact. */
  strangers: Set<string>;
  /** Whether people may make accounts themselves. */
  openRegistration: boolean;
}
