import type { Translated } from '../localize/strings.js';
import type { english } from './message-media.strings.js';

export default {
  show: 'Mostrar',
  play: 'Reproducir',
  download: 'Descargar',
  loading: 'Cargando…',
  again: 'Reintentar',
  failed: 'No se pudo cargar',
  gone: 'Ya no está en WhatsApp ni en el teléfono',
  too_large: 'Es demasiado grande para mostrarlo aquí',
  offline: 'El número no está conectado',
  unplayable: 'No se puede mostrar aquí',
  open_image: 'Abrir la imagen',
} satisfies Translated<typeof english>;
