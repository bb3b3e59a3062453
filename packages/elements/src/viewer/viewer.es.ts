import type { Translated } from '../localize/strings.js';
import type { english } from './viewer.strings.js';

export default {
  search_all: 'Buscar en todos los mensajes',
  back: 'Volver a los chats',
  search_chat: 'Buscar en este chat',
  people: (count, number) => (count === 1 ? '1 persona' : `${number} personas`),
  group: 'Sobre este grupo',
  person: 'Sobre esta persona',
  read_only: 'Solo lectura',
  no_sessions_title: 'Aún no hay sesiones',
  no_sessions_text: 'Una sesión mantiene conectado un número de WhatsApp; sus chats aparecen entonces aquí.',
  is_starting: 'Esta sesión se está iniciando. Lo que llegó mientras tanto aparece cuando funcione.',
  is_unlinked: 'Esta sesión no tiene ningún teléfono vinculado. Lo que ve es de antes.',
  is_failed: 'Esta sesión ha fallado. No llega nada nuevo hasta que vuelva a funcionar.',
  is_stopped: 'Esta sesión está detenida. No llega nada nuevo hasta que se inicie.',
  is_logged_out: 'Se desvinculó el teléfono de esta sesión. Lo que ve es de antes.',
  show_code: 'Mostrar código',
  link_again: 'Volver a vincular',
  open_session: 'Abrir sesión',
} satisfies Translated<typeof english>;
