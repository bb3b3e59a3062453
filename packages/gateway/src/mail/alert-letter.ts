import type { AlertEnding, AlertKind } from '../store/alert-tables.js';
import type { Language } from './language.js';
import { type Written, write } from './letter.js';
import { wordsOf } from './letters.words.js';
import { plainLine } from './plain.js';

export interface AlertLetter {
  language: Language;
  phase: 'begun' | 'ended';
  alert: {
    kind: AlertKind;
    subject: string;
    label: string | null;
    phone_number: string | null;
    since: number;
    ended_at: number | null;
    ending: AlertEnding | null;
    reason: string | null;
    reason_code: string | null;
    reconnects: number | null;
    reconnect_minutes: number | null;
  };
  organization: string;
  /** Where links lead. */
  publicUrl: string;
  now: number;
}

const NAME = 64;

/** Tells that a trouble began, or that it ended. */
export function alertLetter({ language, phase, alert, organization, publicUrl, now }: AlertLetter): Written {
  const words = wordsOf(language).alert;
  const kind = words.kinds[alert.kind];
  const name = plainLine(
    alert.label || (alert.phone_number ? `+${alert.phone_number}` : alert.subject),
    NAME,
  );
  const place = plainLine(organization, NAME);
  const id = encodeURIComponent(alert.subject);
  const path: Record<AlertKind, string> = {
    session_logged_out: `/sessions/${id}/link`,
    session_failed: `/sessions/${id}`,
    session_reconnecting: `/sessions/${id}`,
    session_limited: `/sessions/${id}`,
    webhook_disabled: `/webhooks/${id}`,
  };
  if (phase === 'ended') {
    const solved = alert.ending === 'solved' || alert.ending === null;
    return write({
      language,
      subject: `${place}: ${solved ? kind.solved(name) : words.over(name)}`,
      paragraphs: [
        solved ? kind.solved(name) : words.over(name),
        words.lasted(moment(language, alert.since), moment(language, alert.ended_at ?? now)),
      ],
      small: words.small(place),
    });
  }
  const { reconnects, reconnect_minutes: minutes } = alert;
  const why = words.reasons[alert.reason_code ?? ''] ?? alert.reason;
  return write({
    language,
    subject: `${place}: ${kind.begun(name)}`,
    paragraphs: [
      `${kind.begun(name)} ${kind.means}`,
      ...(reconnects !== null && minutes !== null ? [words.reconnects(reconnects, minutes)] : []),
      ...(why ? [words.reason(plainLine(why, 300))] : []),
      words.since(moment(language, alert.since)),
    ],
    action: { label: kind.verb, url: `${publicUrl}${path[alert.kind]}` },
    small: words.small(place),
  });
}

function moment(language: Language, at: number): string {
  return `${new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;
}
