import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import type { Envelope, EventType } from './envelope.js';

export interface LogEntry {
  seq: number;
  envelope: Envelope;
}

export interface LogQuery {
  organizationId: string;
  /** Only of these sessions; absent means all. */
  sessions?: readonly string[];
  /** Only of these types; absent means all. */
  types?: readonly string[];
  /** Entries after this place. */
  after: number;
  limit: number;
}

/** Reads entries in log order. */
export async function readLog(db: Kysely<Database>, query: LogQuery): Promise<LogEntry[]> {
  let rows = db
    .selectFrom('event_log')
    .selectAll()
    .where('organization_id', '=', query.organizationId)
    .where('seq', '>', query.after)
    .orderBy('seq')
    .limit(query.limit);
  if (query.sessions) rows = rows.where('session_id', 'in', query.sessions);
  if (query.types) rows = rows.where('type', 'in', query.types);
  return (await rows.execute()).map((row) => ({
    seq: row.seq,
    envelope: {
      schema: 'v1',
      id: row.event_id,
      event: row.type as EventType,
      session: row.session_id,
      organization: row.organization_id,
      timestamp: row.created_at,
      payload: JSON.parse(row.payload),
    },
  }));
}

/** The last place in an organization's log; 0 when it is empty. */
export async function logEnd(db: Kysely<Database>, organizationId: string): Promise<number> {
  const row = await db
    .selectFrom('event_log')
    .select('seq')
    .where('organization_id', '=', organizationId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

const EVENT_ID = /^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/**
 * The place after which to go on for someone who saw the event last. Events that are never logged have identifiers
 * too: since identifiers rise with time, such a one stands for the last logged event before it.
 * @returns `undefined` for an event that is not known here: older than the log, or no event of ours.
 */
export async function placeOf(
  db: Kysely<Database>,
  organizationId: string,
  eventId: string,
): Promise<number | undefined> {
  if (!EVENT_ID.test(eventId)) return undefined;
  const around = (direction: 'asc' | 'desc') =>
    db
      .selectFrom('event_log')
      .select(['seq', 'event_id'])
      .where('organization_id', '=', organizationId)
      .orderBy('event_id', direction)
      .limit(1);
  const before = await around('desc').where('event_id', '<=', eventId).executeTakeFirst();
  if (!before) return undefined;
  if (before.event_id === eventId) return before.seq;
  const after = await around('asc').where('event_id', '>', eventId).executeTakeFirst();
  return after || isRecent(eventId) ? before.seq : undefined;
}

/** An identifier from the time to come was not made here. */
function isRecent(eventId: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let time = 0;
  for (const digit of eventId.slice(4, 14)) time = time * 32 + alphabet.indexOf(digit);
  return time <= Date.now() + 60_000;
}
