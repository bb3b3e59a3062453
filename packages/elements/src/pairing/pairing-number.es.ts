import type { Translated } from '../localize/strings.js';
import type { english } from './pairing-number.strings.js';

export default {
  number: 'Número del teléfono',
  number_help: 'Con su prefijo de país, como +44 7700 900143.',
  reads: (number) => `Se lee como ${number}`,
  get_code: 'Obtener un código',
  copy_code: 'Copiar código',
  copied: 'Copiado',
  new_code: 'Código nuevo',
  code_label: 'Código de vinculación',
  no_clock: 'Sirve unos minutos. Esta pasarela no dice cuánto, por eso no se muestra ningún reloj.',
} satisfies Translated<typeof english>;
