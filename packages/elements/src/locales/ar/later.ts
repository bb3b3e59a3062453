// What is said by the parts of elements that are fetched later.

import { chatTools, chatTrouble, message, timeline, viewerMore } from './later/chats.js';
import {
  pairingDemo,
  pairingLinked,
  pairingNumber,
  pairingQuestion,
  pairingTrouble,
} from './later/pairing.js';

export const areas = {
  viewer_more: viewerMore,
  chat_tools: chatTools,
  chat_trouble: chatTrouble,
  timeline,
  message,
  pairing_number: pairingNumber,
  pairing_trouble: pairingTrouble,
  pairing_linked: pairingLinked,
  pairing_question: pairingQuestion,
  pairing_demo: pairingDemo,
};
