import { strings } from '../localize/strings.js';

export const english = {
  text: (count: number) => (count === 1 ? 'Text, 1 character' : `Text, ${count} characters`),
  text_alone: 'Text',
  image: 'Photo',
  video: 'Video',
  audio: 'Audio',
  document: 'Document',
  sticker: 'Sticker',
  location: 'Location',
  contact: 'Contact card',
  poll: 'Poll',
  revoked: 'Deleted for everyone',
  reaction: 'Reaction set',
  no_reaction: 'Reaction taken back',
  messages: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'played',
  options: (count: number) => (count === 1 ? '1 option' : `${count} options`),
  votes: (count: number) => (count === 1 ? '1 vote' : `${count} votes`),
  qr: 'New code, masked',
  code: 'New pairing code, masked',
  linked: 'Phone linked',
  join: (count: number) => `${count} joined`,
  leave: (count: number) => `${count} left`,
  promote: (count: number) => `${count} made admin`,
  demote: (count: number) => `${count} no longer admin`,
  call: 'Incoming call',
  group_call: 'Incoming group call',
};

export const eventWordsStrings = strings('event_words', english, {
  es: () => import('./event-words.es.js'),
  ar: () => import('./event-words.ar.js'),
});
