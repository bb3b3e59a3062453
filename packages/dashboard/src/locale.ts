import { registerLocale } from '@wagate/elements/parts';
import type { Locale } from './preferences.js';

/** The languages beside English, fetched when asked for: the elements' own words first, then the shell's. */
const load: Partial<Record<Locale, () => Promise<void>>> = {
  es: async () => {
    const [{ es, firstRun }] = await Promise.all([
      import('./locales/es.js'),
      import('@wagate/elements/locales/es'),
    ]);
    registerLocale({ code: 'es', dir: 'ltr', areas: { dashboard: es, 'first-run': firstRun } });
  },
  ar: async () => {
    const [{ ar, firstRun }] = await Promise.all([
      import('./locales/ar.js'),
      import('@wagate/elements/locales/ar'),
    ]);
    registerLocale({ code: 'ar', dir: 'rtl', areas: { dashboard: ar, 'first-run': firstRun } });
  },
};

/** Makes a language speak; one that cannot be fetched leaves the page in English. */
export async function loadLocale(locale: Locale): Promise<void> {
  try {
    await load[locale]?.();
  } catch {
    // Words in another language are better than no page.
  }
}
