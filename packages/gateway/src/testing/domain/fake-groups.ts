import type { EngineGroup, GroupSettings, Groups, Presence, RefusedMember } from '@wagate/engine';

class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
}

/** As an engine names what WhatsApp's server has refused. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly code: number) {
    super(`WhatsApp answered with ${code}`);
  }
}

let groups = 0;

/** A fake WhatsApp's groups: it does what it is asked to, but for whom `refused` names, and fails with what `before` throws. */
export class FakeGroups implements Groups {
  readonly known = new Map<string, EngineGroup>();
  readonly refused = new Map<string, number>();
  readonly asked: string[] = [];
  before: () => Promise<void> = async () => {};

  constructor(private readonly connected: () => boolean) {}

  describe = (groupJid: string): Promise<EngineGroup> => this.#ask('describe', () => this.#of(groupJid));
  joined = (): Promise<EngineGroup[]> => this.#ask('joined', () => [...this.known.values()]);

  create = (subject: string, people: readonly string[]): Promise<EngineGroup> =>
    this.#ask('create', () => {
      const jid = `12036302555${String(++groups).padStart(7, '0')}@g.us`;
      const letIn = people.filter((one) => !this.refused.has(one));
      const group: EngineGroup = {
        jid,
        subject,
        participants: letIn.map((one) => ({ ...addressed(one), role: 'member' })),
      };
      this.known.set(jid, group);
      return group;
    });

  update = (groupJid: string, settings: GroupSettings): Promise<void> =>
    this.#ask('update', () => {
      this.known.set(groupJid, { ...this.#of(groupJid), ...settings });
    });

  changeMembers = (
    groupJid: string,
    action: 'add' | 'remove' | 'promote' | 'demote',
    people: readonly string[],
  ): Promise<RefusedMember[]> =>
    this.#ask(action, () => {
      this.#of(groupJid);
      return people.flatMap((jid) => (this.refused.has(jid) ? [{ jid, code: this.refused.get(jid)! }] : []));
    });

  inviteCode = (groupJid: string): Promise<string> =>
    this.#ask('inviteCode', () => (this.#of(groupJid) ? 'CODEofGROUP' : ''));
  revokeInvite = (groupJid: string): Promise<string> =>
    this.#ask('revokeInvite', () => (this.#of(groupJid) ? 'NEWofGROUP' : ''));
  join = (inviteCode: string): Promise<string | undefined> =>
    this.#ask('join', () => {
      const [group] = this.known.values();
      if (!group || inviteCode.startsWith('NOT')) throw new RefusedError(406);
      return group.jid;
    });
  leave = (groupJid: string): Promise<void> =>
    this.#ask('leave', () => {
      this.#of(groupJid);
    });

  #of(groupJid: string): EngineGroup {
    const group = this.known.get(groupJid);
    if (!group) throw new RefusedError(404);
    return group;
  }

  async #ask<T>(question: string, answer: () => T): Promise<T> {
    if (!this.connected()) throw new NotConnectedError('not connected');
    this.asked.push(question);
    await this.before();
    return answer();
  }
}

const addressed = (jid: string) => (jid.endsWith('@lid') ? { lid: jid } : { phoneJid: jid });

/** What an account shows of itself, written down. */
export class FakePresence implements Presence {
  readonly shown: unknown[] = [];

  constructor(private readonly connected: () => boolean) {}

  show = async (online: boolean): Promise<void> => this.#note(online);
  showIn = async (chatJid: string, doing: string): Promise<void> => this.#note([chatJid, doing]);
  subscribe = async (chatJid: string): Promise<void> => this.#note(['subscribe', chatJid]);

  #note(what: unknown): void {
    if (!this.connected()) throw new NotConnectedError('not connected');
    this.shown.push(what);
  }
}
