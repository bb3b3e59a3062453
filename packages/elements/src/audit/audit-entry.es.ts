import type { Translated } from '../localize/strings.js';
import type { english } from './audit-entry.strings.js';

export default {
  when: 'Cuándo',
  who: 'Quién',
  who_id: 'Id de quien lo hizo',
  acting: 'En su nombre',
  acting_id: 'Id de quien actuó',
  action: 'Acción',
  target: 'A qué',
  target_id: 'Id de aquello a lo que se hizo',
  organization: 'Organización',
  platform: 'La propia plataforma',
  entry: 'Entrada',
  address: 'Desde la dirección',
  detail: 'Lo que la acompaña',
} satisfies Translated<typeof english>;
