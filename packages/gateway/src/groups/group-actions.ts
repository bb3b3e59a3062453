import { canonicalJid, chatKind, isGroupJid } from '@wagate/contract/jid';
import type { EngineGroup, GroupSettings, Groups } from '@wagate/engine';
import type { Clock } from '../clock.js';
import { People } from '../contacts/people.js';
import { recipientJid } from '../contacts/recipient.js';
import { applyGroupParticipants, applyGroups } from '../engine-host/apply-groups.js';
import type { Scope } from '../engine-host/session-scope.js';
import { type ApiProblem, conflict, invalid } from '../errors/api-problem.js';
import type { EventWriter } from '../events/writer.js';
import { answered } from '../sessions/ask-whatsapp.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { SessionRow } from '../sessions/session-row.js';
import type { Store } from '../store/open.js';
import { inviteCodeIn, inviteLink } from './invite.js';
import { groupRefusal, inviteRefusal, membersRefusal } from './refusals.js';

export interface GroupActionsOptions {
  store: Store;
  writer: EventWriter;
  clock: Clock;
}

/** Whose groups are changed, over which connection. */
export interface Acting {
  row: SessionRow;
  live: SessionHandle;
}

const NOT_A_GROUP = 'must be the JID of a group (path.gid)';

/**
 * What is done to groups on WhatsApp. What it has done is stored before the caller is answered, and told once: its own notice of it
 * finds nothing new then.
 * All throw ApiProblem: 400 for what is no address, 501 without a connection, 503 when WhatsApp is silent, 403, 404 or 409 when it refuses.
 */
export class GroupActions {
  readonly #options: GroupActionsOptions;

  constructor(options: GroupActionsOptions) {
    this.#options = options;
  }

  async create(acting: Acting, name: string, participants: readonly string[]): Promise<EngineGroup> {
    const people = await this.#addresses(acting, participants, inBody);
    requireSubject(name, 'body.name');
    const group = await this.#ask(acting, groupRefusal, 'create', name, people);
    await this.#store(acting, (scope) => applyGroups(scope, [group], true));
    return group;
  }

  async update(acting: Acting, gid: string, settings: GroupSettings): Promise<void> {
    const groupJid = groupAddress(gid);
    if (settings.subject !== undefined) requireSubject(settings.subject, 'body.subject');
    // One by one: what was done before one is refused is stored all the same.
    for (const [setting, value] of Object.entries(settings)) {
      if (value === undefined) continue;
      const one = { [setting]: value };
      await this.#ask(acting, groupRefusal, 'update', groupJid, one);
      await this.#store(acting, (scope) => applyGroups(scope, [{ jid: groupJid, ...one }], true));
    }
  }

  async changeMembers(
    acting: Acting,
    gid: string,
    action: 'add' | 'remove' | 'promote' | 'demote',
    members: readonly string[],
  ): Promise<void> {
    const groupJid = groupAddress(gid);
    const people = await this.#addresses(acting, members, action === 'add' ? inBody : () => 'path.jid');
    const refused = await this.#ask(acting, groupRefusal, 'changeMembers', groupJid, action, people);
    const not = new Set(refused.map(({ jid }) => jid));
    const done = people.filter((jid) => !not.has(jid));
    const told = ({ add: 'join', remove: 'leave', promote: 'promote', demote: 'demote' } as const)[action];
    if (done.length) await this.#store(acting, (scope) => participants(scope, acting, groupJid, told, done));
    if (refused.length) throw membersRefusal(action, refused);
  }

  async invite(acting: Acting, gid: string): Promise<string> {
    return inviteLink(await this.#ask(acting, groupRefusal, 'inviteCode', groupAddress(gid)));
  }

  async revokeInvite(acting: Acting, gid: string): Promise<string> {
    return inviteLink(await this.#ask(acting, groupRefusal, 'revokeInvite', groupAddress(gid)));
  }

  async join(acting: Acting, invite: string): Promise<string> {
    const code = inviteCodeIn(invite);
    if (!code) throw invalid(['must be an invite link of a group, or the code at its end (body.invite)']);
    const groupJid = await this.#ask(acting, inviteRefusal, 'join', code);
    if (!groupJid) throw conflict('an admin of the group has to let the account in first');
    const group = await this.#ask(acting, groupRefusal, 'describe', groupJid).catch(() => undefined);
    await this.#store(acting, async (scope) => {
      await applyGroups(scope, [group ?? { jid: groupJid }], true);
      await participants(scope, acting, groupJid, 'join', own(acting));
    });
    return groupJid;
  }

  async leave(acting: Acting, gid: string): Promise<void> {
    const groupJid = groupAddress(gid);
    await this.#ask(acting, groupRefusal, 'leave', groupJid);
    await this.#store(acting, (scope) => participants(scope, acting, groupJid, 'leave', own(acting)));
  }

  async #ask<Question extends keyof Groups>(
    { live }: Acting,
    refused: (code: number) => ApiProblem,
    question: Question,
    ...about: Parameters<Groups[Question]>
  ): Promise<Awaited<ReturnType<Groups[Question]>>> {
    const { clock } = this.#options;
    return await answered(live, clock, async () => await live.askGroups(question, ...about), refused);
  }

  async #store({ row }: Acting, work: (scope: Scope) => Promise<unknown>): Promise<void> {
    await this.#options.writer.write(row.organization_id, async (change) => {
      await work({ change, sessionId: row.id, accountId: row.account_id });
    });
  }

  /** People as WhatsApp is to know them: by number where that is known. */
  async #addresses(
    { row }: Acting,
    people: readonly string[],
    placeOf: (index: number) => string,
  ): Promise<string[]> {
    const jids = people.map((text, index) => {
      const jid = recipientJid(text);
      if (!jid || chatKind(jid) !== 'dm')
        throw invalid([`must be the JID of a person or a phone number (${placeOf(index)})`]);
      return jid;
    });
    const known = await People.load(this.#options.store.db, row.organization_id, jids);
    return [...new Set(jids.map((jid) => known.get(jid)?.phone_jid ?? jid))];
  }
}

const inBody = (index: number) => `body.participants.${index}`;

/** WhatsApp has no group without a name. */
function requireSubject(subject: string, place: string): void {
  if (subject.trim() === '') throw invalid([`must not be empty (${place})`]);
}

function groupAddress(gid: string): string {
  const jid = canonicalJid(gid);
  if (!jid || !isGroupJid(jid)) throw invalid([NOT_A_GROUP]);
  return jid;
}

/** The account itself, by one address. */
function own({ row }: Acting): string[] {
  const jid = canonicalJid(row.wa_lid) ?? canonicalJid(row.wa_jid);
  return jid ? [jid] : [];
}

async function participants(
  scope: Scope,
  acting: Acting,
  groupJid: string,
  action: 'join' | 'leave' | 'promote' | 'demote',
  jids: readonly string[],
): Promise<void> {
  const [senderJid] = own(acting);
  await applyGroupParticipants(scope, {
    type: 'group-participants',
    groupJid,
    action,
    participants: [...jids],
    ...(senderJid && { senderJid }),
  });
}
