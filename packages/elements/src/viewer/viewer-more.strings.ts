import { strings } from '../localize/strings.js';

export const viewerMoreStrings = strings('viewer_more', {
  back: 'Back to the chats',
  search_chat: 'Search in this chat',
  people: (count: number, number: string) => (count === 1 ? '1 person' : `${number} people`),
  group: 'About this group',
  person: 'About this person',
  read_only: 'Read-only',
  no_sessions_title: 'No sessions yet',
  no_sessions_text: 'A session keeps one WhatsApp number connected; its chats then appear here.',
});
