import { strings } from '../localize/strings.js';

export const sessionsTroubleStrings = strings('sessions_trouble', {
  none_title: 'No sessions yet',
  none_text: 'A session keeps one WhatsApp number connected to this gateway.',
  partial: 'The list could not be refreshed.',
  sign_in_ended: 'Your sign-in has ended.',
  sign_in: 'Sign in',
});
