import { strings } from '../localize/strings.js';

export const english = {
  title: (name: string) => `Copy the key for ${name}`,
  key: 'key',
  stored: 'I have stored the key in a safe place',
  try_it: 'Try it',
  paste: '‹paste the key›',
};

export const apiKeySecretStrings = strings('api_key_secret', english, {
  es: () => import('./api-key-secret.es.js'),
  ar: () => import('./api-key-secret.ar.js'),
});
