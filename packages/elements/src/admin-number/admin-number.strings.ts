import { strings } from '../localize/strings.js';

export const english = {
  title: 'Admin number',
  about: 'The WhatsApp number of this deployment itself',
  none: 'No phone is linked.',
  home: (organization: string) => `Its session will stand in ${organization}.`,
  no_home: 'No organization is active. Choose one first: the session of the number will stand in it.',
  by_qr: 'With a QR code',
  by_qr_text: 'The phone scans it from this screen.',
  show_qr: 'Show a QR code',
  by_code: 'With a pairing code',
  number: 'Number',
  no_number: 'The gateway tells no number',
  since: 'Connected since',
  last: 'Last connected',
  organization: 'Organization',
  jid: 'JID',
  linked_foot: 'It can be unlinked on the phone too, under Linked devices.',
  said: 'The admin number is linked.',
  unlink: 'Unlink…',
  unlink_title: (number: string) => `Unlink ${number}?`,
  unlink_text:
    'Nothing is sent or received with this number any more, until a phone is linked again. Chats stay readable.',
  unlink_verb: 'Unlink',
  again: 'Link again…',
  again_title: (number: string) => `Unlink ${number} and link again?`,
  again_text: 'The phone is unlinked first. Then a code is shown, for the same phone or another one.',
  again_verb: 'Unlink and link again',
  elsewhere: 'This gateway links its admin number where it is started. This page shows what it says of it.',
  absent: 'There is no admin number',
  absent_text: 'This gateway sets it up and links it where it is started.',
};

export const adminNumberStrings = strings('admin_number', english, {
  es: () => import('./admin-number.es.js'),
  ar: () => import('./admin-number.ar.js'),
});
