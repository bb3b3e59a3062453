import { strings } from '../localize/strings.js';

export const english = {
  title: 'Settings',
  label: 'Label',
  label_help: 'What you call it, such as a desk or a shop. Only people in this organization see it.',
  label_long: 'A label has at most 255 characters.',
  auto_read: 'Read incoming messages by itself',
  auto_read_help:
    'Contacts see blue ticks as soon as a message arrives, although nobody has read it. Off, they stay grey until somebody marks the chat read.',
  typing: 'Show “typing…”',
  typing_help: 'After it has read a message by itself the contact sees “typing…” for a moment.',
  per_minute: 'Sends a minute',
  per_hour: 'Sends an hour',
  rate_help: '0 is no limit. Sending too fast gets numbers blocked.',
  pace: 'Pace of queued messages',
  pace_help:
    'For messages that a program sends without waiting for an answer: they leave one after the other. 0 keeps nothing back.',
  pace_per_minute: 'Most a minute',
  pace_per_day: 'Most a day',
  pace_jitter: 'Uneven by, in percent',
  pace_jitter_help: 'How much longer or shorter than even each wait is, at random.',
  at_most: (most: number) => `At most ${most}.`,
  not_a_number: 'A whole number, 0 or more.',
  hour_less: 'An hour can’t take fewer than a minute.',
  save: 'Save',
  discard: 'Discard',
  saved: 'Settings saved',
  changed_elsewhere:
    'Somebody changed these settings meanwhile. What you typed is kept; saving replaces theirs.',
  take_theirs: 'Take theirs',
};

export const sessionSettingsStrings = strings('session_settings', english, {
  es: () => import('./session-settings.es.js'),
  ar: () => import('./session-settings.ar.js'),
});
