import { registerLocale } from '../localize/locales.js';
import { orgSwitcher, signIn } from './es/account.js';
import { chatList, message, timeline, viewer } from './es/chats.js';
import { pairing } from './es/pairing.js';
import { dialog, panel, status, strip, ticks } from './es/parts.js';
import { sessions } from './es/sessions.js';

registerLocale({
  code: 'es',
  dir: 'ltr',
  areas: {
    dialog,
    panel,
    status,
    strip,
    ticks,
    'sign-in': signIn,
    'org-switcher': orgSwitcher,
    sessions,
    pairing,
    viewer,
    chat_list: chatList,
    timeline,
    message,
  },
});
