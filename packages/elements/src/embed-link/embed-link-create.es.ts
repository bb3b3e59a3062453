import type { Translated } from '../localize/strings.js';
import type { english } from './embed-link-create.strings.js';

export default {
  unnamed: 'una sesión sin nombre',
  title: (name) => `Enviar un enlace para ${name}`,
  about: 'Quien lo abra puede vincular su teléfono con esta sesión, sin cuenta, y nada más.',
  name: 'Remitente que se muestra',
  name_help: 'El nombre en la página, para que se sepa de quién es el enlace.',
  name_long: (most) => `Usa como máximo ${most} caracteres.`,
  span: 'Se puede abrir durante',
  hour: 'Una hora',
  day: 'Un día',
  week: 'Una semana',
  verb: 'Crear el enlace',
  made_title: 'Entrega este enlace',
  link: 'enlace',
  stored: 'Lo he entregado o copiado',
  until: (time) => `Se abre una sola vez, hasta el ${time}.`,
  cancel: 'Cancelar el enlace',
} satisfies Translated<typeof english>;
