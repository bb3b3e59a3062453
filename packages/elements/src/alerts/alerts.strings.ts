import { strings } from '../localize/strings.js';

export const english = {
  title: 'Alerts',
  about: (organization: string) =>
    organization
      ? `What you are told by mail when something goes wrong in ${organization}: once when it begins, once when it ends.`
      : 'What you are told by mail when something goes wrong: once when it begins, once when it ends.',
  no_mail:
    'Nothing is mailed from here: no mail server is set up. What goes wrong is shown above the sessions all the same.',
  mail: (address: string) => `Mail to ${address}`,
  mail_help: 'The address of your account. While this is off, nothing is mailed.',
  kinds: 'Tell me when',
  session_logged_out: 'A session is unlinked',
  session_logged_out_help: 'On the phone or here. It neither receives nor sends until it is linked again.',
  session_failed: 'A session has failed',
  session_failed_help: 'It does not connect again by itself.',
  session_reconnecting: 'A session keeps losing its connection',
  session_reconnecting_help: 'Five times and more within ten minutes. Messages come and go late then.',
  session_limited: 'A number is limited by WhatsApp',
  session_limited_help: 'It may write first to few people or to nobody. Chats that there are go on.',
  webhook_disabled: 'A webhook was switched off',
  webhook_disabled_help: 'Nothing got through for three days, or its receiver wants no more.',
  no_kind: 'Choose one at least, or switch mail off.',
  save: 'Save',
  saved: 'Alerts saved',
  test: 'Send a test mail',
  test_to: (address: string) => `It goes to ${address}.`,
  testing: (address: string) => `On its way to ${address}…`,
  tested: (address: string) => `Sent: the mail server took the mail for ${address}.`,
  not_tested: (address: string) => `Not sent to ${address}.`,
};

export const alertsStrings = strings('alerts', english, {
  es: () => import('./alerts.es.js'),
  ar: () => import('./alerts.ar.js'),
});
