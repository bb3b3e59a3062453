import type { ChatKind, MessageStatus } from '@wagate/engine';
import type { Generated } from 'kysely';

/**
 * The tables of the gateway's own domain. Times are epoch milliseconds, flags are 0 or 1, JSON is text: the same
 * values on SQLite and on PostgreSQL.
 */
export interface DomainTables {
  wa_sessions: SessionTable;
  engine_keys: EngineKeyTable;
  chats: ChatTable;
  messages: MessageTable;
  reactions: ReactionTable;
  poll_votes: PollVoteTable;
  stanzas: StanzaTable;
  identities: IdentityTable;
  wa_groups: GroupTable;
  wa_group_members: GroupMemberTable;
  send_rates: SendRateTable;
  outbox: OutboxTable;
  event_log: EventLogTable;
  webhooks: WebhookTable;
  webhook_deliveries: WebhookDeliveryTable;
  audit_log: AuditTable;
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
  is_admin_session: Flag;
  auto_read: Flag;
  presence_typing: Flag;
  rate_per_min: number;
  rate_per_hour: number;
  last_connected_at: number | null;
  created_at: number;
  updated_at: number;
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
  session_id: string;
  /** The canonical address: a person's LID where it is known. */
  chat_jid: string;
  type: ChatKind;
  name: string | null;
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
  session_id: string;
  wa_message_id: string;
  chat_jid: string;
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

export interface ReactionTable {
  session_id: string;
  target_id: string;
  /** `me`, or the sender's canonical address. */
  sender: string;
  chat_jid: string;
  sender_jid: string | null;
  sender_lid: string | null;
  from_me: Flag;
  /** Empty once taken back: kept, so that an older one that comes late does not return. */
  emoji: string;
  timestamp: number;
}

export interface PollVoteTable {
  session_id: string;
  target_id: string;
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
  session_id: string;
  kind: 'edit' | 'revoke' | 'reaction' | 'poll_vote' | 'call' | 'status';
  stanza_id: string;
  target_id: string | null;
  chat_jid: string | null;
  sender: string | null;
  sender_jid: string | null;
  sender_lid: string | null;
  /** The new text, the emoji, or JSON of the votes. */
  body: string | null;
  /** Whether the message that it changes was there. */
  applied: Flag;
  timestamp: number;
}

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
  first_seen_at: number;
  updated_at: number;
}

export interface GroupTable {
  id: Generated<number>;
  organization_id: string;
  group_jid: string;
  subject: string | null;
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
  session_id: string;
  group_jid: string;
  /** The canonical address: the LID where it is known. */
  member: string;
  role: 'member' | 'admin' | 'superadmin';
  first_seen_at: number;
  last_seen_at: number;
}

/** Fixed windows that begin at the first send in them. */
export interface SendRateTable {
  session_id: string;
  minute_started_at: number;
  minute_used: number;
  hour_started_at: number;
  hour_used: number;
}

export interface OutboxTable {
  id: string;
  organization_id: string;
  session_id: string;
  idempotency_key: string | null;
  mode: 'sync' | 'async';
  status: 'queued' | 'sending' | 'sent' | 'failed';
  wa_message_id: string;
  /** JSON of the send. */
  payload: string;
  error: string | null;
  timestamp: number;
  created_at: number;
}

/** `seq` follows commit order within an organization. */
export interface EventLogTable {
  seq: Generated<number>;
  event_id: string;
  organization_id: string;
  session_id: string;
  type: string;
  payload: string;
  created_at: number;
}

export interface WebhookTable {
  id: string;
  organization_id: string;
  /** The only session it covers; null for all. */
  session_id: string | null;
  url: string;
  /** JSON array of event names, `*` among them. */
  events: string;
  /** The signing secret, sealed. */
  secret: Uint8Array | null;
  /** JSON object. */
  custom_headers: string | null;
  retry_policy: string;
  retry_delay_seconds: number;
  retry_attempts: number;
  active: Flag;
  disabled_reason: string | null;
  /** When the first of the failures since the last success happened. */
  failing_since: number | null;
  last_delivery_at: number | null;
  created_at: number;
  updated_at: number;
}

/** One event on its way to one webhook. */
export interface WebhookDeliveryTable {
  id: string;
  webhook_id: string;
  organization_id: string;
  session_id: string;
  event_id: string;
  event: string;
  status: 'pending' | 'delivered' | 'failed' | 'dead';
  attempts: number;
  response_code: number | null;
  duration_ms: number | null;
  last_error: string | null;
  /** When it may be taken; null once it is finished. */
  next_attempt_at: number | null;
  /** Taken by a process, whose time for it ends at `next_attempt_at`. */
  claimed: Flag;
  /** JSON of an event that is not in the log; secrets in it are masked. */
  envelope: string | null;
  /** The event has a secret of linking and is known to this process only. */
  live: Flag;
  /** Not worth delivering from here on. */
  expires_at: number | null;
  /** JSON array of attempts, oldest first. */
  attempt_log: string;
  created_at: number;
  finished_at: number | null;
}

export interface AuditTable {
  id: string;
  at: number;
  /** Null for the platform itself. */
  organization_id: string | null;
  /** A user's id or an API key's. */
  actor_id: string;
  actor_name: string;
  /** The user who acted as the actor. */
  impersonated_by: string | null;
  action: string;
  target_kind: string;
  target_id: string;
  target_label: string | null;
  address: string | null;
  /** JSON object. */
  detail: string | null;
}
