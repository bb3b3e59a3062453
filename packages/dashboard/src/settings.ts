import { whole } from './below.js';
import type { Locale } from './preferences.js';

/** What the server that serves the dashboard says about itself, at `/wagate.json`. */
export interface Settings {
  /** How people call this gateway: its host name. */
  name: string;
  version: string;
  /** Whether a visitor may make an account. */
  registration: boolean;
  /** Whether invitations and resets of passwords are mailed; else they are links to copy. */
  mail: boolean;
  /** Where people reach this, as links that are passed on have it; absent where that is wherever they are. */
  publicUrl?: string;
  /** Address of the virtual phones; absent when sessions link to WhatsApp itself. */
  demo?: string;
}

/** The same, with virtual phones that speak the language of the dashboard. */
export function inLanguage(settings: Settings, locale: Locale): Settings {
  if (settings.demo === undefined) return settings;
  const [page] = settings.demo.split('?');
  return { ...settings, demo: `${page}?lang=${locale}` };
}

/** Reads the settings; a server that does not know them (or cannot be reached) leaves the cautious ones. */
export async function loadSettings(location: Location): Promise<Settings> {
  const cautious: Settings = { name: location.host, version: '', registration: false, mail: false };
  try {
    const answer = await fetch(whole('/wagate.json'), { headers: { accept: 'application/json' } });
    return answer.ok ? { ...cautious, ...((await answer.json()) as Partial<Settings>) } : cautious;
  } catch {
    return cautious;
  }
}
