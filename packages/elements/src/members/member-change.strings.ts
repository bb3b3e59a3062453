import { strings } from '../localize/strings.js';

export const english = {
  role_title: (name: string) => `Change the role of ${name}`,
  role_title_own: 'Change your role',
  role_verb: 'Change role',
  role_of: 'Role',
  owner: 'Owner',
  admin: 'Admin',
  member: 'Member',
  owner_help: 'Does all that an admin does, and makes and removes owners.',
  admin_help: 'Manages sessions, API keys, webhooks and members.',
  member_help: 'Reads chats and sends. Changes no sessions, keys or webhooks.',
  role_stays: 'API keys that they made belong to the organization and go on working.',
  role_own: 'You can’t take this back yourself: somebody else has to give you the role again.',
  transfer_title: (name: string) => `Transfer ownership to ${name}?`,
  transfer_verb: 'Transfer ownership',
  transfer_text: (name: string) =>
    `${name} becomes an owner, and you become an admin. You go on managing sessions, keys, webhooks and members; owners can remove you, and only they can make you an owner again.`,
  transfer_half: (name: string) =>
    `${name} is an owner now, but your own role did not change: you are both owners. Try again, or leave it so.`,
  remove_title: (name: string) => `Remove ${name}?`,
  remove_verb: 'Remove',
  remove_text: (name: string) =>
    `${name} loses access to this organization’s sessions, chats and settings at once, and what they have open is closed. Their account stays. To come back they need a new invitation.`,
  remove_text_plain: (name: string) =>
    `${name} loses access to this organization’s sessions, chats and settings: live connections at once, the rest within five minutes. Their account stays. To come back they need a new invitation.`,
  leave_title: 'Leave this organization?',
  leave_verb: 'Leave',
  leave_text:
    'You lose access to its sessions, chats and settings at once. API keys that you made belong to the organization and go on working. To come back you need a new invitation.',
  cancel_title: (email: string) => `Cancel the invitation for ${email}?`,
  cancel_verb: 'Cancel invitation',
  cancel_text: 'Its link stops working at once. Whoever opens it is told that the invitation was cancelled.',
  last_owner_title: 'This organization needs an owner',
  last_owner_text:
    'You are its only owner. Make another member an owner first, or transfer the ownership to one; then you can leave or take another role.',
  last_owner_alone:
    'You are its only owner, and nobody else is in it. Invite somebody first and make them an owner; then you can leave or take another role.',
};

export const memberChangeStrings = strings('member_change', english, {
  es: () => import('./member-change.es.js'),
  ar: () => import('./member-change.ar.js'),
});
