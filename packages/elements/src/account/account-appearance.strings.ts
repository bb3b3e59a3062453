import { strings } from '../localize/strings.js';

export const english = {
  title: 'Appearance',
  text: 'For this browser alone.',
  theme: 'Colours',
  system: 'As the device',
  light: 'Light',
  dark: 'Dark',
  language: 'Language',
};

export const accountAppearanceStrings = strings('account-appearance', english, {
  es: () => import('./account-appearance.es.js'),
  ar: () => import('./account-appearance.ar.js'),
});
