import type { Kysely } from 'kysely';
import { healthOf } from '../sessions/health.js';
import { DELETED } from '../sessions/session-row.js';
import type { AlertEnding, AlertKind } from '../store/alert-tables.js';
import type { Database } from '../store/database.js';

/** What an alert is about. */
export interface Subject {
  kind: 'session' | 'webhook';
  id: string;
}

/** What a trouble is called and why it is one. */
export interface Trouble {
  kind: AlertKind;
  reason: string | null;
  /** Of a session: as its own reason is called. */
  reasonCode?: string | null;
  reconnects?: { count: number; minutes: number };
}

/** How the subject looks to whoever reads the alert. */
export interface Look {
  label: string | null;
  phoneNumber: string | null;
  /** The session it belongs to. */
  sessionId: string | null;
}

/** How a session or a webhook stands now. */
export type Standing = { lookAgainAt?: number } & (
  | { is: 'trouble'; trouble: Trouble; look: Look }
  | { is: 'well' }
  /** Nobody waits for it any more. */
  | { is: 'over'; ending: Extract<AlertEnding, 'stopped' | 'gone'> }
  /** On its way: what was wrong is neither over nor another. */
  | { is: 'unclear' }
);

const MINUTE = 60_000;
/** A loop: so many lost connections within so long, the first of them so long ago. An outage of a minute is none. */
const LOOP = { drops: 5, within: 10 * MINUTE, lasting: 2 * MINUTE };
/** A loop is over when the connection has held for so long. */
const STEADY = 5 * MINUTE;
/** Tries to connect tell nothing: whoever waits for them has to look. */
const GLANCE = 30_000;

/** Nobody finished linking: no fault of the session. */
const UNFINISHED: ReadonlySet<string> = new Set(['qr_expired', 'code_expired']);

/** @param open what is open of it, since a loop ends later than it begins */
export async function standingOf(
  db: Kysely<Database>,
  organizationId: string,
  subject: Subject,
  open: AlertKind | undefined,
  now: number,
): Promise<Standing> {
  return subject.kind === 'session'
    ? sessionStanding(db, organizationId, subject.id, open, now)
    : webhookStanding(db, organizationId, subject.id);
}

async function webhookStanding(db: Kysely<Database>, organizationId: string, id: string): Promise<Standing> {
  const row = await db
    .selectFrom('webhooks')
    .select(['url', 'active', 'session_id', 'disabled_at', 'disabled_reason'])
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  if (!row) return { is: 'over', ending: 'gone' };
  if (row.active === 1) return { is: 'well' };
  if (row.disabled_at === null) return { is: 'over', ending: 'stopped' };
  return {
    is: 'trouble',
    trouble: { kind: 'webhook_disabled', reason: row.disabled_reason },
    look: { label: new URL(row.url).host, phoneNumber: null, sessionId: row.session_id },
  };
}

async function sessionStanding(
  db: Kysely<Database>,
  organizationId: string,
  id: string,
  open: AlertKind | undefined,
  now: number,
): Promise<Standing> {
  const row = await db
    .selectFrom('wa_sessions')
    .select(['status', 'label', 'phone_number', 'reason_code', 'reason_message', 'account_id'])
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  if (!row) return { is: 'over', ending: 'gone' };
  const look: Look = { label: row.label, phoneNumber: row.phone_number, sessionId: id };
  const trouble = (kind: AlertKind): Standing => ({
    is: 'trouble',
    trouble: { kind, reason: row.reason_message, reasonCode: row.reason_code },
    look,
  });
  switch (row.status) {
    case 'logged_out':
      return row.reason_code === DELETED.code
        ? { is: 'over', ending: 'gone' }
        : trouble('session_logged_out');
    case 'failed':
      return UNFINISHED.has(row.reason_code ?? '') ? { is: 'unclear' } : trouble('session_failed');
    case 'stopped':
      return { is: 'over', ending: 'stopped' };
    case 'scan_qr_code':
      return { is: 'unclear' };
    case 'starting':
    case 'working': {
      const looping = loopOf(await dropsOf(db, id, now), open, row.status === 'working', now);
      return 'count' in looping
        ? {
            is: 'trouble',
            trouble: {
              kind: 'session_reconnecting',
              reason: row.reason_message,
              reasonCode: row.reason_code,
              reconnects: looping,
            },
            look,
            lookAgainAt: now + GLANCE,
          }
        : row.status === 'working'
          ? { ...(await limitStanding(db, row.account_id, look, now)), ...looping }
          : { is: 'unclear', ...looping };
    }
  }
}

/** What WhatsApp does not let a connected number do. */
async function limitStanding(
  db: Kysely<Database>,
  accountId: number,
  look: Look,
  now: number,
): Promise<Standing> {
  const health = (await healthOf(db, [accountId], now)).get(accountId);
  if (!health || health.state === 'ok' || health.state === 'banned') return { is: 'well' };
  const reasonCode = health.state;
  return {
    is: 'trouble',
    trouble: { kind: 'session_limited', reason: LIMITS[reasonCode], reasonCode },
    look,
  };
}

const LIMITS = {
  limited: 'Few new people, or none, may still be written to first.',
  locked: 'WhatsApp lets this number write first to nobody for now.',
  restricted: 'WhatsApp sees its rules for businesses broken.',
};

async function dropsOf(db: Kysely<Database>, sessionId: string, now: number): Promise<number[]> {
  const rows = await db
    .selectFrom('session_drops')
    .select('at')
    .where('session_id', '=', sessionId)
    .where('at', '>', now - LOOP.within)
    .orderBy('at')
    .execute();
  return rows.map(({ at }) => at);
}

/** How often it reconnects, where that is a trouble; else when it could be one. */
function loopOf(
  drops: readonly number[],
  open: AlertKind | undefined,
  connected: boolean,
  now: number,
): { count: number; minutes: number } | { lookAgainAt?: number } {
  const first = drops[0];
  const last = drops.at(-1);
  const counted = (since: number) => ({
    count: drops.length,
    minutes: Math.max(1, Math.round((now - since) / MINUTE)),
  });
  if (open === 'session_reconnecting') {
    const over = connected && (last === undefined || now - last >= STEADY);
    return over ? {} : counted(first ?? now);
  }
  if (first === undefined || last === undefined) return {};
  if (connected && now - last >= STEADY) return {};
  if (drops.length >= LOOP.drops && now - first >= LOOP.lasting) return counted(first);
  return { lookAgainAt: now + GLANCE };
}
