import { sql } from 'kysely';
import type { Store } from '../../store/open.js';
import { ulid } from '../../ulid.js';

/** Rows as earlier versions wrote them, and today's still has to read. */
export async function addOddRows({ db }: Store, organizationId: string, session: string): Promise<void> {
  const now = Date.now();
  // Before it was written down whose message was never stored.
  await sql`insert into outbox (id, organization_id, account_id, idempotency_key, mode, status, wa_message_id, payload,
    error, timestamp, created_at) select ${`out_${ulid()}`}, ${organizationId}, account_id, 'frozen-key-lost', 'async', 'failed',
    'LOST0001', '{}', 'not taken', ${now}, ${now} from wa_sessions where id = ${session}`.execute(db);
  // Before acts were written down with what kind of actor did them.
  await sql`insert into audit_log (id, at, organization_id, actor_id, actor_name, action, target_kind, target_id)
    values (${`aud_${ulid()}`}, ${now}, ${organizationId}, 'user_of_old', 'Somebody of old', 'session.start', 'session',
    ${session})`.execute(db);
  // Before addresses and headers of webhooks were sealed.
  await sql`insert into webhooks (id, organization_id, session_id, url, events, custom_headers, retry_policy,
    retry_delay_seconds, retry_attempts, active, created_at, updated_at) values (${`wh_${ulid()}`}, ${organizationId}, null,
    'https://old.example/in?token=clear', '["message"]', '{"x-old":"clear"}', 'exponential', 2, 15, 0, ${now}, ${now})`.execute(
    db,
  );
}
