import { registerLocale } from '../localize/locales.js';
import { panel, skeleton } from '../state-panel/state-panel.es.js';
import { strip } from '../strip/strip.es.js';
import { summary } from './es/chats.js';
import { dialog, menu, reading, status, ticks } from './es/parts.js';

registerLocale({
  code: 'es',
  dir: 'ltr',
  areas: {
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
});
