import type { Translated } from '../localize/strings.js';
import type { english } from './form.strings.js';

export default {
  optional: 'Opcional',
  to_mend: (count) => (count === 1 ? 'Revisa un campo' : `Revisa ${count} campos`),
} satisfies Translated<typeof english>;
