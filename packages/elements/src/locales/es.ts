import { registerLocale } from '../localize/locales.js';
import { orgSwitcher, signIn } from './es/account.js';
import { chatList, summary, viewer } from './es/chats.js';
import { pairing } from './es/pairing.js';
import { dialog, menu, panel, reading, skeleton, status, strip, ticks } from './es/parts.js';
import { sessions } from './es/sessions.js';

registerLocale({
  code: 'es',
  dir: 'ltr',
  areas: {
    'sign-in': signIn,
    'org-switcher': orgSwitcher,
    viewer,
    chat_list: chatList,
    summary,
    pairing,
    dialog,
    menu,
    panel,
    reading,
    skeleton,
    status,
    strip,
    ticks,
    sessions,
  },
  later: () => import('./es/later.js'),
});
