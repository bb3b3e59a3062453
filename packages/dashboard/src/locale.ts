import type { Locale as Language } from '@wagate/elements/parts';
import { registerLocale } from '@wagate/elements/parts';
import type { Locale } from './preferences.js';

/** The languages beside English, fetched when asked for. */
const load: Partial<Record<Locale, () => Promise<Language>>> = {
  es: async () => {
    const [elements, shell] = await Promise.all([
      import('@wagate/elements/locales/es'),
      import('./locales/es.js'),
    ]);
    return { ...elements.es, areas: { ...elements.es.areas, dashboard: shell.es } };
  },
  ar: async () => {
    const [elements, shell] = await Promise.all([
      import('@wagate/elements/locales/ar'),
      import('./locales/ar.js'),
    ]);
    return { ...elements.ar, areas: { ...elements.ar.areas, dashboard: shell.ar } };
  },
};

/** Makes a language speak; one that cannot be fetched leaves the page in English. */
export async function loadLocale(locale: Locale): Promise<void> {
  try {
    const language = await load[locale]?.();
    if (language) registerLocale(language);
  } catch {
    // Words in another language are better than no page.
  }
}
