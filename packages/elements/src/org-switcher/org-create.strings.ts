import { strings } from '../localize/strings.js';

export const english = {
  heading: 'New organization',
  text: 'Sessions, keys and webhooks belong to an organization; its members share them.',
  verb: 'Create',
  name: 'Name',
  need_name: 'Enter a name.',
};

export const orgCreateStrings = strings('org_create', english, {
  es: () => import('./org-create.es.js'),
  ar: () => import('./org-create.ar.js'),
});
