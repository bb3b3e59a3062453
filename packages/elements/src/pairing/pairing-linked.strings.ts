import { strings } from '../localize/strings.js';

export const pairingLinkedStrings = strings('pairing_linked', {
  title: 'Phone linked',
  linked_text: 'Messages arrive from now on. Earlier chats may follow in the next minutes.',
  linked_phone: 'Phone',
  linked_jid: 'JID',
  linked_since: 'Connected',
  linked_foot: 'You can unlink it on the phone, under Linked devices.',
  copy_phone: 'Copy the phone number',
  copy_jid: 'Copy the JID',
  unlink: 'Unlink…',
  open_chats: 'Open chats',
});
