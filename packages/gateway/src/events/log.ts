import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../store/database.js';
import type { EventLogTable } from '../store/schema.js';
import type { Envelope, EventType } from './envelope.js';
import { type EventFilter, passes } from './filter.js';

export interface LogEntry {
  seq: number;
  envelope: Envelope;
}

/** A part of an organization's log, as far as it passes a filter. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** Up to here all of the log was looked at. */
  readonly place: number;
  /** Whether that was its end. */
  readonly end: boolean;
}

/**
 * Reads on in log order, after a place: what is of the accounts that their sessions show, and of no account. What comes
 * about meanwhile may be in it, and nothing that comes later belongs before `place`.
 */
export async function readLog(
  db: Kysely<Database>,
  organizationId: string,
  after: number,
  filter: EventFilter,
  limit: number,
): Promise<LogPage> {
  const last = await logEnd(db, organizationId);
  let select = db
    .selectFrom('event_log')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('seq', '>', after)
    .where((eb) =>
      eb.or([
        eb('account_id', 'is', null),
        eb(
          'account_id',
          '=',
          eb
            .selectFrom('wa_sessions')
            .select('wa_sessions.account_id')
            .whereRef('wa_sessions.id', '=', 'event_log.session_id'),
        ),
      ]),
    )
    .orderBy('seq')
    .limit(limit);
  if (filter.sessions) select = select.where('session_id', 'in', [...filter.sessions, '']);
  if (filter.types) select = select.where('type', 'in', [...filter.types, '']);
  const rows = await select.execute();
  const end = rows.length < limit;
  return {
    entries: rows.map(entryOf).filter(({ envelope }) => passes(filter, envelope)),
    place: Math.max(after, rows.at(-1)?.seq ?? 0, end ? last : 0),
    end,
  };
}

const entryOf = (row: Selectable<EventLogTable>): LogEntry => ({
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
});

/** The last place in an organization's log; 0 when it is empty. */
async function logEnd(db: Kysely<Database>, organizationId: string): Promise<number> {
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
