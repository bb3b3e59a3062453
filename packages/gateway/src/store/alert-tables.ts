import type { Flag } from './schema.js';

export type AlertKind =
  | 'session_logged_out'
  | 'session_failed'
  | 'session_reconnecting'
  | 'session_limited'
  | 'webhook_disabled';
export type AlertEnding = 'solved' | 'stopped' | 'gone' | 'changed';

/** A trouble. Of one subject at most one is open. */
export interface AlertTable {
  id: string;
  organization_id: string;
  kind: AlertKind;
  /** The id of the session or of the webhook. */
  subject: string;
  /** Of a webhook that covers one session, that one. */
  session_id: string | null;
  webhook_id: string | null;
  /** The session's label, or the webhook's host, as it was then: it is read after these are gone. */
  label: string | null;
  phone_number: string | null;
  since: number;
  ended_at: number | null;
  ending: AlertEnding | null;
  reason: string | null;
  reason_code: string | null;
  reconnects: number | null;
  reconnect_minutes: number | null;
}

/** How far people have been told of one subject. */
export interface AlertTellingTable {
  subject: string;
  organization_id: string;
  /** The trouble that they know to be open; null when they know of none. */
  told_alert_id: string | null;
  /** When they were told the last time, and the time before that. */
  last_told_at: number | null;
  told_before_at: number | null;
  /** When to see whether there is something to tell; null when there is not. */
  due_at: number | null;
}

/** What somebody wants to be told in one organization. */
export interface AlertChoiceTable {
  user_id: string;
  organization_id: string;
  /** JSON array. */
  kinds: string;
  email: Flag;
  language: string | null;
}

/** One mail about one trouble to one person. */
export interface AlertMailTable {
  id: string;
  alert_id: string;
  organization_id: string;
  user_id: string;
  phase: 'begun' | 'ended';
  /** `dropped`: nobody wants it any more. */
  status: 'pending' | 'sent' | 'failed' | 'dropped';
  attempts: number;
  next_attempt_at: number | null;
  last_error: string | null;
  created_at: number;
  finished_at: number | null;
}

/** A connection that went away by itself. */
export interface SessionDropTable {
  session_id: string;
  at: number;
}
