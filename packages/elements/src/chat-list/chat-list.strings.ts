import { strings } from '../localize/strings.js';

export const chatListStrings = strings('chat_list', {
  chats: 'Chats',
  unread: (count: number) => (count === 1 ? '1 unread message' : `${count} unread messages`),
  mentioned: 'You are mentioned',
  pinned: 'Pinned',
  muted: 'Muted',
  archived: 'Archived',
  channel: 'Channel',
  group: 'Group',
  broadcast: 'Broadcast list',
  status: 'Status updates',
  unknown: 'Unknown',
  wrote: (name: string) => `${name}: `,
});
