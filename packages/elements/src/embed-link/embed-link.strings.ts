import { strings } from '../localize/strings.js';

export const english = {
  title: 'Link your phone',
  title_for: (name: string) => `Link your phone to ${name}`,
  about: 'Somebody sent you this link so that you can connect your WhatsApp number. It opens once.',
  ready: 'Have your phone at hand, then continue.',
  open: 'Continue',
  used_title: 'This link was opened already',
  expired_title: 'This link has expired',
  cancelled_title: 'This link was cancelled',
  unknown_title: 'This link is not complete',
  incomplete_title: 'Open the link again',
  over_text: 'Ask whoever sent it for a new one.',
  unknown_text:
    'Open it from the message that you were sent, or copy all of it. If it still fails, ask for a new one.',
  incomplete_text:
    'This page no longer has the whole link, as happens when it is loaded again. Open it from the message that you were sent, or copy all of it.',
  time_title: 'The time to link has run out',
  linked_title: 'Your phone is linked',
  linked_text: 'You can close this page.',
  linked_text_back: 'You can go back now.',
  back: 'Go back',
  back_to: (name: string) => `Back to ${name}`,
};

export const embedLinkStrings = strings('embed_link', english, {
  es: () => import('./embed-link.es.js'),
  ar: () => import('./embed-link.ar.js'),
});
