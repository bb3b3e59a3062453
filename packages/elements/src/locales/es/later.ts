// What is said by the parts of elements that are fetched later.

import { chatTools, chatTrouble, message, timeline } from './later/chats.js';

export const areas = {
  chat_tools: chatTools,
  chat_trouble: chatTrouble,
  timeline,
  message,
};
