import type { AlertChoice } from '../schemas.js';

/** What somebody chose to be told by mail. */
export type StoredChoice = Pick<AlertChoice, 'kinds' | 'email' | 'language'>;

/** Before anything was chosen. */
export const UNCHOSEN: StoredChoice = {
  kinds: [
    'session_logged_out',
    'session_failed',
    'session_reconnecting',
    'session_limited',
    'webhook_disabled',
  ],
  email: false,
};
