import { registerLocale } from '../localize/locales.js';
import { orgSwitcher, signIn } from './es/account.js';
import { chatList, summary, viewer } from './es/chats.js';
import { pairing } from './es/pairing.js';
import { skeleton, status, ticks } from './es/parts.js';
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
    skeleton,
    status,
    ticks,
    sessions,
  },
  later: () => import('./es/later.js'),
});
