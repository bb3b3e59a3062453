import { registerLocale } from '../localize/locales.js';
import { orgSwitcher, signIn } from './ar/account.js';
import { chatList, message, timeline, viewer } from './ar/chats.js';
import { pairing } from './ar/pairing.js';
import { dialog, panel, status, strip, ticks } from './ar/parts.js';
import { sessions } from './ar/sessions.js';

registerLocale({
  code: 'ar',
  dir: 'rtl',
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
