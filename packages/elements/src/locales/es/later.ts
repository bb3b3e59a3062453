// What is said by the parts of elements that are fetched later.

import { message } from './later/chats.js';

export const areas = {
  message,
};
