import type { Translated } from '../localize/strings.js';
import type { english } from './embed-link.strings.js';

export default {
  title: 'Vincula tu teléfono',
  title_for: (name) => `Vincula tu teléfono con ${name}`,
  about: 'Alguien te ha enviado este enlace para que conectes tu número de WhatsApp. Se abre una sola vez.',
  ready: 'Ten el teléfono a mano y continúa.',
  open: 'Continuar',
  used_title: 'Este enlace ya se abrió',
  expired_title: 'Este enlace ha caducado',
  cancelled_title: 'Este enlace se canceló',
  unknown_title: 'Este enlace no está completo',
  incomplete_title: 'Abre el enlace otra vez',
  over_text: 'Pide uno nuevo a quien te lo envió.',
  unknown_text:
    'Ábrelo desde el mensaje que recibiste o cópialo entero. Si sigue sin abrirse, pide uno nuevo.',
  incomplete_text:
    'Esta página ya no tiene el enlace completo, como al recargarla. Ábrelo desde el mensaje que recibiste o cópialo entero.',
  time_title: 'Se acabó el tiempo para vincular',
  linked_title: 'Tu teléfono está vinculado',
  linked_text: 'Puedes cerrar esta página.',
  linked_text_back: 'Ya puedes volver.',
  back: 'Volver',
  back_to: (name) => `Volver a ${name}`,
} satisfies Translated<typeof english>;
