import { strings } from '../localize/strings.js';

export const english = {
  search: 'Search',
  clear: 'Clear search',
};

export const searchFieldStrings = strings('search_field', english, {
  es: () => import('./search-field.es.js'),
  ar: () => import('./search-field.ar.js'),
});
