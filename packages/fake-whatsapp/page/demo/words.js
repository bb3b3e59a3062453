// @ts-check
import english from './words.en.js';

/** @type {Record<string, () => Promise<{ default: import('./words.en.js').Words }>>} */
const others = { es: () => import('./words.es.js'), ar: () => import('./words.ar.js') };

/** What the link to this page says (`?lang=ar`), else the first language of the browser that the page speaks. */
const asked = new URLSearchParams(location.search).get('lang');
const tags = [...(asked ? [asked] : []), ...navigator.languages];
const found = tags
  .map((tag) => tag.split('-')[0] ?? '')
  .find((code) => code === 'en' || Object.hasOwn(others, code));

/** ISO 639 code of the page's language. */
export const language = found ?? 'en';
/** All that the page says. */
export const words = (await others[language]?.().catch(() => undefined))?.default ?? english;

/** @param {number} seconds */
export const duration = (seconds) =>
  new Intl.NumberFormat(words === english ? 'en' : language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  }).format(seconds);

/** Puts the words into the page, which is not seen before: it has them in English. */
export function speak() {
  const root = document.documentElement;
  root.lang = words === english ? 'en' : language;
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  document.title = words.title;
  root.dataset.spoken = '';
  for (const one of document.querySelectorAll('[data-words]'))
    one.textContent = textOf(one.getAttribute('data-words'));
  for (const one of document.querySelectorAll('[data-label]'))
    one.ariaLabel = textOf(one.getAttribute('data-label'));
}

/** @param {string | null} key */
function textOf(key) {
  const text = words[/** @type {keyof typeof words} */ (key)];
  if (typeof text !== 'string') throw new Error(`no words for ${key}`);
  return text;
}
