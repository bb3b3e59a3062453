import { bareJid, canonicalJid, isGroupJid } from '@wagate/contract/jid';
import type { EngineEvent, EngineGroup } from '@wagate/engine';
import { contactOf } from '../contacts/contact.js';
import { learn } from '../contacts/learn.js';
import { People } from '../contacts/people.js';
import { inviteLink } from '../groups/invite.js';
import type { GroupMemberTable, GroupTable } from '../store/people-tables.js';
import type { Flag } from '../store/schema.js';
import { searchTextOfName } from '../text/name-text.js';
import { applyWaitingInGroup } from './apply-waiting.js';
import type { Scope } from './session-scope.js';

type Role = GroupMemberTable['role'];

const flag = (value: boolean | undefined): Flag | null => (value === undefined ? null : value ? 1 : 0);

/** Notes who is in a group; a role or a label that is not told stays as it is known. Returns whether anything is new. */
export async function sawMembers(
  scope: Scope,
  groupJid: string,
  members: readonly { member: string; role?: Role; tag?: string }[],
): Promise<boolean> {
  const { trx, now } = scope.change;
  const seen = new Map(members.map((entry) => [entry.member, entry]));
  const names = [...seen.keys()];
  let news = false;
  for (let start = 0; start < names.length; start += 100) {
    const chunk = names.slice(start, start + 100);
    const known = await trx
      .selectFrom('wa_group_members')
      .select(['id', 'member', 'role', 'tag'])
      .where('account_id', '=', scope.accountId)
      .where('group_jid', '=', groupJid)
      .where('member', 'in', chunk)
      .execute();
    const there = new Map(known.map((row) => [row.member, row]));
    for (const row of known) {
      const { role = row.role, tag = row.tag } = seen.get(row.member)!;
      news ||= role !== row.role;
      await trx
        .updateTable('wa_group_members')
        .set({ role, tag, last_seen_at: now })
        .where('id', '=', row.id)
        .execute();
    }
    const fresh = chunk.filter((member) => !there.has(member));
    if (!fresh.length) continue;
    news = true;
    await trx
      .insertInto('wa_group_members')
      .values(
        fresh.map((member) => ({
          account_id: scope.accountId,
          group_jid: groupJid,
          member,
          role: seen.get(member)!.role ?? 'member',
          tag: seen.get(member)!.tag ?? null,
          first_seen_at: now,
          last_seen_at: now,
        })),
      )
      .execute();
  }
  return news;
}

/** Takes in what is told of groups. @param tell whether events tell of what is new: not for history. */
export async function applyGroups(
  scope: Scope,
  groups: readonly EngineGroup[],
  tell: boolean,
): Promise<void> {
  for (const group of groups) {
    const jid = canonicalJid(group.jid);
    if (jid && isGroupJid(jid)) await applyGroup(scope, { ...group, jid }, tell);
  }
}

async function applyGroup(scope: Scope, group: EngineGroup, tell: boolean): Promise<void> {
  const { trx, now, organizationId } = scope.change;
  const known = await trx
    .selectFrom('wa_groups')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('group_jid', '=', group.jid)
    .executeTakeFirst();
  const told: Partial<GroupTable> = {
    subject: group.subject ?? known?.subject ?? null,
    description: group.description ?? known?.description ?? null,
    owner_jid: canonicalJid(group.ownerJid) ?? known?.owner_jid ?? null,
    participant_count: group.participants?.length ?? known?.participant_count ?? null,
    is_announce: flag(group.isAnnounce) ?? known?.is_announce ?? null,
    is_locked: flag(group.isLocked) ?? known?.is_locked ?? null,
    created_at_wa: group.createdAt ?? known?.created_at_wa ?? null,
  };
  const search_text = searchTextOfName(told.subject ?? null);
  const keys = Object.keys(told) as (keyof typeof told)[];
  const changed = keys.filter((key) => known && known[key as 'subject'] !== told[key]);
  if (!known)
    await trx
      .insertInto('wa_groups')
      .values({
        organization_id: organizationId,
        group_jid: group.jid,
        subject: null,
        description: null,
        owner_jid: null,
        participant_count: null,
        is_announce: null,
        is_locked: null,
        created_at_wa: null,
        first_seen_at: now,
        updated_at: now,
        ...told,
        search_text,
        id: undefined,
      })
      .execute();
  else if (changed.length)
    await trx
      .updateTable('wa_groups')
      .set({ ...told, search_text, id: undefined, updated_at: now })
      .where('id', '=', known.id)
      .execute();
  if (group.participants?.length) {
    await applyParticipants(scope, group.jid, group.participants);
    await applyWaitingInGroup(scope, group.jid, tell);
  }
  if (!tell) return;
  if (!known || group.inviteCode || changed.some((key) => key !== 'participant_count'))
    scope.change.emit(scope, 'group.update', {
      groupJid: group.jid,
      ...(group.subject !== undefined ? { subject: group.subject } : {}),
      ...(group.description !== undefined ? { description: group.description } : {}),
      ...(group.isAnnounce !== undefined ? { isAnnounce: group.isAnnounce } : {}),
      ...(group.isLocked !== undefined ? { isLocked: group.isLocked } : {}),
      ...(group.inviteCode ? { newInviteLink: inviteLink(group.inviteCode) } : {}),
      timestamp: now,
    });
}

