import { registerLocale } from '../localize/locales.js';
import { orgList, orgSwitcher, signIn } from './es/account.js';
import {
  chatList,
  chatTools,
  chatTrouble,
  message,
  summary,
  timeline,
  viewer,
  viewerMore,
} from './es/chats.js';
import {
  pairing,
  pairingDemo,
  pairingLinked,
  pairingNumber,
  pairingQuestion,
  pairingTrouble,
} from './es/pairing.js';
import { dialog, panel, skeleton, status, strip, ticks } from './es/parts.js';
import { sessionAsk, sessionFailure, sessions, sessionsMore, sessionsTrouble } from './es/sessions.js';

registerLocale({
  code: 'es',
  dir: 'ltr',
  areas: {
    dialog,
    panel,
    skeleton,
    status,
    strip,
    ticks,
    'sign-in': signIn,
    'org-switcher': orgSwitcher,
    org_list: orgList,
    sessions,
    sessions_more: sessionsMore,
    sessions_trouble: sessionsTrouble,
    session_ask: sessionAsk,
    session_failure: sessionFailure,
    pairing,
    pairing_demo: pairingDemo,
    pairing_number: pairingNumber,
    pairing_trouble: pairingTrouble,
    pairing_linked: pairingLinked,
    pairing_question: pairingQuestion,
    viewer,
    viewer_more: viewerMore,
    chat_list: chatList,
    chat_tools: chatTools,
    chat_trouble: chatTrouble,
    timeline,
    summary,
    message,
  },
});
