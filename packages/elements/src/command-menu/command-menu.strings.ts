import { strings } from '../localize/strings.js';

export const english = {
  label: 'Go to',
  results: 'Results',
  close: 'Close',
  escape: 'Esc',
  more: (count: number) => (count === 1 ? '1 more: type on' : `${count} more: type on`),
  searching: 'Searching…',
  search_failed: (group: string) => `${group} could not be searched.`,
  again: 'Try again',
  none: (query: string) => `Nothing is called “${query}”.`,
  none_help: 'Part of a name or a number is enough.',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
};

export const commandMenuStrings = strings('command_menu', english, {
  es: () => import('./command-menu.es.js'),
  ar: () => import('./command-menu.ar.js'),
});
