import { strings } from '../localize/strings.js';

export const pairingQuestionStrings = strings('pairing_question', {
  relink_heading: 'Delete this session and make it anew?',
  relink_text:
    'This gateway can’t link a session twice. The new one has the same label; the chats of the old one go with it.',
  relink: 'Delete and link again',
  unlink_heading: (name: string) => `Unlink ${name}?`,
  unlink_text:
    'Nothing is sent or received any more. Chats stay readable. To use the number again you link the phone anew.',
  unlink_verb: 'Unlink',
});
