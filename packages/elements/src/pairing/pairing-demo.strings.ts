import { strings } from '../localize/strings.js';

export const pairingDemoStrings = strings('pairing_demo', {
  text: 'Demo network: scan from',
  link: 'the virtual phone',
});
