import { strings } from '../localize/strings.js';

export const english = {
  once: 'This is the only time it is shown. We keep no copy that can be read.',
  stored: 'I have stored it in a safe place',
  done: 'Done',
};

export const secretStrings = strings('secret', english, {
  es: () => import('./secret.es.js'),
  ar: () => import('./secret.ar.js'),
});
