import { strings } from '../localize/strings.js';

export const english = {
  show: 'Show',
  play: 'Play',
  download: 'Download',
  loading: 'Loading…',
  again: 'Try again',
  failed: 'It could not be loaded',
  gone: 'No longer on WhatsApp or the phone',
  too_large: 'Too large to be shown here',
  offline: 'The number is not connected',
  unplayable: 'It cannot be shown here',
  open_image: 'Open the picture',
};

export const messageMediaStrings = strings('message_media', english, {
  es: () => import('./message-media.es.js'),
  ar: () => import('./message-media.ar.js'),
});
