import { strings } from '../localize/strings.js';

export const english = {
  select: (name: string) => `Select ${name}`,
  select_all: 'Select all',
  selected: (count: number) => `${count} selected`,
  clear: 'Clear',
  actions: 'Actions',
};

export const tableStrings = strings('table', english, {
  es: () => import('./table.es.js'),
  ar: () => import('./table.ar.js'),
});
