import { strings } from '../localize/strings.js';

export const english = {
  code_of: (attempt: number, of: number) => `Code ${attempt} of ${of}`,
  code_waits: 'A code waits for the phone',
  renews: (code: string, wait: string) => `${code}, renews in ${wait}`,
  connected_since: (when: string) => `Connected ${when}`,
  connecting: 'Connecting to WhatsApp',
  linking: 'A phone was found, linking',
  since: (reason: string, when: string) => `${reason}, ${when}`,
  reason_network: 'The connection was lost',
  reason_refused: 'WhatsApp could not be reached',
  reason_qr_expired: 'No phone scanned in time',
  reason_code_expired: 'The code was not entered in time',
  reason_replaced: 'Another computer took over this link',
  reason_logged_out: 'Somebody unlinked it here',
  reason_device_removed: 'Unlinked on the phone',
  reason_forbidden: 'WhatsApp ended the link of this number',
  reason_client_outdated: 'This gateway’s WhatsApp version is too old',
  reason_banned: 'WhatsApp blocks this number',
  reason_internal: 'The gateway had an error',
  reason_database: 'The gateway can store nothing now',
  health_left: (count: number) =>
    count === 1 ? '1 new person may still be written to' : `${count} new people may still be written to`,
  reason_limited: 'Few new people, or none, may still be written to',
  reason_locked: 'WhatsApp lets it write to nobody new',
  reason_restricted: 'WhatsApp restricts it: it may write to nobody new',
  health_until: (words: string, moment: string) => `${words}, until ${moment}`,
  under_way: 'It is already under way.',
  no_phone: 'The phone is not linked any more: link it again.',
  not_loaded:
    'The gateway keeps this session, but has not loaded it since it started anew, so this can’t be done now.',
  no_whatsapp_unchanged: 'The gateway can’t reach WhatsApp now: nothing was changed. Try again in a moment.',
};

/** What is told of a session beside its state, and why a wish for it failed. */
export const sessionReasonStrings = strings('session_reason', english, {
  es: () => import('./session-reason.es.js'),
  ar: () => import('./session-reason.ar.js'),
});
