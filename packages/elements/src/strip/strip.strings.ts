import { strings } from '../localize/strings.js';

export const stripStrings = strings('strip', {
  offline: 'This device is offline.',
  silent: 'The gateway does not answer.',
  interrupted: 'Updates are interrupted.',
  off: 'Nothing new comes by itself.',
  from: (time: string) => `Data from ${time}.`,
  next: (seconds: string) => `Next try in ${seconds}`,
  trying: 'Trying now',
  now: 'Now',
  again: 'Try again',
});
