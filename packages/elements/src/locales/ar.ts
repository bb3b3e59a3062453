import { registerLocale } from '../localize/locales.js';
import { panel, skeleton } from '../state-panel/state-panel.ar.js';
import { strip } from '../strip/strip.ar.js';
import { chatList, summary } from './ar/chats.js';
import { dialog, menu, reading, status, ticks } from './ar/parts.js';

registerLocale({
  code: 'ar',
  dir: 'rtl',
  areas: {
    chat_list: chatList,
    summary,
    dialog,
    menu,
    panel,
    reading,
    skeleton,
    status,
    strip,
    ticks,
  },
  later: () => import('./ar/later.js'),
});
