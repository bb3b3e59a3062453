import { strings } from '../localize/strings.js';

export const english = {
  copy: 'Copy',
  copy_what: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  copied_what: (what: string) => `${what} copied`,
  refused: 'This page may not copy by itself. Select the text and copy it by hand.',
};

export const copyStrings = strings('copy', english, {
  es: () => import('./copy.es.js'),
  ar: () => import('./copy.ar.js'),
});
