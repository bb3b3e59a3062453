import type { ChatKind, MessageStatus } from '@wagate/engine';
import type { Generated } from 'kysely';
import type {
  AlertChoiceTable,
  AlertMailTable,
  AlertTable,
  AlertTellingTable,
  SessionDropTable,
} from './alert-tables.js';
import type { BackfillJobTable, ChatChangeTable } from './chat-tables.js';
import type { MediaFileTable, MediaToKeepTable, MessageMediaTable } from './media-tables.js';
import type { BlockedContactTable, GroupMemberTable, GroupTable, IdentityTable } from './people-tables.js';
import type {
  OutboxFileTable,
  OutboxTable,
  PollRecapTable,
  SendPaceTable,
  SendRateTable,
} from './sending-tables.js';
import type { WebhookDeliveryTable, WebhookTable } from './webhook-tables.js';

/**
 * The tables of the gateway's own domain. Times are epoch milliseconds, flags are 0 or 1, JSON is text: the same
 * values on SQLite and on PostgreSQL.
 */
export interface DomainTables {
  wa_sessions: SessionTable;
  wa_accounts: AccountTable;
  engine_keys: EngineKeyTable;
  chats: ChatTable;
  chat_changes: ChatChangeTable;
  backfill_jobs: BackfillJobTable;
  messages: MessageTable;
  message_media: MessageMediaTable;
  media_files: MediaFileTable;
  media_to_keep: MediaToKeepTable;
  message_secrets: MessageSecretTable;
  message_search: MessageSearchTable;
  reactions: ReactionTable;
  poll_votes: PollVoteTable;
  stanzas: StanzaTable;
  identities: IdentityTable;
  wa_groups: GroupTable;
  wa_group_members: GroupMemberTable;
  send_rates: SendRateTable;
  send_paces: SendPaceTable;
  outbox: OutboxTable;
  outbox_files: OutboxFileTable;
  poll_recaps: PollRecapTable;
  event_log: EventLogTable;
  webhooks: WebhookTable;
  webhook_deliveries: WebhookDeliveryTable;
  audit_log: AuditTable;
  blocked_contacts: BlockedContactTable;
  alerts: AlertTable;
  alert_tellings: AlertTellingTable;
  alert_choices: AlertChoiceTable;
  alert_mails: AlertMailTable;
  session_drops: SessionDropTable;
  account_health: AccountHealthTable;
}

export type Flag = 0 | 1;

export type SessionStatus = 'starting' | 'scan_qr_code' | 'working' | 'failed' | 'stopped' | 'logged_out';

export interface SessionTable {
  id: string;
  organization_id: string;
  created_by_user_id: string | null;
  gateway_id: string;
  label: string | null;
  status: SessionStatus;
  reason_code: string | null;
  reason_message: string | null;
  reason_at: number | null;
  wa_jid: string | null;
  wa_lid: string | null;
  phone_number: string | null;
  /** Whose rows are shown: of the number that is linked, or was last. */
  account_id: number;
  is_admin_session: Flag;
  auto_read: Flag;
  presence_typing: Flag;
  rate_per_min: number;
  rate_per_hour: number;
  /** JSON `{perMinute, jitter, perDay}`; null for none. */
  pace: string | null;
  last_connected_at: number | null;
  created_at: number;
  updated_at: number;
}

/** A number that was linked to a session: what came from it is its own. */
export interface AccountTable {
  id: Generated<number>;
  session_id: string;
  /** Its phone JID, without a device. It has none, and no LID, until a phone is linked for the first time. */
  jid: string | null;
  lid: string | null;
  created_at: number;
}

/** How a number stands with WhatsApp. */
export interface AccountHealthTable {
  account_id: number;
  /** JSON of what is known. */
  facts: string;
  /** JSON of what was told last. */
  told: string;
  /** Epoch milliseconds: when what was told is over by itself. */
  changes_at: number | null;
}

/** The engine's own state, sealed. */
export interface EngineKeyTable {
  session_id: string;
  kind: string;
  key_id: string;
  value: Uint8Array;
}

