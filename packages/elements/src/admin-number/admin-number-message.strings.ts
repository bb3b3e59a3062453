import { strings } from '../localize/strings.js';

export const english = {
  title: 'Test message',
  about: 'A number works when a message from it arrives. To which number is one sent?',
  number: 'Send to',
  number_help: 'A phone at hand, with its country code, such as +44 7700 900143.',
  send: 'Send a test message',
  text: 'This is a test message of the admin number.',
  checking: 'Looking the number up on WhatsApp…',
  waiting: (number: string) => `Sent to ${number}. Waiting until the phone reports it…`,
  delivered: (number: string) => `It works: the message arrived at ${number}.`,
  absent: (number: string) => `${number} is not on WhatsApp. Nothing was sent.`,
  failed: (number: string) => `WhatsApp did not take the message to ${number}.`,
  silent: (number: string) =>
    `WhatsApp took the message, but ${number} has not reported it. Is that phone switched on and online?`,
  elsewhere: (organization: string) =>
    `A test message is sent from ${organization}, where the session of the number stands. Switch to it first.`,
};

export const adminNumberMessageStrings = strings('admin_number_message', english, {
  es: () => import('./admin-number-message.es.js'),
  ar: () => import('./admin-number-message.ar.js'),
});
