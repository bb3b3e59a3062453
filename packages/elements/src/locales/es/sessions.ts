import type { Translated } from '../../localize/strings.js';
import type { sessionsStrings } from '../../sessions/sessions.strings.js';

export const sessions: Translated<typeof sessionsStrings> = {
  title: 'Sesiones',
  new_session: 'Nueva sesión',
  new_short: 'Nueva',
  column_session: 'Sesión',
  column_status: 'Estado',
  column_last_event: 'Último evento',
  column_rate: 'Enviados este minuto',
  column_gateway: 'Pasarela',
  column_actions: 'Acciones',
  not_linked: 'Aún sin vincular',
  unnamed: 'Sesión sin nombre',
  session_count: (n) => (n === 1 ? '1 sesión' : `${n} sesiones`),
  on_gateways: (sessions, n) => `${sessions} en ${n} pasarelas`,
  way_open: 'Abrir',
  way_show_code: 'Mostrar código',
  way_link: 'Vincular un teléfono',
  way_link_again: 'Vincular de nuevo',
  way_see: 'Ver qué hacer',
  way_start: 'Iniciar',
  way_start_again: 'Iniciar de nuevo',
};
