import type { Generated } from 'kysely';
import type { Flag } from './schema.js';

/** A person as one organization knows them. */
export interface IdentityTable {
  id: Generated<number>;
  organization_id: string;
  lid: string | null;
  phone_jid: string | null;
  phone_number: string | null;
  /** As saved in the phone's address book. */
  name: string | null;
  business_name: string | null;
  push_name: string | null;
  /** Changes with the picture that they show. */
  picture_id: string | null;
  /** The names and spellings of the number by which they are found, folded, one a line. */
  search_text: string;
  first_seen_at: number;
  updated_at: number;
}

export interface GroupTable {
  id: Generated<number>;
  organization_id: string;
  group_jid: string;
  subject: string | null;
  /** The subject, folded. */
  search_text: string;
  description: string | null;
  owner_jid: string | null;
  participant_count: number | null;
  is_announce: Flag | null;
  is_locked: Flag | null;
  created_at_wa: number | null;
  first_seen_at: number;
  updated_at: number;
}

export interface GroupMemberTable {
  id: Generated<number>;
  account_id: number;
  group_jid: string;
  /** The canonical address: the LID where it is known. */
  member: string;
  role: 'member' | 'admin' | 'superadmin';
  /** The label that they have given themselves in this group. */
  tag: string | null;
  first_seen_at: number;
  last_seen_at: number;
}

/** Whom an account has blocked, by the address that WhatsApp gave. */
export interface BlockedContactTable {
  account_id: number;
  jid: string;
}
