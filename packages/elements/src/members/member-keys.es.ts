import type { Translated } from '../localize/strings.js';
import type { english } from './member-keys.strings.js';

export default {
  heading: (count) => (count === 1 ? 'Creó 1 clave de API' : `Creó ${count} claves de API`),
  belongs: 'Las claves son de la organización. Ninguna termina al dejar de ser miembro:',
  none: 'No creó ninguna clave de API que siga existiendo.',
  works: 'sigue funcionando',
  works_until: (date) => `sigue funcionando hasta el ${date}`,
  expired: 'ha caducado y así se queda',
  off: 'está desactivada y así se queda',
  unnamed: 'Sin nombre',
  copies:
    'Quien haya guardado una copia del secreto de una clave puede seguir llamando a la pasarela con ella. Sustituye el secreto o revoca la clave en la página de claves de API.',
  plain:
    'Las claves de API son de la organización y siguen funcionando, las haya creado quien las haya creado. Esta pasarela no dice quién creó cada una.',
} satisfies Translated<typeof english>;
