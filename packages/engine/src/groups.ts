import type { EngineGroup } from './model.js';

/** Somebody for whom WhatsApp did not do what was asked; `code` is its own number for why. */
export interface RefusedMember {
  jid: string;
  /** 403: their privacy settings forbid it. 404: not there. 409: it is so already. */
  code: number;
}

export interface GroupSettings {
  subject?: string;
  /** Empty takes it away. */
  description?: string;
  /** Whether only admins may write. */
  isAnnounce?: boolean;
  /** Whether only admins may change the group. */
  isLocked?: boolean;
}

/** The account's groups. Every call asks WhatsApp's server, and rejects as {@link Directory} does. */
export interface Groups {
  /** One that the account is in, with its members. */
  describe(groupJid: string): Promise<EngineGroup>;
  /** All that it is in, with their members. */
  joined(): Promise<EngineGroup[]>;
  create(subject: string, people: readonly string[]): Promise<EngineGroup>;
  /** Makes one change after the other; what was refused and what comes after it is not made. */
  update(groupJid: string, settings: GroupSettings): Promise<void>;
  /** @returns for whom it was refused; for everybody else it was done */
  changeMembers(
    groupJid: string,
    action: 'add' | 'remove' | 'promote' | 'demote',
    people: readonly string[],
  ): Promise<RefusedMember[]>;
  /** The code at the end of the group's invite link. */
  inviteCode(groupJid: string): Promise<string>;
  /** The old code leads nowhere from here on. @returns the new one */
  revokeInvite(groupJid: string): Promise<string>;
  /** @returns the group's JID; `undefined` while an admin has to let the account in */
  join(inviteCode: string): Promise<string | undefined>;
  leave(groupJid: string): Promise<void>;
}
