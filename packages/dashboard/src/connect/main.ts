import '@wagate/elements/define/embed-link';
import { baseUrl } from '../below.js';
import { loadLocale } from '../locale.js';
import { applyPreferences, readPreferences } from '../preferences.js';

// The secret leaves the address bar, and with it what a browser remembers, before anything else.
const secret = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

/** Of whoever opens a link nothing is kept here: their browser's language and scheme decide. */
const preferences = readPreferences({ getItem: () => null }, navigator.languages);
applyPreferences(document.documentElement, preferences, navigator.languages);
await loadLocale(preferences.locale);

const page = document.createElement('wagate-embed-link');
Object.assign(page, { baseUrl: baseUrl(), link: location.pathname.split('/').at(-1), secret });
document.body.append(page);
await page.updateComplete;
// In the language of the page, as the tab has it.
document.title = page.renderRoot.querySelector('h1')?.textContent?.trim() || document.title;
