import { strings } from '../localize/strings.js';

export const english = {
  title: 'Needs attention',
  session_logged_out: (name: string) => `${name} is not linked any more`,
  session_failed: (name: string) => `${name} has failed`,
  session_reconnecting: (name: string) => `${name} keeps losing its connection`,
  session_limited: (name: string) => `WhatsApp limits ${name}`,
  webhook_disabled: (host: string) => `The webhook to ${host} was switched off`,
  reconnects: (count: number, minutes: number) =>
    `${count} times in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`,
  link: 'Link again',
  open_session: 'Open session',
  open_webhook: 'Open webhook',
  act_of: (act: string, name: string) => `${act}: ${name}`,
  more: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  less: 'Show less',
  count: (count: number) => (count === 1 ? '1 thing needs attention' : `${count} things need attention`),
  well: 'All is well again',
  not_read: 'What needs attention could not be read.',
};

export const attentionStrings = strings('attention', english, {
  es: () => import('./attention.es.js'),
  ar: () => import('./attention.ar.js'),
});
