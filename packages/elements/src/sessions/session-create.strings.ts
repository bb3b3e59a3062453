import { strings } from '../localize/strings.js';

export const english = {
  title: 'New session',
  verb: 'Create',
  auto_read_later: 'Can be changed later in the settings of the session.',
  auto_read_fixed: 'On this gateway it can’t be changed later.',
};

export const sessionCreateStrings = strings('session_create', english, {
  es: () => import('./session-create.es.js'),
  ar: () => import('./session-create.ar.js'),
});
