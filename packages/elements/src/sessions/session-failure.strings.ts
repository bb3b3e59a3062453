import { strings } from '../localize/strings.js';

export const sessionFailureStrings = strings('session_failure', {
  failed_action: 'That did not work. Try again.',
  failed_forbidden: 'Your role can’t do that.',
  failed_gone: 'This session is no longer here.',
  failed_busy: 'It is already under way.',
  failed_unreachable: 'The gateway does not answer. Nothing was changed.',
  failed_wait: (wait: string) => `The gateway asks to wait ${wait}.`,
});
