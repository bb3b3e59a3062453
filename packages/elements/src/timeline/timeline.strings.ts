import { strings } from '../localize/strings.js';

export const english = {
  messages: 'Messages',
  you: 'You',
  unknown: 'Unknown',
  row: (author: string, time: string) => `${author}, ${time}`,
  new_messages: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
  latest: 'Latest',
  to_latest: (count: number) =>
    count === 0 ? 'To the latest message' : `To the latest message, ${count} new below`,
  older: 'Loading older messages',
  load_older: 'Load older messages',
  newer: 'Loading newer messages',
  load_newer: 'Load newer messages',
  beginning: 'The gateway has nothing older',
  not_loaded: 'That message is not among those the gateway has',
  jump_failed: 'That part of the chat could not be read. Try again in a moment.',
  none_title: 'No messages yet',
  none_text: 'What is written from now on appears here.',
  no_chat_title: 'No chat is chosen',
  no_chat_text: 'Choose one to read its messages.',
  not_found_title: 'This chat is not here',
};

export const timelineStrings = strings('timeline', english, {
  es: () => import('./timeline.es.js'),
  ar: () => import('./timeline.ar.js'),
});
