import { strings } from '../localize/strings.js';

export const viewerStrings = strings('viewer', {
  session: 'Session',
  search_all: 'Search all messages',
  unnamed: 'Unnamed session',
});
