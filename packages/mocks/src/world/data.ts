import type {
  Chat,
  Contact,
  Group,
  GroupMember,
  Invitation,
  Message,
  Organization,
  Session,
} from '../schemas.js';
import type { Account, Membership } from './accounts.js';

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
});

/** Everything there is. Objects in it are replaced, never changed, so that an answer keeps what it said. */
export interface WorldData {
  accounts: Account[];
  organizations: Organization[];
  memberships: Membership[];
  invitations: Invitation[];
  /** Newest first, as the contract lists them. */
  sessions: Session[];
  bySession: Map<string, SessionData>;
  /** Whether people may make accounts themselves. */
  openRegistration: boolean;
}
