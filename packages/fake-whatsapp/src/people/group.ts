import type { Transaction } from '../storage/transaction.js';

export interface GroupMember {
  number: string;
  admin?: 'admin' | 'superadmin';
  /** What they call themselves in this group. */
  label?: string | undefined;
}

export interface Group {
  /** …@g.us */
  id: string;
  subject: string;
  description?: string;
  /** Number of who made it. */
  creator: string;
  /** Epoch ms. */
  createdAt: number;
  members: GroupMember[];
  /** Changes with the description. */
  descriptionId?: string;
  /** Only admins write. */
  announce?: boolean;
  /** Only admins change it. */
  locked?: boolean;
  /** The end of its invite link; made when somebody asks for it. */
  invite?: string;
}

export const findGroup = (tx: Transaction, id: string) => tx.get<Group>(`group/${id}`);

export const saveGroup = (tx: Transaction, group: Group) => tx.set(`group/${group.id}`, group);

export function groupsOf(tx: Transaction, number: string): Group[] {
  return tx
    .scan<Group>('group/')
    .map(([, group]) => group)
    .filter((group) => group.members.some((member) => member.number === number));
}

/** The group whose invite link ends so. */
export const groupInvitedTo = (tx: Transaction, invite: string): Group | undefined =>
  tx
    .scan<Group>('group/')
    .map(([, group]) => group)
    .find((group) => group.invite === invite);
