import { strings } from '../localize/strings.js';

export const english = {
  optional: 'Optional',
  to_mend: (count: number) =>
    count === 1 ? 'One field needs another look' : `${count} fields need another look`,
};

export const formStrings = strings('form', english, {
  es: () => import('./form.es.js'),
  ar: () => import('./form.ar.js'),
});
