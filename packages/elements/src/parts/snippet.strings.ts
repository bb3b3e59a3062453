import { strings } from '../localize/strings.js';

export const english = {
  language: 'Language',
  what: 'code',
};

export const snippetStrings = strings('snippet', english, {
  es: () => import('./snippet.es.js'),
  ar: () => import('./snippet.ar.js'),
});
