import type { Locale } from '../../localize/locales.js';
import { panel, skeleton } from '../../state-panel/state-panel.es.js';
import { strip } from '../../strip/strip.es.js';
import { summary } from './chats.js';
import { dialog, menu, reading, status, ticks } from './parts.js';

/** What comes with the language itself, before any element of a page is known. */
export const es: Locale = {
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
};
