import { registerLocale } from '../localize/locales.js';
import { panel, skeleton } from '../state-panel/state-panel.ar.js';
import { strip } from '../strip/strip.ar.js';
import { summary } from './ar/chats.js';
import { dialog, menu, reading, status, ticks } from './ar/parts.js';

registerLocale({
  code: 'ar',
  dir: 'rtl',
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
