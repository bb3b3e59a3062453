import { strings } from '../localize/strings.js';

export const menuStrings = strings('menu', {
  /** Name of a button that its page gave none. */
  more: 'More actions',
});
