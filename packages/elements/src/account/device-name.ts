import type { Localize } from '../localize/localize.js';
import { cleanLine, isInvisible } from '../text/clean.js';
import { accountDevicesStrings } from './account-devices.strings.js';

/** As they call themselves: the first that is found counts, since each later one is also named by those before. */
const BROWSERS: readonly (readonly [mark: string, name: string])[] = [
  ['Edg/', 'Edge'],
  ['EdgA/', 'Edge'],
  ['EdgiOS/', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['FxiOS/', 'Firefox'],
  ['Firefox/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chromium/', 'Chromium'],
  ['HeadlessChrome/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
];
const SYSTEMS: readonly (readonly [mark: string, name: string])[] = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['CrOS', 'ChromeOS'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
];
const IN_A_HAND = new Set(['iPhone', 'iPad', 'Android']);
/** What is no browser says what it likes. */
const LONGEST = 60;

const first = (from: typeof BROWSERS, userAgent: string) =>
  from.find(([mark]) => userAgent.includes(mark))?.[1];

export interface Device {
  /** "Chrome on macOS"; of what is no known browser, what it calls itself. Hostile text. */
  name: string;
  /** It is held in a hand. */
  mobile: boolean;
}

/** What somebody is signed in with, from what it says of itself. */
export function deviceOf(localize: Localize, userAgent: string | null | undefined): Device {
  const t = localize.area(accountDevicesStrings);
  const text = userAgent ?? '';
  const [browser, system] = [first(BROWSERS, text), first(SYSTEMS, text)];
  const mobile = system !== undefined && IN_A_HAND.has(system);
  if (browser && system) return { name: t('browser_on', browser, system), mobile };
  const own = cleanLine(text);
  const named = browser ?? system ?? (isInvisible(own) ? t('unknown') : [...own].slice(0, LONGEST).join(''));
  return { name: named, mobile };
}
