import { canonicalJid } from '@wagate/contract/jid';
import type { EngineGroup, GroupSettings, Groups, RefusedMember } from '@wagate/engine';
import { type BinaryNode, generateMessageIDV2, getBinaryNodeChild, getBinaryNodeChildren } from 'baileys';
import { RefusedError } from '../errors.js';
import { groupOf } from '../mapping/group.js';
import type { Ask } from './ask.js';

type MemberAction = Parameters<Groups['changeMembers']>[1];

/** The account's groups, over one connection. */
export class SocketGroups implements Groups {
  constructor(private readonly ask: Ask) {}

  async describe(groupJid: string): Promise<EngineGroup> {
    const answer = await this.#query(groupJid, 'get', node('query', { request: 'interactive' }));
    return described(getBinaryNodeChild(answer, 'group'));
  }

  async joined(): Promise<EngineGroup[]> {
    const wanted = node('participating', {}, [node('participants'), node('description')]);
    const answer = await this.#query('@g.us', 'get', wanted);
    return getBinaryNodeChildren(getBinaryNodeChild(answer, 'groups'), 'group')
      .map(groupOf)
      .filter((group) => group !== undefined);
  }

  async create(subject: string, people: readonly string[]): Promise<EngineGroup> {
    const wanted = node('create', { subject, key: generateMessageIDV2() }, people.map(participant));
    const answer = await this.#query('@g.us', 'set', wanted);
    return described(getBinaryNodeChild(answer, 'group'));
  }

  async update(groupJid: string, settings: GroupSettings): Promise<void> {
    const { subject, description, isAnnounce, isLocked } = settings;
    if (subject !== undefined) await this.#query(groupJid, 'set', node('subject', {}, Buffer.from(subject)));
    if (description !== undefined) await this.#describeAnew(groupJid, description);
    if (isAnnounce !== undefined)
      await this.#query(groupJid, 'set', node(isAnnounce ? 'announcement' : 'not_announcement'));
    if (isLocked !== undefined) await this.#query(groupJid, 'set', node(isLocked ? 'locked' : 'unlocked'));
  }

  async changeMembers(
    groupJid: string,
    action: MemberAction,
    people: readonly string[],
  ): Promise<RefusedMember[]> {
    const answer = await this.#query(groupJid, 'set', node(action, {}, people.map(participant)));
    const done = getBinaryNodeChildren(getBinaryNodeChild(answer, action), 'participant');
    return done.flatMap(({ attrs }) => {
      const code = Number(attrs.error ?? 0);
      const named = [attrs.jid, attrs.phone_number, attrs.lid].map(canonicalJid);
      const jid = people.find((one) => named.includes(one)) ?? named.find((one) => one !== undefined);
      return code && jid ? [{ jid, code }] : [];
    });
  }

  async inviteCode(groupJid: string): Promise<string> {
    return codeIn(await this.#query(groupJid, 'get', node('invite')));
  }

  async revokeInvite(groupJid: string): Promise<string> {
    return codeIn(await this.#query(groupJid, 'set', node('invite')));
  }

  async join(inviteCode: string): Promise<string | undefined> {
    const answer = await this.#query('@g.us', 'set', node('invite', { code: inviteCode }));
    return canonicalJid(getBinaryNodeChild(answer, 'group')?.attrs.jid);
  }

  async leave(groupJid: string): Promise<void> {
    await this.#query('@g.us', 'set', node('leave', {}, [node('group', { id: groupJid })]));
  }

  /** A description names the one that it takes the place of. */
  async #describeAnew(groupJid: string, text: string): Promise<void> {
    const answer = await this.#query(groupJid, 'get', node('query', { request: 'interactive' }));
    const prev = getBinaryNodeChild(getBinaryNodeChild(answer, 'group'), 'description')?.attrs.id;
    const attrs = { ...(text ? { id: generateMessageIDV2() } : { delete: 'true' }), ...(prev && { prev }) };
    const body = text ? [node('body', {}, Buffer.from(text))] : undefined;
    await this.#query(groupJid, 'set', node('description', attrs, body));
  }

  #query(to: string, type: 'get' | 'set', wanted: BinaryNode): Promise<BinaryNode> {
    return this.ask({ tag: 'iq', attrs: { to, type, xmlns: 'w:g2' }, content: [wanted] });
  }
}

const node = (tag: string, attrs: BinaryNode['attrs'] = {}, content?: BinaryNode['content']): BinaryNode => ({
  tag,
  attrs,
  ...(content !== undefined && { content }),
});

const participant = (jid: string): BinaryNode => node('participant', { jid });

function described(answer: BinaryNode | undefined): EngineGroup {
  const group = groupOf(answer);
  if (!group) throw new RefusedError(404);
  return group;
}

function codeIn(answer: BinaryNode): string {
  const code = getBinaryNodeChild(answer, 'invite')?.attrs.code;
  if (!code) throw new RefusedError(404);
  return code;
}
