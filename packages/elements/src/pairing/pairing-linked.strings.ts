import { strings } from '../localize/strings.js';

export const english = {
  title: 'Phone linked',
  text: 'Messages arrive from now on. Earlier chats may follow in the next minutes.',
  phone: 'Phone',
  jid: 'JID',
  since: 'Connected',
  foot: 'You can unlink it on the phone, under Linked devices.',
  unlink: 'Unlink…',
  open_chats: 'Open chats',
};

export const pairingLinkedStrings = strings('pairing_linked', english, {
  es: () => import('./pairing-linked.es.js'),
  ar: () => import('./pairing-linked.ar.js'),
});
