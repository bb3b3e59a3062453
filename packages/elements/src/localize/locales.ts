import { update } from '@shoelace-style/localize';
import type { Text } from './strings.js';

/** A language: texts by area, as the files of `locales/` give them. */
export interface Locale {
  /** BCP 47, lower case: `es`, `pt-br`. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly areas: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

// A registry of our own: in the one of the localize package our keys could meet a host's.
const locales = new Map<string, Locale>();

/** Makes a language known, or adds areas to one that is; elements on the page that speak it change at once. */
export function registerLocale(locale: Locale): void {
  const code = locale.code.toLowerCase();
  locales.set(code, { ...locale, areas: { ...locales.get(code)?.areas, ...locale.areas } });
  update();
}

/** Whether texts in this language can be had: English always. */
export function isSpoken(lang: string): boolean {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  return language === 'en' || locales.has(lang.toLowerCase()) || locales.has(language);
}

/** The best match of a language tag: `es-MX` is served by `es-mx`, else by `es`. */
export function findText(lang: string, area: string, key: string): Text | undefined {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const text = locales.get(tag)?.areas[area]?.[key];
    if (text !== undefined) return text;
  }
  return undefined;
}
