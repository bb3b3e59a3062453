import { strings } from '../localize/strings.js';

export const english = {
  rename_heading: (name: string) => `Rename ${name}`,
  rename_verb: 'Rename',
  rename_text: 'Everybody in it sees the new name.',
  name: 'Name',
  need_name: 'Enter a name.',
  delete_heading: (name: string) => `Delete ${name}?`,
  delete_verb: 'Delete organization',
  delete_text:
    'Its keys and webhooks stop working, all its members lose it, and nothing of it can be brought back. Its sessions have to be deleted before: without it nobody could unlink their phones.',
  delete_last:
    'It is your only organization: afterwards you belong to none until you make one or are invited.',
  has_sessions: 'It still has sessions. Delete those first; then nothing stands in the way.',
  not_allowed_rename: 'It was not renamed: only an owner or an admin may do that.',
  not_allowed_delete: 'It was not deleted: only an owner may do that.',
  gone: 'It is not there any more, or you do not belong to it.',
};

export const orgChangeStrings = strings('org_change', english, {
  es: () => import('./org-change.es.js'),
  ar: () => import('./org-change.ar.js'),
});
