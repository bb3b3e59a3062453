import { strings } from '../localize/strings.js';

export const english = {
  unnamed: 'this session',
  anew_title: 'Delete this session and make it anew?',
  anew_text:
    'This gateway can’t link a session twice. The new one has the same label and settings; the chats of the old one go with it. The old one stays until the new one is there.',
  anew_verb: 'Delete and link again',
  not_loaded_text:
    'The new one has the same label and settings and takes its place. No phone is linked to this one.',
  not_loaded_verb: 'Make it anew',
  unlink_title: (name: string) => `Unlink ${name}?`,
  unlink_verb: 'Unlink',
  unlink_text:
    'Nothing is sent or received any more. Chats stay readable. To use the number again you link the phone anew.',
  unlink_text_plain:
    'Nothing is sent or received any more. Chats stay readable as long as the session is there. This gateway can’t link it again: linking again makes a new session, and the chats of this one go with it.',
};

export const pairingChangeStrings = strings('pairing_change', english, {
  es: () => import('./pairing-change.es.js'),
  ar: () => import('./pairing-change.ar.js'),
});