export interface ChatTable {
  id: Generated<number>;
  account_id: number;
  /** The canonical address: a person's LID where it is known. */
  chat_jid: string;
  type: ChatKind;
  name: string | null;
  /** The name, folded. */
  search_text: string;
  last_message_at: number | null;
  /** `messages.id` of the newest message. */
  last_message_id: string | null;
  unread_count: number;
  archived: Flag;
  pinned: Flag;
  muted_until: number | null;
}

export interface MessageTable {
  id: string;
  account_id: number;
  wa_message_id: string;
  chat_jid: string;
  /** `me`, or who wrote it by their canonical address; the chat where nobody is named. */
  sender: string;
  sender_jid: string | null;
  sender_lid: string | null;
  from_me: Flag;
  type: string;
  body: string | null;
  /** JSON of what the kind has beyond its text. */
  content: string | null;
  quoted_message_id: string | null;
  /** JSON `{senderJid?, senderLid?, body?, fromMe?}`, as the message itself quotes. */
  quoted: string | null;
  /** JSON array of JIDs. */
  mentions: string | null;
  has_media: Flag;
  status: MessageStatus | null;
  error: string | null;
  edited: Flag;
  deleted: Flag;
  timestamp: number;
  created_at: number;
}

/** What belongs to a message and is shown to nobody. */
export interface MessageSecretTable {
  /** `messages.id`. */
  message_id: string;
  /** What additions to it are sealed with; sealed itself. */
  secret: Uint8Array | null;
  /** It as it came, where it could not be read; sealed. */
  original: Uint8Array | null;
}

/** What is searched of a message that has a text and was not deleted. */
export interface MessageSearchTable {
  docid: Generated<number>;
  /** `messages.id`. */
  message_id: string;
  account_id: number;
  chat_jid: string;
  timestamp: number;
  /** The folded `messages.body`. */
  text: string;
}

export interface ReactionTable {
  account_id: number;
  /** `messages.id`. */
  message_id: string;
  /** `me`, or the sender's canonical address. */
  sender: string;
  sender_jid: string | null;
  sender_lid: string | null;
  from_me: Flag;
  /** Empty once taken back: kept, so that an older one that comes late does not return. */
  emoji: string;
  timestamp: number;
}

export interface PollVoteTable {
  account_id: number;
  /** `messages.id`. */
  message_id: string;
  sender: string;
  sender_jid: string | null;
  sender_lid: string | null;
  from_me: Flag;
  /** JSON array of option texts. */
  options: string;
  timestamp: number;
}

/**
 * What was received that is no message of its own: an edit, a revoke, a reaction, a vote, a call. A row makes a second
 * arrival recognizable, and keeps what came before the message that it changes.
 */
export interface StanzaTable {
  account_id: number;
  kind: 'edit' | 'revoke' | 'reaction' | 'poll_vote' | 'call' | 'status';
  stanza_id: string;
  /** Empty for a call. */
  chat_jid: string;
  /** `me`, or who sent it by their canonical address; empty for a status. */
  sender: string;
  /** The `waMessageId` of the message that it changes. */
  target_id: string | null;
  /** Who wrote that message, as far as the stanza says: `me`, or an address. */
  target_sender: string | null;
  sender_jid: string | null;
  sender_lid: string | null;
  /** The new text, the emoji, or JSON of the votes. */
  body: string | null;
  /** Whether the message that it changes was there. */
  applied: Flag;
  timestamp: number;
}

/** `seq` follows commit order within an organization. */
export interface EventLogTable {
  seq: Generated<number>;
  event_id: string;
  organization_id: string;
  session_id: string;
  /** Null for what is of no account: a session's own story, an alert. */
  account_id: number | null;
  type: string;
  payload: string;
  created_at: number;
}

export interface AuditTable {
  id: string;
  at: number;
  /** Null for the platform itself. */
  organization_id: string | null;
  /** A user's id or an API key's. */
  actor_id: string;
  actor_name: string;
  /** Null in rows from before it was written down. */
  actor_kind: 'user' | 'api-key' | 'embed' | 'system' | null;
  /** The user who acted as the actor. */
  impersonated_by: string | null;
  impersonated_by_name: string | null;
  action: string;
  target_kind: string;
  target_id: string;
  target_label: string | null;
  address: string | null;
  /** JSON object. */
  detail: string | null;
}
