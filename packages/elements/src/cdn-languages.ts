// A page without a bundler imports no language: each is a file beside this one, fetched when an element first stands in it.
import type { Locale } from './localize/locales.js';
import { offerLocale } from './localize/offer-locale.js';

function offer(code: string, load: () => Promise<{ readonly default: Locale }>): void {
  let told = false;
  offerLocale(code, () =>
    load().catch((error: unknown) => {
      if (!told)
        console.error(
          `wagate: the language "${code}" could not be fetched, and English is spoken. Serve the folder "languages" beside this file.`,
          error,
        );
      told = true;
      throw error;
    }),
  );
}

offer('es', () => import('./generated/languages/es.js'));
offer('ar', () => import('./generated/languages/ar.js'));
