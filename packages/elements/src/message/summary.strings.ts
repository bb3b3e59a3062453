import { strings } from '../localize/strings.js';

export const summaryStrings = strings('summary', {
  invisible: 'Only invisible characters',
  empty: 'Empty message',
  deleted: 'This message was deleted',
  image: 'Photo',
  video: 'Video',
  gif: 'GIF',
  voice: 'Voice message',
  audio: 'Audio',
  document: 'Document',
  sticker: 'Sticker',
  album: 'Album',
  poll: 'Poll',
  location: 'Location',
  contact: 'Contact',
  unsupported: 'This kind of message is not shown here',
});
