import { strings } from '../localize/strings.js';

export const sessionsStrings = strings('sessions', {
  title: 'Sessions',
  new_session: 'New session',
  new_short: 'New',
  column_session: 'Session',
  column_status: 'Status',
  column_last_event: 'Last event',
  column_rate: 'Sent this minute',
  column_gateway: 'Gateway',
  column_actions: 'Actions',
  not_linked: 'Not linked yet',
  unnamed: 'Unnamed session',
  session_count: (n: number) => (n === 1 ? '1 session' : `${n} sessions`),
  on_gateways: (sessions: string, n: number) => `${sessions} on ${n} gateways`,
  way_open: 'Open',
  way_show_code: 'Show code',
  way_link: 'Link a phone',
  way_link_again: 'Link again',
  way_see: 'See what to do',
  way_start: 'Start',
  way_start_again: 'Start again',
});
