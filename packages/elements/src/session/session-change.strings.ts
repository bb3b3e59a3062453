import { strings } from '../localize/strings.js';

export const english = {
  unnamed: 'this session',
  stop_title: (name: string) => `Stop ${name}?`,
  stop_verb: 'Stop',
  stop_text:
    'Nothing is sent or received until you start it again. The phone stays linked, and chats, settings and webhooks are kept here. WhatsApp delivers what arrives meanwhile when it starts.',
  logout_title: (name: string) => `Unlink the phone from ${name}?`,
  logout_verb: 'Unlink',
  logout_text:
    'The phone no longer lists this as a linked device. The session, its chats, settings and webhooks stay here: link the same phone again with a new code.',
  logout_text_plain:
    'The phone no longer lists this as a linked device. Chats stay readable. On this gateway the session can’t be linked again: it is deleted and made anew.',
  delete_title: (name: string) => `Delete ${name}?`,
  delete_verb: 'Delete session',
  delete_text: 'The session, its chats, settings and webhooks leave this gateway. There is no way back.',
  delete_linked: 'The phone is unlinked first where WhatsApp can be reached.',
  delete_linked_plain: 'The phone goes on listing a linked device until you unlink it there.',
  delete_unlinked: 'No phone is linked to it.',
};

export const sessionChangeStrings = strings('session_change', english, {
  es: () => import('./session-change.es.js'),
  ar: () => import('./session-change.ar.js'),
});
