import { strings } from '../localize/strings.js';

// In the runtime of every language: what says that something can't be reached is there when the network is not.
export const skeletonStrings = strings('skeleton', { loading: 'Loading' });

export const panelStrings = strings('panel', {
  missing_title: 'No gateway is connected',
  missing_text:
    'This part of the page waits for its gateway: set the gateway property, or put it inside a wagate-provider.',
  unnamed_title: 'Nothing is named to show',
  unnamed_text: 'This part of the page waits to be told what to show, such as by its session attribute.',
  unauthorized_title: 'You are not signed in',
  still_unauthorized_title: 'You are still not signed in',
  unauthorized_text: 'Sign in to see this.',
  unauthorized_action: 'Sign in',
  forbidden_title: 'You may not see this',
  forbidden_text: 'Whoever manages this can let you, such as an owner or admin of the organization.',
  not_found_title: 'This is not here',
  not_found_text: 'It may have been deleted, or it is not yours to see.',
  rate_limited_title: 'A short pause',
  rate_limited_text: (seconds: string) =>
    `The gateway asks for ${seconds}. Nothing was lost; this then loads by itself.`,
  error_title: 'The gateway had an error',
  error_text: 'Your data is safe. If it stays so, give the operator this reference:',
  error_text_bare: 'Your data is safe. If it stays so, tell the operator.',
  unreachable_title: 'Can’t reach the gateway',
  unreachable_text: 'It does not answer. Check the connection, or try again in a moment.',
  set_up_title: 'This page can’t use its gateway',
  set_up_text:
    'What it is set up with does not lead there, or is not let in. Whoever builds the page finds in the browser’s console what to change.',
  offline_title: 'You are offline',
  offline_text: 'This page goes on by itself when the network is back.',
  again: 'Try again',
  copy_reference: 'Copy the reference',
  copied: 'Copied',
});
