import { strings } from '../localize/strings.js';

export const chatTroubleStrings = strings('chat_trouble', {
  none_title: 'No chats yet',
  none_text: 'A chat appears here with its first message.',
  partial: 'The newest state could not be read',
  no_session_title: 'No session is chosen',
  no_session_text: 'Chats belong to a session: choose one to see them.',
  not_found_title: 'This session is not here',
  sign_in: 'Sign in',
  sign_in_ended: 'Your sign-in has ended. What is loaded stays.',
});
