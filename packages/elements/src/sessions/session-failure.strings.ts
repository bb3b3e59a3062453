import { strings } from '../localize/strings.js';

export const sessionFailureStrings = strings('session_failure', {
  failed_gone: 'The gateway does not hold this session now. It was deleted, or not loaded since a restart.',
  failed_busy: 'It is already under way.',
});
