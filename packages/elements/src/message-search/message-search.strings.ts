import { strings } from '../localize/strings.js';

export const english = {
  field_chat: 'Search in this chat',
  field_session: 'Search all messages',
  results: 'Messages found',
  close: 'Close the search',
  scope: 'Where to search',
  this_chat: 'This chat',
  all_chats: 'All chats',
  filters: 'Filters',
  from: 'From',
  from_anyone: 'Anyone',
  from_me: 'You',
  kind: 'Kind',
  kind_any: 'Any kind',
  kind_text: 'Text',
  since: 'Since',
  until: 'Until',
  hint_chat: 'Every message that the gateway keeps of this chat is searched, also parts of words.',
  hint_session: 'Every message that the gateway keeps of this session is searched, also parts of words.',
  hint_loaded:
    'This gateway cannot search. Only messages read from it so far are looked through; older ones can be read below.',
  searching: 'Searching',
  so_far: (_count: number, found: string, date: string) =>
    `${found} found so far, back to ${date}. There may be more.`,
  none_so_far: 'Nothing found so far. The gateway has not looked through all of it.',
  all: (_count: number, found: string) => `${found} found. All that the gateway keeps was searched.`,
  none: 'Nothing found. All that the gateway keeps was searched.',
  all_filtered: (_count: number, found: string) =>
    `${found} found. All that matches the filters was searched.`,
  none_filtered: 'Nothing found. All that matches the filters was searched.',
  loaded: (_count: number, found: string, messages: string, date: string) =>
    `${found} found in the newest ${messages} messages, back to ${date}. This gateway cannot search further by itself.`,
  loaded_all: (_count: number, found: string, messages: string) =>
    `${found} found in all ${messages} messages that the gateway keeps of this chat.`,
  further: 'Search further back',
  further_failed: 'What lies further back could not be searched.',
  you: 'You',
  unknown: 'Unknown',
  wrote: (name: string) => `${name}: `,
};

export const messageSearchStrings = strings('message_search', english, {
  es: () => import('./message-search.es.js'),
  ar: () => import('./message-search.ar.js'),
});
