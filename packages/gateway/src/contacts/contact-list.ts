import { bareJid, canonicalJid } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import type { components } from '@wagate/contract/types';
import { type Kysely, sql } from 'kysely';
import { invalidAt, notFound } from '../errors/api-problem.js';
import { nameMatch } from '../search/name-match.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import { keyset } from '../store/keyset.js';
import { blockedAmong } from './block-list.js';
import { type Identity, nameOf } from './people.js';

type Contact = components['schemas']['Contact'];

export interface ContactQuery {
  source?: 'dm' | 'group';
  /** A group's JID; overrides `source`. */
  group?: string;
  q?: string;
  limit: number;
  /** The numeric id of the last contact before. */
  cursor?: string;
}

const inDm = (session: Shown) =>
  sql<boolean>`exists (select 1 from chats where chats.account_id = ${session.account_id} and chats.chat_jid = identities.lid)`;
const inGroup = (session: Shown, group?: string) =>
  sql<boolean>`exists (select 1 from wa_group_members m where m.account_id = ${session.account_id} and m.member = identities.lid${
    group === undefined ? sql`` : sql` and m.group_jid = ${group}`
  })`;

/** Whoever was blocked can be let through again from the list, met in a chat or not. */
const isBlocked = (session: Shown) =>
  sql<boolean>`exists (select 1 from blocked_contacts b where b.account_id = ${session.account_id} and b.jid in (identities.lid, identities.phone_jid))`;

/** Everyone met in a direct chat or a shared group, and whom the account has blocked, in the order in which they were met. */
export async function listContacts(
  db: Kysely<Database>,
  session: Shown,
  query: ContactQuery,
): Promise<{ data: Contact[]; nextCursor?: string }> {
  if (query.cursor !== undefined && !/^\d{1,15}$/.test(query.cursor))
    throw invalidAt('invalid cursor', 'query.cursor');
  const known = db
    .selectFrom('identities')
    .selectAll()
    .select(sql<number>`case when ${inDm(session)} then 1 else 0 end`.as('dm'))
    .where('organization_id', '=', session.organization_id)
    .where('lid', 'is not', null)
    .limit(query.limit);
  let select = keyset(
    known,
    ['id'],
    'asc',
    query.cursor === undefined ? undefined : { id: Number(query.cursor) },
  );
  if (query.group !== undefined) select = select.where(inGroup(session, bareJid(query.group)));
  else if (query.source === 'dm') select = select.where(inDm(session));
  else if (query.source === 'group')
    select = select.where(inGroup(session)).where(sql<boolean>`not ${inDm(session)}`);
  else select = select.where((eb) => eb.or([inDm(session), inGroup(session), isBlocked(session)]));
  const q = query.q?.trim();
  if (q) {
    const jid = canonicalJid(q);
    select = select.where((eb) =>
      eb.or([nameMatch(q), ...(jid ? [eb('lid', '=', jid), eb('phone_jid', 'in', jidSpellings(jid))] : [])]),
    );
  }
  const rows = await select.execute();
  const blocked = await blockedAmong(db, session.account_id, rows);
  const last = rows.length === query.limit ? rows.at(-1) : undefined;
  return {
    data: rows.map((row) => contactToWire(row, row.dm === 1 ? 'dm' : 'group', blocked.has(row.id))),
    ...(last ? { nextCursor: String(last.id) } : {}),
  };
}

function contactToWire(identity: Identity, source: 'dm' | 'group', blocked: boolean): Contact {
  const name = nameOf(identity);
  return {
    lid: identity.lid!,
    source,
    ...(name ? { name } : {}),
    ...(identity.business_name ? { businessName: identity.business_name } : {}),
    ...(identity.phone_number ? { phoneNumber: identity.phone_number } : {}),
    ...(identity.phone_jid ? { phoneJid: identity.phone_jid } : {}),
    ...(identity.push_name ? { pushName: identity.push_name } : {}),
    ...(identity.name ? { savedName: identity.name } : {}),
    ...(identity.picture_id ? { pictureId: identity.picture_id } : {}),
    blocked,
  };
}

/** One person and the groups shared with them. @throws ApiProblem 404 for who was not met in this session. */
export async function getContact(
  db: Kysely<Database>,
  session: Shown,
  jid: string,
): Promise<components['schemas']['ContactDetail']> {
  const address = bareJid(jid);
  const identity = await db
    .selectFrom('identities')
    .selectAll()
    .select(sql<number>`case when ${inDm(session)} then 1 else 0 end`.as('dm'))
    .select(sql<number>`case when ${isBlocked(session)} then 1 else 0 end`.as('blocked'))
    .where('organization_id', '=', session.organization_id)
    .where('lid', 'is not', null)
    .where((eb) => eb.or([eb('lid', '=', address), eb('phone_jid', 'in', jidSpellings(address))]))
    .orderBy(sql`case when phone_jid = ${address} then 0 else 1 end`)
    .executeTakeFirst();
  if (!identity) throw notFound('contact not found');
  const groups = await db
    .selectFrom('wa_group_members as m')
    .leftJoin('wa_groups as g', (join) =>
      join.onRef('g.group_jid', '=', 'm.group_jid').on('g.organization_id', '=', session.organization_id),
    )
    .select(['m.group_jid', 'm.role', 'm.tag', 'm.last_seen_at', 'g.subject'])
    .where('m.account_id', '=', session.account_id)
    .where('m.member', '=', identity.lid)
    .execute();
  if (identity.dm !== 1 && !groups.length && identity.blocked !== 1) throw notFound('contact not found');
  const name = nameOf(identity);
  return {
    dm: identity.dm === 1,
    groups: groups.map((group) => ({
      jid: group.group_jid,
      role: group.role,
      lastSeen: group.last_seen_at,
      ...(group.subject ? { name: group.subject } : {}),
      ...(group.tag ? { tag: group.tag } : {}),
    })),
    identity: {
      id: identity.id,
      lid: identity.lid!,
      ...(name ? { name } : {}),
      ...(identity.business_name ? { businessName: identity.business_name } : {}),
      ...(identity.phone_number ? { phoneNumber: identity.phone_number } : {}),
      ...(identity.phone_jid ? { phoneJid: identity.phone_jid } : {}),
      firstSeenAt: identity.first_seen_at,
      updatedAt: identity.updated_at,
    },
  };
}
