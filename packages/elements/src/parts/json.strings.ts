import { strings } from '../localize/strings.js';

export const english = {
  more_entries: (count: string) => `${count} more`,
  more_text: (count: string) => `${count} more characters`,
  tree: 'Data',
  what: 'data',
};

export const jsonStrings = strings('json', english, {
  es: () => import('./json.es.js'),
  ar: () => import('./json.ar.js'),
});
