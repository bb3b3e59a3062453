/** How one person likes the dashboard in this browser. Nothing here is a secret. */
export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  locale: Locale;
}

export const locales = ['en', 'es', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name: who needs it may not read the one on show. */
export const localeNames: Record<Locale, string> = { en: 'English', es: 'Español', ar: 'العربية' };

const KEY = 'wagate.preferences';

/** Reads what was kept; anything unreadable counts as absent. Without a choice the browser's language decides. */
export function readPreferences(
  storage: Pick<Storage, 'getItem'>,
  languages: readonly string[],
): Preferences {
  let kept: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    if (value && typeof value === 'object') kept = value;
  } catch {
    // Storage may be refused, or hold what another version wrote.
  }
  return {
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
    locale:
      known(kept.locale) ??
      languages.map((tag) => known(tag.split('-')[0])).find((locale) => locale !== undefined) ??
      'en',
  };
}

export function keepPreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
}

/**
 * Puts the choice onto the document: every element follows `color-scheme`, `lang` and `dir` from there. Where the browser
 * speaks the same language its region comes along, which decides how dates and numbers are written.
 */
export function applyPreferences(
  root: HTMLElement,
  { theme, locale }: Preferences,
  languages: readonly string[],
): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.lang = languages.find((tag) => tag === locale || tag.startsWith(`${locale}-`)) ?? locale;
  root.dir = locale === 'ar' ? 'rtl' : 'ltr';
}

function known(value: unknown): Locale | undefined {
  return locales.find((locale) => locale === value);
}
