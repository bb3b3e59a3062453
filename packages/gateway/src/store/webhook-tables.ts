import type { Generated } from 'kysely';
import type { Flag } from './schema.js';

export interface WebhookTable {
  id: string;
  organization_id: string;
  /** The only session it covers; null for all. */
  session_id: string | null;
  /** The origin of its address. */
  url: string;
  /** Its whole address and its headers, sealed; null only until the next start in rows from before they were. */
  target: Uint8Array | null;
  /** JSON array of event names, `*` among them. */
  events: string;
  /** The signing secret, sealed. */
  secret: Uint8Array | null;
  /** A JSON object in rows from before headers were sealed; null since. */
  custom_headers: string | null;
  retry_policy: string;
  retry_delay_seconds: number;
  retry_attempts: number;
  active: Flag;
  disabled_reason: string | null;
  disabled_cause: 'gone' | 'failing' | null;
  disabled_at: number | null;
  /** The secret before the last rotation, sealed; it counts until `previous_secret_until`. */
  previous_secret: Uint8Array | null;
  previous_secret_until: number | null;
  /** When the first of the failures since the last success happened. */
  failing_since: number | null;
  last_delivery_at: number | null;
  created_at: number;
  updated_at: number;
}

export type WebhookFailure =
  | 'name_resolution'
  | 'connection'
  | 'tls'
  | 'timeout'
  | 'response'
  | 'forbidden_target'
  | 'not_sent';

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
  failure: WebhookFailure | null;
  /** Made-up content that somebody asked for: attempted once. */
  test: Generated<Flag>;
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