/** The whole list of a group: who is not in it has left. */
async function applyParticipants(
  scope: Scope,
  groupJid: string,
  participants: NonNullable<EngineGroup['participants']>,
): Promise<void> {
  await learn(scope.change, participants);
  const jids = participants
    .flatMap(({ lid, phoneJid }) => [lid, phoneJid])
    .map((jid) => jid && canonicalJid(jid));
  const people = await People.load(scope.change.trx, scope.change.organizationId, jids);
  const members = participants.flatMap((participant) => {
    const contact = contactOf([participant.lid, participant.phoneJid]);
    const address = contact?.lid ?? contact?.phoneJid;
    const { role, tag } = participant;
    return address ? [{ member: people.canonical(address), role, ...(tag && { tag }) }] : [];
  });
  await sawMembers(scope, groupJid, members);
  const present = new Set(members.map(({ member }) => member));
  const stored = await scope.change.trx
    .selectFrom('wa_group_members')
    .select(['id', 'member'])
    .where('account_id', '=', scope.accountId)
    .where('group_jid', '=', groupJid)
    .execute();
  const gone = stored.filter((row) => !present.has(row.member)).map((row) => row.id);
  for (let start = 0; start < gone.length; start += 200)
    await scope.change.trx
      .deleteFrom('wa_group_members')
      .where('id', 'in', gone.slice(start, start + 200))
      .execute();
}

type ParticipantsEvent = Extract<EngineEvent, { type: 'group-participants' }>;

/** Someone came, went, or was given or lost a role. What is known already is not told again. */
export async function applyGroupParticipants(scope: Scope, event: ParticipantsEvent): Promise<void> {
  const groupJid = canonicalJid(event.groupJid);
  const jids = event.participants.map(canonicalJid).filter((jid) => jid !== undefined);
  if (!groupJid || !jids.length) return;
  const people = await People.load(scope.change.trx, scope.change.organizationId, jids);
  const members = jids.map((jid) => people.canonical(jid));
  const news =
    event.action === 'leave'
      ? await left(scope, groupJid, members)
      : await sawMembers(
          scope,
          groupJid,
          members.map((member) => ({
            member,
            role: ({ promote: 'admin', demote: 'member', join: undefined } as const)[
              event.action as 'promote' | 'demote' | 'join'
            ],
          })),
        );
  if (!news) return;
  await countMembers(scope, groupJid);
  scope.change.emit(scope, 'group.participant', {
    groupJid,
    [event.action]: jids,
    ...(event.senderJid ? { sender: bareJid(event.senderJid) } : {}),
    timestamp: event.timestamp ?? scope.change.now,
  });
}

/** A group whose members are known has as many as are listed. */
async function countMembers(scope: Scope, groupJid: string): Promise<void> {
  const { trx, organizationId } = scope.change;
  const { count } = await trx
    .selectFrom('wa_group_members')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account_id', '=', scope.accountId)
    .where('group_jid', '=', groupJid)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('wa_groups')
    .set({ participant_count: Number(count) })
    .where('organization_id', '=', organizationId)
    .where('group_jid', '=', groupJid)
    .where('participant_count', 'is not', null)
    .execute();
}

async function left(scope: Scope, groupJid: string, members: readonly string[]): Promise<boolean> {
  const rows = await scope.change.trx
    .deleteFrom('wa_group_members')
    .where('account_id', '=', scope.accountId)
    .where('group_jid', '=', groupJid)
    .where('member', 'in', members)
    .returning('id')
    .execute();
  return rows.length > 0;
}
