import type { Translated } from '../localize/strings.js';
import type { english } from './session-settings.strings.js';

export default {
  title: 'Ajustes',
  label: 'Etiqueta',
  label_help:
    'Cómo la llamas, por ejemplo un mostrador o una tienda. Solo la ven las personas de esta organización.',
  label_long: 'Una etiqueta tiene como mucho 255 caracteres.',
  auto_read: 'Leer los mensajes sin intervención',
  auto_read_help:
    'Los contactos ven los ticks azules en cuanto llega un mensaje, aunque nadie lo haya leído. Sin esto siguen grises hasta que alguien marca el chat como leído.',
  typing: 'Mostrar «escribiendo…»',
  typing_help: 'Tras leer un mensaje sin intervención, el contacto ve «escribiendo…» un momento.',
  per_minute: 'Envíos por minuto',
  per_hour: 'Envíos por hora',
  rate_help: '0 es sin límite. Enviar demasiado rápido hace que bloqueen números.',
  pace: 'Ritmo de los mensajes en cola',
  pace_help:
    'Para mensajes que un programa envía sin esperar respuesta: salen uno tras otro. Con 0 no se retiene nada.',
  pace_per_minute: 'Máximo por minuto',
  pace_per_day: 'Máximo por día',
  pace_jitter: 'Variación en porcentaje',
  pace_jitter_help: 'Cuánto más larga o más corta que la media es cada espera, al azar.',
  at_most: (most) => `Como máximo ${most}.`,
  not_a_number: 'Un número entero, 0 o más.',
  hour_less: 'Una hora no puede admitir menos que un minuto.',
  save: 'Guardar',
  discard: 'Descartar',
  saved: 'Ajustes guardados',
  changed_elsewhere:
    'Alguien ha cambiado estos ajustes entretanto. Lo que has escrito se conserva; al guardar reemplaza lo suyo.',
  take_theirs: 'Tomar los suyos',
} satisfies Translated<typeof english>;
