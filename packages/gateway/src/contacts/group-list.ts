import { bareJid, isLid } from '@wagate/contract/jid';
import type { components } from '@wagate/contract/types';
import type { Kysely, Selectable } from 'kysely';
import { notFound } from '../errors/api-problem.js';
import type { Shown } from '../sessions/account.js';
import type { Database } from '../store/database.js';
import type { GroupTable } from '../store/people-tables.js';
import { People } from './people.js';

type Schemas = components['schemas'];

/** The groups that a session has a chat or a known member in. */
function groupsOf(db: Kysely<Database>, session: Shown) {
  return db
    .selectFrom('wa_groups')
    .selectAll()
    .where('organization_id', '=', session.organization_id)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('wa_group_members')
            .select('wa_group_members.id')
            .where('wa_group_members.account_id', '=', session.account_id)
            .whereRef('wa_group_members.group_jid', '=', 'wa_groups.group_jid'),
        ),
        eb.exists(
          eb
            .selectFrom('chats')
            .select('chats.id')
            .where('chats.account_id', '=', session.account_id)
            .whereRef('chats.chat_jid', '=', 'wa_groups.group_jid'),
        ),
      ]),
    );
}

export async function listGroups(db: Kysely<Database>, session: Shown): Promise<Schemas['Group'][]> {
  return (await groupsOf(db, session).orderBy('id').execute()).map(groupToWire);
}

/** @throws ApiProblem 404 for a group that the session does not know. */
export async function getGroup(db: Kysely<Database>, session: Shown, jid: string): Promise<Schemas['Group']> {
  const row = await groupsOf(db, session).where('group_jid', '=', bareJid(jid)).executeTakeFirst();
  if (!row) throw notFound('group not found');
  return groupToWire(row);
}

function groupToWire(row: Selectable<GroupTable>): Schemas['Group'] {
  return {
    id: row.id,
    groupJid: row.group_jid,
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.description === null ? {} : { description: row.description }),
    ...(row.owner_jid === null ? {} : { ownerJid: row.owner_jid }),
    ...(row.participant_count === null ? {} : { participantCount: row.participant_count }),
    ...(row.is_announce === null ? {} : { isAnnounce: row.is_announce === 1 }),
    ...(row.is_locked === null ? {} : { isLocked: row.is_locked === 1 }),
    ...(row.created_at_wa === null ? {} : { createdAtWa: row.created_at_wa }),
    firstSeenAt: row.first_seen_at,
    updatedAt: row.updated_at,
  };
}

/** Members of a group. One whose LID is not known yet is not listed until it is. */
export async function listGroupMembers(
  db: Kysely<Database>,
  session: Shown,
  jid: string,
): Promise<Schemas['GroupMember'][]> {
  const group = await getGroup(db, session, jid);
  const rows = await db
    .selectFrom('wa_group_members')
    .selectAll()
    .where('account_id', '=', session.account_id)
    .where('group_jid', '=', group.groupJid)
    .orderBy('id')
    .execute();
  const listed = rows.filter((row) => isLid(row.member));
  const people = await People.load(
    db,
    session.organization_id,
    listed.map((row) => row.member),
  );
  return listed.map((row) => {
    const identity = people.get(row.member);
    const name = people.name(row.member);
    return {
      id: row.id,
      sessionId: session.id,
      groupJid: row.group_jid,
      lid: row.member,
      role: row.role,
      ...(row.tag ? { tag: row.tag } : {}),
      firstSeenAt: row.first_seen_at,
      lastSeenAt: row.last_seen_at,
      ...(name ? { name } : {}),
      ...(identity?.phone_number ? { phoneNumber: identity.phone_number } : {}),
    };
  });
}
