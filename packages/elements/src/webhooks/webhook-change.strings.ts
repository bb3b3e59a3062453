import { strings } from '../localize/strings.js';

export const english = {
  delete_title: (name: string) => `Delete the webhook to ${name}?`,
  delete_verb: 'Delete webhook',
  delete_text: 'Nothing is sent there any more, and deliveries that wait are given up. This can’t be undone.',
  rotate_title: 'Rotate the secret?',
  rotate_verb: 'Rotate',
  overlap: 'The old secret stays valid',
  overlap_hour: 'For an hour',
  overlap_day: 'For a day',
  overlap_week: 'For a week',
  overlap_none: 'Not at all: it stops now',
  until: (date: string) =>
    `Until ${date} every delivery, retries included, verifies with the old and with the new secret.`,
  stops_now: 'The old secret stops now: deliveries under way can’t be verified with it.',
  replace_title: 'Replace the secret?',
  replace_verb: 'Replace',
  secret_title: 'Copy the signing secret',
  secret: 'secret',
  stored: 'I have stored the secret at the receiver',
};

export const webhookChangeStrings = strings('webhook_change', english, {
  es: () => import('./webhook-change.es.js'),
  ar: () => import('./webhook-change.ar.js'),
});
