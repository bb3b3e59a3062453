/// <reference types="vite/client" />
import '@wagate/elements/locales/ar';
import '@wagate/elements/locales/es';
import { registerLocale, type Strings } from '@wagate/elements/parts';
import { pseudoLocale } from '../packages/elements/src/localize/pseudo.js';

/** The languages of the toolbar. */
export const languages = {
  en: { title: 'English', lang: 'en-GB', dir: 'ltr' },
  es: { title: 'Español', lang: 'es', dir: 'ltr' },
  ar: { title: 'العربية', lang: 'ar', dir: 'rtl' },
  pseudo: { title: 'Pseudo: every text marked and a third longer', lang: 'en-XA', dir: 'ltr' },
} as const;
export type Language = keyof typeof languages;

// Read from the sources, so that no text of any element is missed.
const texts = import.meta.glob('../packages/elements/src/**/*.strings.ts', {
  eager: true,
}) as Record<string, Record<string, unknown>>;

/** Spanish and Arabic know themselves; the language for tests is made here. */
export function registerPseudo(): void {
  const areas = Object.values(texts).flatMap((module) => Object.values(module).filter(isStrings));
  registerLocale(pseudoLocale(areas));
}

/** Beside an area such a file gives its English texts alone, for the types of the other languages. */
const isStrings = (value: unknown): value is Strings =>
  typeof value === 'object' && value !== null && 'area' in value && typeof value.area === 'string';
