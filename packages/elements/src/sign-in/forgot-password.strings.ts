import { strings } from '../localize/strings.js';

export const english = {
  title: 'Forgot your password?',
  ask_text: 'Enter the e-mail of your account. A link by which you set a new password comes to it.',
  send: 'Send the link',
  sent_title: 'Look into your mail',
  sent_text: (email: string) =>
    `If there is an account with ${email}, a link is on its way to it. It works once, for an hour.`,
  sent_missing: 'Nothing came? Look among unwanted mail, and check the address.',
  again: 'Use another address',
  admin_title: 'Ask an administrator',
  admin_text:
    'This gateway sends no mail. A super admin can make a reset link for you: open it here, and set a new password.',
};

export const forgotPasswordStrings = strings('forgot_password', english, {
  es: () => import('./forgot-password.es.js'),
  ar: () => import('./forgot-password.ar.js'),
});
