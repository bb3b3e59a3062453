import { strings } from '../localize/strings.js';

export const english = {
  heading: (count: number) => (count === 1 ? 'They made 1 API key' : `They made ${count} API keys`),
  belongs: 'Keys belong to the organization. None of them ends with the membership:',
  none: 'They made no API keys that are still there.',
  works: 'goes on working',
  works_until: (date: string) => `goes on working until ${date}`,
  expired: 'has expired, and stays so',
  off: 'is switched off, and stays so',
  unnamed: 'No name',
  copies:
    'Whoever kept a copy of a key’s secret can still call the gateway with it. Replace the secret or revoke the key on the API keys page.',
  plain:
    'API keys belong to the organization and go on working, whoever made them. This gateway does not tell who made which.',
};

export const memberKeysStrings = strings('member_keys', english, {
  es: () => import('./member-keys.es.js'),
  ar: () => import('./member-keys.ar.js'),
});
