import type { Translated } from '../localize/strings.js';
import type { english } from './group-info.strings.js';

export default {
  people: (count, number) => (count === 1 ? '1 persona' : `${number} personas`),
  description: 'Descripción',
  settings: 'Ajustes',
  announce: 'Solo los administradores pueden escribir',
  everyone: 'Todos pueden escribir',
  locked: 'Solo los administradores pueden cambiar el grupo',
  unlocked: 'Todos pueden cambiar el grupo',
  made: (date) => `Creado el ${date}`,
  owner: 'Propietario',
  admin: 'Administrador',
  hidden: 'Número oculto',
  unknown: 'Desconocido',
  none: 'La pasarela aún no ha visto a nadie de este grupo.',
  gone_title: 'Este grupo no está aquí',
  gone_text: 'La pasarela no lo conoce, o el número lo ha dejado.',
} satisfies Translated<typeof english>;
