import { strings } from '../localize/strings.js';

export const english = {
  region: 'Notices',
  dismiss: 'Dismiss',
};

export const toastsStrings = strings('toasts', english, {
  es: () => import('./toasts.es.js'),
  ar: () => import('./toasts.ar.js'),
});
