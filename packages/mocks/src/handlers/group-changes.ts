import { bareJid, chatKind, groupJid as jidOfGroup, knownJid, phoneOf } from '@wagate/contract/jid';
import type { Group, GroupMember } from '../schemas.js';
import { digitsOf, looksLikeNumber } from '../world/written-number.js';
import { invalid, notFound, problem } from './answer.js';
import { groupOf } from './groups.js';
import { live } from './live.js';
import type { Call, Router } from './router.js';

type Role = GroupMember['role'];

/** Groups, made and changed: WhatsApp here lets everybody do everything. */
export function groupChangeRoutes(router: Router): void {
  router.add('createGroup', async (call) => {
    const { name, participants = [] } = await call.body<{ name?: string; participants?: string[] }>();
    if (!name) throw invalid('must not be empty (body.name)');
    const people = participants.map((text, at) => personAt(call, text, `body.participants[${at}]`));
    live(call);
    const { id, waLid, waJid } = call.session();
    const data = call.state.of(id);
    const now = call.state.now();
    const group: Group = {
      id: data.groups.length + 1,
      groupJid: jidOfGroup(`12036309${String(1e10 + data.groups.length)}`),
      subject: name,
      isAnnounce: false,
      isLocked: false,
      participantCount: people.length + 1,
      ...((waLid ?? waJid) && { ownerJid: bareJid((waLid ?? waJid)!) }),
      createdAtWa: now,
      firstSeenAt: now,
      updatedAt: now,
    };
    data.groups.push(group);
    data.members.set(group.groupJid, []);
    for (const lid of people) addMember(call, group.groupJid, lid);
    const { groupJid, subject, ownerJid } = group;
    return { groupJid, subject, ...(ownerJid && { ownerJid }), participants: people.length + 1 };
  });
  router.add('updateGroup', async (call) => {
    const { subject, description, announce, locked } = await call.body<{
      subject?: string;
      description?: string;
      announce?: boolean;
      locked?: boolean;
    }>();
    if ([subject, description, announce, locked].every((one) => one === undefined))
      throw invalid('must have at least one of its properties (body)');
    live(call);
    const group = groupOf(call);
    Object.assign(group, {
      ...(subject !== undefined && { subject }),
      ...(description !== undefined && { description }),
      ...(announce !== undefined && { isAnnounce: announce }),
      ...(locked !== undefined && { isLocked: locked }),
      updatedAt: call.state.now(),
    });
    const chat = call.state.chat(call.session().id, group.groupJid);
    if (chat && subject !== undefined) call.state.putChat({ ...chat, name: subject });
    return undefined;
  });
  router.add('addGroupMembers', async (call) => {
    const { participants = [] } = await call.body<{ participants?: string[] }>();
    if (!participants.length) throw invalid('must not be empty (body.participants)');
    const people = participants.map((text, at) => personAt(call, text, `body.participants[${at}]`));
    live(call);
    const group = groupOf(call);
    const there = people.filter((lid) => membersOf(call, group).some((member) => member.lid === lid));
    for (const lid of people) if (!there.includes(lid)) addMember(call, group.groupJid, lid);
    if (there.length) throw refusal('add', there, 409, 'in the group already');
    return undefined;
  });
  for (const [operation, role] of [
    ['removeGroupMember', undefined],
    ['promoteGroupMember', 'admin'],
    ['demoteGroupMember', 'member'],
  ] as const)
    router.add(operation, (call) => {
      const lid = personAt(call, call.param('jid'), 'path.jid');
      live(call);
      changeMember(call, lid, role);
      return undefined;
    });
  router.add('getGroupInvite', (call) => {
    live(call);
    return { invite: inviteOf(groupOf(call)) };
  });
  router.add('revokeGroupInvite', (call) => {
    live(call);
    return { invite: inviteOf(groupOf(call), call.state.ids.keyLetters(6)) };
  });
  router.add('joinGroup', async (call) => {
    const { invite = '' } = await call.body<{ invite?: string }>();
    live(call);
    const { groups } = call.state.of(call.session().id);
    const group = groups.find((one) => invite.endsWith(codeOf(one)));
    if (!group) throw notFound('group');
    return { groupJid: group.groupJid };
  });
  router.add('leaveGroup', (call) => {
    live(call);
    const group = groupOf(call);
    if (group.participantCount) group.participantCount -= 1;
    return undefined;
  });
}

const codeOf = ({ groupJid }: Group) => `MOCK${groupJid.replace(/\D/g, '').slice(-12)}`;
const inviteOf = (group: Group, more = '') => `https://chat.example.org/${more}${codeOf(group)}`;

const membersOf = (call: Call, { groupJid }: Group): GroupMember[] =>
  call.state.of(call.session().id).members.get(groupJid) ?? [];

/** The LID of somebody that a session has met. */
function personAt(call: Call, text: string, place: string): string {
  const jid = bareJid(text);
  const digits = looksLikeNumber(text) ? digitsOf(text) : phoneOf(jid);
  if (!digits && (chatKind(jid) !== 'dm' || !knownJid(jid)))
    throw invalid(`must be the JID of a person or a phone number (${place})`);
  const known = call.state
    .of(call.session().id)
    .contacts.find(({ lid, phoneNumber }) => lid === jid || (digits && phoneNumber === digits));
  return known?.lid ?? jid;
}

function addMember(call: Call, groupJid: string, lid: string): void {
  const { id } = call.session();
  const data = call.state.of(id);
  const members = data.members.get(groupJid) ?? [];
  const known = data.contacts.find((one) => one.lid === lid);
  const now = call.state.now();
  data.members.set(groupJid, [
    ...members,
    {
      id: members.length + 1,
      groupJid,
      sessionId: id,
      lid,
      role: 'member',
      ...(known?.name && { name: known.name }),
      ...(known?.phoneNumber && { phoneNumber: known.phoneNumber }),
      firstSeenAt: now,
      lastSeenAt: now,
    },
  ]);
  const group = data.groups.find((one) => one.groupJid === groupJid);
  if (group && group.createdAtWa !== now) group.participantCount = (group.participantCount ?? 0) + 1;
}

function changeMember(call: Call, lid: string, role: Role | undefined): void {
  const group = groupOf(call);
  const members = membersOf(call, group);
  const member = members.find((one) => one.lid === lid);
  if (!member) throw refusal('change', [lid], 404, 'not in the group');
  if (member.role === role) throw refusal('change', [lid], 409, 'it is so already');
  const { members: all } = call.state.of(call.session().id);
  all.set(
    group.groupJid,
    members.flatMap((one) => (one !== member ? [one] : role ? [{ ...one, role }] : [])),
  );
  if (!role && group.participantCount) group.participantCount -= 1;
}

const refusal = (deed: string, jids: readonly string[], code: 404 | 409, message: string) =>
  problem(code, `WhatsApp did not ${deed} ${jids.map((jid) => `${jid} (${message})`).join(', ')}`, {
    reason: 'refused',
    refused: jids.map((jid) => ({ jid, code, message })),
  });
