import { update } from '@shoelace-style/localize';
import { importAgain } from '../base/import-again.js';
import { isKnown, type Locale, offered, registerLocale } from './locales.js';

type Load = () => Promise<{ readonly default: Locale }>;

const loaders = new Map<string, Load>();
const coming = new Map<string, Promise<void>>();
const failures = new Map<string, { error: unknown; at: number }>();
/** A file that is not there will not be in a moment, and elements ask at each render. */
const PAUSE_MS = 30_000;

/** Makes it known where a whole language is to be had: it is fetched when an element first stands in it. Until it is there, or could not be had, that element waits. */
export function offerLocale(code: string, load: Load): void {
  loaders.set(code, load);
  offered.fetch = fetchLocale;
  update();
}

function fetchLocale(lang: string): Promise<void> | undefined {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    if (isKnown(tag)) return undefined;
    const load = loaders.get(tag);
    if (load) return coming.get(tag) ?? begin(tag, load);
  }
  return undefined;
}

function begin(tag: string, load: Load): Promise<void> | undefined {
  const before = failures.get(tag);
  if (before && Date.now() - before.at < PAUSE_MS) return undefined;
  const again = before && importAgain<Awaited<ReturnType<Load>>>(before.error);
  const file = (again ?? load)()
    .then(
      (loaded) => registerLocale(loaded.default),
      (error) => void failures.set(tag, { error, at: Date.now() }),
    )
    .finally(() => coming.delete(tag));
  coming.set(tag, file);
  // Who asks again after a failure goes on in English meanwhile.
  return before ? undefined : file;
}
