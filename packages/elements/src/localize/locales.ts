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
const files = new Map<string, Promise<void> | { error: unknown; at: number }>();

/**
 * Fetches a file of a language.
 * @param pauseMs how long after a failure it is not asked for again
 * @returns when it is there or could not be had; undefined for who asks again after a failure, and goes on in English meanwhile
 */
function fetchFile<T>(
  key: string,
  load: () => Promise<T>,
  take: (file: T) => void,
  pauseMs = 0,
): Promise<void> | undefined {
  const before = files.get(key);
  if (before instanceof Promise) return before;
  if (before && Date.now() - before.at < pauseMs) return undefined;
  const again = before && importAgain<T>(before.error);
  const file = (again ?? load)().then(
    (loaded) => {
      files.delete(key);
      take(loaded);
    },
    (error) => void files.set(key, { error, at: Date.now() }),
  );
  files.set(key, file);
  return before ? undefined : file;
}

/** Languages whose texts can be fetched all in one. */
const offered = new Map<string, () => Promise<{ readonly default: Locale }>>();
/** A file that is not there will not be in a moment, and elements ask at each render. */
const LOCALE_PAUSE_MS = 30_000;

/** Makes it known where a whole language is to be had: it is fetched when an element first stands in it. */
export function offerLocale(code: string, load: () => Promise<{ readonly default: Locale }>): void {
  offered.set(code, load);
  update();
}

/** Each form of a language tag that may serve it, the best first: `es-MX` is served by `es-mx`, else by `es`. */
function* serving(lang: string): Generator<string> {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) yield tag;
}

/**
 * Fetches a language that is offered.
 * @returns when it is there or could not be had, which leaves all in English until another asks; undefined when nothing is to be waited for
 */
export function fetchLocale(lang: string): Promise<void> | undefined {
  for (const tag of serving(lang)) {
    if (locales.has(tag)) return undefined;
    const load = offered.get(tag);
    if (load) return fetchFile(tag, load, (file) => registerLocale(file.default), LOCALE_PAUSE_MS);
  }
  return undefined;
}

/**
 * Fetches the file of an area in a language that was made known.
 * @returns when it is there or could not be had, which leaves the area in English until the next asks; undefined when nothing is to be waited for
 */
export function fetchArea(lang: string, { area, languages }: Strings): Promise<void> | undefined {
  for (const tag of serving(lang)) {
    const load = languages?.[tag];
    const locale = locales.get(tag);
    if (!load || !locale) continue;
    if (locale.areas[area]) return undefined;
    return fetchFile(`${tag} ${area}`, load, ({ default: texts }) => {
      const known = locales.get(tag);
      locales.set(tag, { areas: { ...known?.areas, [area]: texts } });
      update();
    });
  }
  return undefined;
}

/** Whether texts in this language can be had: English always. */
export function isSpoken(lang: string): boolean {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  return language === 'en' || locales.has(lang.toLowerCase()) || locales.has(language);
}

/** The best match of a language tag: `es-MX` is served by `es-mx`, else by `es`. */
export function findText(lang: string, area: string, key: string): Text | undefined {
  for (const tag of serving(lang)) {
    const text = locales.get(tag)?.areas[area]?.[key];
    if (text !== undefined) return text;
  }
  return undefined;
}
