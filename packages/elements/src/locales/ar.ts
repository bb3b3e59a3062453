import { registerLocale } from '../localize/locales.js';
import { orgList, orgSwitcher, signIn } from './ar/account.js';
import {
  chatList,
  chatTools,
  chatTrouble,
  message,
  summary,
  timeline,
  viewer,
  viewerMore,
} from './ar/chats.js';
import {
  pairing,
  pairingDemo,
  pairingLinked,
  pairingNumber,
  pairingQuestion,
  pairingTrouble,
} from './ar/pairing.js';
import { dialog, panel, skeleton, status, strip, ticks } from './ar/parts.js';
import { sessionAsk, sessionFailure, sessions, sessionsMore, sessionsTrouble } from './ar/sessions.js';

registerLocale({
  code: 'ar',
  dir: 'rtl',
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
