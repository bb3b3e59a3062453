import { strings } from '../localize/strings.js';

export const chatToolsStrings = strings('chat_tools', {
  search: 'Find a chat or message',
  search_chats: 'Find a chat',
  filters: 'Show',
  filter_all: 'All',
  filter_unread: 'Unread',
  filter_groups: 'Groups',
  filter_channels: 'Channels',
  nothing_title: (query: string) => `Nothing matches “${query}”`,
  nothing_text: (count: string) => `Searched ${count}.`,
  nothing_text_more: (count: string) => `Searched ${count}. Older ones are on the gateway.`,
  search_rest: 'Search them too',
  chat_count: (count: number) => (count === 1 ? '1 loaded chat' : `${count} loaded chats`),
  nothing_filtered: 'No chat is of this kind',
  clear: 'Clear',
  show_all: 'Show all',
});
