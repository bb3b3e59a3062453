import { strings } from '../localize/strings.js';

export const english = {
  type_to: (words: string) => `Type ${words} to confirm`,
  not_typed: (words: string) => `Type ${words}, letter for letter.`,
};

export const confirmStrings = strings('confirm', english, {
  es: () => import('./confirm.es.js'),
  ar: () => import('./confirm.ar.js'),
});
