import type { Preferences } from '../preferences.js';

/** What the shell asks of the app. */
export interface ShellEvents {
  'dashboard-sign-out': CustomEvent<null>;
  /** Whoever is let in no longer has read so, and goes on. */
  'dashboard-go-on': CustomEvent<null>;
  /** The set-up link is of no more use here. */
  'dashboard-set-up-ended': CustomEvent<null>;
  /** The command menu is to open. */
  'dashboard-commands': CustomEvent<null>;
  'dashboard-preferences': CustomEvent<Preferences>;
}

export function ask<K extends keyof ShellEvents>(
  from: EventTarget,
  type: K,
  detail: ShellEvents[K]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends ShellEvents {}
}
