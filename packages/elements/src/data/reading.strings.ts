import { strings } from '../localize/strings.js';

// In the runtime of every language: what says that something can't be reached is there when the network is not.
export const readingStrings = strings('reading', {
  sign_in_ended: 'Your sign-in has ended. What you see is from before.',
  sign_in: 'Sign in',
  partial: 'Part of this could not be read again. What you see is from before.',
  part_missing: 'This part of the page could not be fetched.',
  more: 'Show more',
  loading_more: 'Loading more',
  more_failed: 'More could not be read.',
  again: 'Try again',
  failed_unauthorized: 'You are not signed in, or no longer. Sign in; what you typed here stays.',
  failed_forbidden: 'You may not do this.',
  failed_gone: 'This is not there any more. It may have been deleted meanwhile.',
  failed_conflict: 'This has changed meanwhile. Look at it again before you go on.',
  failed_invalid: 'The gateway did not take this:',
  failed_wait: (seconds: string) => `The gateway asks for a pause of ${seconds}. Then try again.`,
  failed_not_offered: 'This gateway does not offer this.',
  failed_error: 'The gateway had an error.',
  failed_reference: (reference: string) => `Reference for the operator: ${reference}`,
  failed_unreachable: 'The gateway can’t be reached. Try again in a moment.',
  failed_offline: 'You are offline. Try again when the network is back.',
  failed_unknown: 'No answer came: it is not known whether this was done. Look before you try again.',
  looking: 'Looking whether it was done.',
});
