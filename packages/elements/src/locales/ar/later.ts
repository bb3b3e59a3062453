// What is said by the parts of elements that are fetched later.

import { chatTools, chatTrouble, message, timeline, viewerMore } from './later/chats.js';

export const areas = {
  viewer_more: viewerMore,
  chat_tools: chatTools,
  chat_trouble: chatTrouble,
  timeline,
  message,
};
