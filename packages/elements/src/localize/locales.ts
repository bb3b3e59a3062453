import { update } from '@shoelace-style/localize';
import { importAgain } from '../base/import-again.js';
import type { Strings, Text } from './strings.js';

type Areas = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** A language: texts by area, as the files of `locales/` give them. */
export interface Locale {
  /** BCP 47, lower case: `es`, `pt-br`. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly areas: Areas;
}

interface Known {
  areas: Areas;
}

// A registry of our own: in the one of the localize package our keys could meet a host's.
const locales = new Map<string, Known>();

/** Makes a language known, or adds areas to one that is; elements on the page that speak it change at once. */
export function registerLocale({ code, areas }: Locale): void {
  const key = code.toLowerCase();
  locales.set(key, { areas: { ...locales.get(key)?.areas, ...areas } });
  update();
}

/** The files that are fetched, and those that could not be, by language and area. */
const files = new Map<string, Promise<void> | { error: unknown }>();

/**
 * Fetches the file of an area in a language that was made known.
 * @returns when it is there or could not be had, which leaves the area in English until the next asks; undefined when nothing is to be waited for
 */
export function fetchArea(lang: string, { area, languages }: Strings): Promise<void> | undefined {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const load = languages?.[tag];
    const locale = locales.get(tag);
    if (!load || !locale) continue;
    if (locale.areas[area]) return undefined;
    const key = `${tag} ${area}`;
    const before = files.get(key);
    if (before instanceof Promise) return before;
    const again = before && importAgain<Awaited<ReturnType<typeof load>>>(before.error);
    const file = (again ?? load)().then(
      ({ default: texts }) => {
        files.delete(key);
        const known = locales.get(tag);
        locales.set(tag, { areas: { ...known?.areas, [area]: texts } });
        update();
      },
      (error) => void files.set(key, { error }),
    );
    files.set(key, file);
    // Who asks again after a failure goes on in English meanwhile.
    return before ? undefined : file;
  }
  return undefined;
}

/** Languages that are fetched whole, where a page offers some. */
export const offered: {
  /** When the language is there or could not be had; undefined when nothing is to be waited for. */
  fetch?(lang: string): Promise<void> | undefined;
} = {};

/** Whether it is known without being fetched. */
export const isKnown = (code: string): boolean => locales.has(code);

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
