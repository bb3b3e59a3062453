/// <reference types="vite/client" />
import { type Locale, registerLocale, type Strings } from '@wagate/elements/parts';
import { pseudoLocale } from '../packages/elements/src/localize/pseudo.js';

/** The languages of the toolbar. */
export const languages = {
  en: { title: 'English', lang: 'en-GB', dir: 'ltr' },
  es: { title: 'Español', lang: 'es', dir: 'ltr' },
  ar: { title: 'العربية', lang: 'ar', dir: 'rtl' },
  pseudo: { title: 'Pseudo: every text marked and a third longer', lang: 'en-XA', dir: 'ltr' },
} as const;
export type Language = keyof typeof languages;

// Read from the sources: the catalogue shows every language that there is, and every text of every element.
const locales = import.meta.glob<Record<string, unknown>>('../packages/elements/src/locales/*.ts', {
  eager: true,
});
const texts = import.meta.glob<Record<string, Strings>>('../packages/elements/src/**/*.strings.ts', {
  eager: true,
});

const isLocale = (value: unknown): value is Locale =>
  typeof value === 'object' && value !== null && 'code' in value && 'areas' in value;

export function registerLanguages(): void {
  for (const module of Object.values(locales)) Object.values(module).filter(isLocale).forEach(registerLocale);
  registerLocale(pseudoLocale(Object.values(texts).flatMap((module) => Object.values(module))));
}
