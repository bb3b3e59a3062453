import { strings } from '../localize/strings.js';

export const viewerStrings = strings('viewer', {
  session: 'Session',
  unnamed: 'Unnamed session',
});
