import { strings } from '../localize/strings.js';

export const stripStrings = strings('strip', {
  age: (age: string) => `${age} old.`,
  lost: 'Connection lost.',
  next: (seconds: string) => `Next try in ${seconds}`,
  trying: 'Trying now',
  now: 'Now',
  again: 'Try again',
});
