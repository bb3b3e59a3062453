import { strings } from '../localize/strings.js';

export const english = {
  session: 'Session',
  unnamed: 'Unnamed session',
};

export const sessionPickerStrings = strings('session_picker', english, {
  es: () => import('./session-picker.es.js'),
  ar: () => import('./session-picker.ar.js'),
});
