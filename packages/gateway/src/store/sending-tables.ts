import type { Generated } from 'kysely';
/** Fixed windows that begin at the first send in them. */
export interface SendRateTable {
  session_id: string;
  minute_started_at: number;
  minute_used: number;
  hour_started_at: number;
  hour_used: number;
}

/** How far a session has come in what it spreads. */
export interface SendPaceTable {
  session_id: string;
  /** Epoch milliseconds: the next may go then. */
  next_at: number;
  day_started_at: number;
  day_used: number;
}

export interface OutboxTable {
  id: string;
  organization_id: string;
  account_id: number;
  idempotency_key: string | null;
  mode: 'sync' | 'async';
  /** `sending` from when it may have left, or need not wait for the limits, until WhatsApp's answer is known. */
  status: 'queued' | 'sending' | 'sent' | 'failed';
  wa_message_id: string;
  /** Null in rows from before it was written down whose message was never stored. */
  chat_jid: string | null;
  /** JSON of the send. */
  payload: string;
  error: string | null;
  timestamp: number;
  created_at: number;
  /** The send of the album that it is a file of. */
  part_of: Generated<string | null>;
}

/** The bytes of a file that is on its way: until its fate is known. */
export interface OutboxFileTable {
  outbox_id: string;
  bytes: Uint8Array;
}

/** Polls whose end has not been told. */
export interface PollRecapTable {
  /** `messages.id`. */
  message_id: string;
  account_id: number;
  /** Epoch milliseconds. */
  due_at: number;
}
