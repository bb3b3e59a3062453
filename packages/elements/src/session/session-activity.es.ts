import type { Translated } from '../localize/strings.js';
import type { english } from './session-activity.strings.js';

export default {
  title: 'Actividad',
  none: 'Aún no se ha hecho nada en esta sesión.',
  field_label: 'etiqueta',
  field_ratePerMin: 'envíos por minuto',
  field_ratePerHour: 'envíos por hora',
  field_autoRead: 'lectura automática',
  field_presenceTyping: 'muestra «escribiendo…»',
  fields: (names) => `: ${names}`,
} satisfies Translated<typeof english>;
