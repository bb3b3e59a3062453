import { strings } from '../localize/strings.js';

export const english = {
  unnamed: 'this session',
  rename_title: (name: string) => `Rename ${name}`,
  rename_verb: 'Rename',
  stop_title: (name: string) => `Stop ${name}?`,
  stop_verb: 'Stop',
  stop_text:
    'Nothing is sent or received until you start it again. The phone stays linked, and chats, settings and webhooks are kept here. WhatsApp delivers what arrives meanwhile when it starts.',
  stop_unlinked: 'No code is shown any more, and no phone can be linked until you show one again.',
  logout_title: (name: string) => `Unlink the phone from ${name}?`,
  logout_verb: 'Unlink',
  logout_text:
    'Nothing is sent or received any more, and where WhatsApp can be reached the phone no longer lists this linked device. The session, its chats, settings and webhooks stay here: link the same phone again with a new code.',
  logout_text_plain:
    'Nothing is sent or received any more. The phone is told to forget this linked device; should it go on listing it, unlink it there. Chats stay readable. On this gateway the session can’t be linked again: to use the number here you delete it and make a new one.',
  delete_title: (name: string) => `Delete ${name}?`,
  delete_verb: 'Delete session',
  delete_text: 'The session, its chats, settings and webhooks leave this gateway. There is no way back.',
  delete_text_plain:
    'The session leaves this gateway, and with it the way to its chats. What the gateway has stored of them may stay there. There is no way back.',
  delete_linked: 'The phone is unlinked first where WhatsApp can be reached.',
  delete_linked_plain: 'The phone goes on listing a linked device until you unlink it there.',
  delete_unlinked: 'No phone is linked to it.',
  delete_logged_out: 'Its phone is unlinked already.',
  renew_title: (name: string) => `Create ${name} anew?`,
  renew_verb: 'Delete and create anew',
  renew_text:
    'A new session of the same name takes its place, and its code is shown: link the phone to that one. This session is deleted, and with it the way to its chats. There is no way back.',
};

export const sessionChangeStrings = strings('session_change', english, {
  es: () => import('./session-change.es.js'),
  ar: () => import('./session-change.ar.js'),
});
