import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import { NotFoundError } from '../core/errors.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { Group } from '../model.js';
import { LiveStore } from './live-store.js';
import { reloads } from './reloads.js';
import type { Live, LiveSnapshot } from './types.js';
import { unchanged } from './unchanged.js';

/** A member of a group with their role. Times are epoch milliseconds. */
export type GroupMember = Schemas['GroupMember'];

/** One group and who is in it. */
export interface GroupSnapshot extends LiveSnapshot {
  /** Undefined while loading, and where there is none (`error` is then a NotFoundError). */
  readonly group?: Group;
  /** In the gateway's order. */
  readonly members: readonly GroupMember[];
}

class LiveGroup extends LiveStore<GroupSnapshot> {
  #group: Group | undefined;
  #members: readonly GroupMember[] = Object.freeze([]);

  constructor(
    gateway: Gateway,
    readonly session: string,
    readonly jid: string,
  ) {
    super(gateway);
  }

  protected async load(): Promise<void> {
    try {
      const known = new Map(this.#members.map((member) => [member.lid, member]));
      const members: GroupMember[] = [];
      const group = await this.gateway.groups.get(this.session, this.jid);
      for await (const member of this.gateway.groups.members(this.session, this.jid))
        members.push(unchanged(known.get(member.lid), member));
      this.#put(group, members);
    } catch (error) {
      if (error instanceof NotFoundError) this.#put(undefined, []);
      throw error;
    }
  }

  #put(group: Group | undefined, members: readonly GroupMember[]): void {
    this.#group = group && unchanged(this.#group, group);
    const same =
      members.length === this.#members.length && members.every((one, at) => one === this.#members[at]);
    if (!same) this.#members = Object.freeze(members);
    this.touch();
  }

  protected data() {
    return { group: this.#group, members: this.#members };
  }

  protected override onEvent(event: GatewayEvent): void {
    if (event.session !== this.session) return;
    const ours = 'groupJid' in event.payload && event.payload.groupJid === this.jid;
    if ((ours && event.event.startsWith('group.')) || reloads(event)) this.refreshSoon();
  }

  protected override onCall({ name, args }: FinishedCall): void {
    const changes = /^groups\.(update|addMembers|removeMember|promote|demote|approveMembers|leave)$/;
    if (args[0] === this.session && args[1] === this.jid && changes.test(name)) void this.refresh();
  }
}

/** One group of a session with its members. */
export const liveGroup = (gateway: Gateway, session: string, jid: string): Live<GroupSnapshot> =>
  new LiveGroup(gateway, session, jid);
