import { strings } from '../localize/strings.js';

export const english = {
  search_all: 'Search all messages',
  back: 'Back to the chats',
  search_chat: 'Search in this chat',
  people: (count: number, number: string) => (count === 1 ? '1 person' : `${number} people`),
  group: 'About this group',
  person: 'About this person',
  read_only: 'Read-only',
  no_sessions_title: 'No sessions yet',
  no_sessions_text: 'A session keeps one WhatsApp number connected; its chats then appear here.',
  is_starting: 'This session is starting. What came meanwhile appears when it works.',
  is_unlinked: 'No phone is linked to this session. What you see is from before.',
  is_failed: 'This session has failed. Nothing new comes in until it works again.',
  is_stopped: 'This session is stopped. Nothing new comes in until it is started.',
  is_logged_out: 'The phone of this session was unlinked. What you see is from before.',
  show_code: 'Show code',
  link_again: 'Link again',
  open_session: 'Open session',
};

export const viewerStrings = strings('viewer', english, {
  es: () => import('./viewer.es.js'),
  ar: () => import('./viewer.ar.js'),
});
