import { strings } from '../localize/strings.js';

export const english = {
  close: 'Close',
};

export const sheetStrings = strings('sheet', english, {
  es: () => import('./sheet.es.js'),
  ar: () => import('./sheet.ar.js'),
});
