export { capabilities } from './capabilities.js';
export { liveChats } from './chats.js';
export { liveSession } from './session.js';
export { liveSessions } from './sessions.js';
export { liveTimeline } from './timeline.js';
export type {
  CapabilitiesSnapshot,
  ChatsQuery,
  ChatsSnapshot,
  Live,
  LiveChats,
  LivePhase,
  LiveSnapshot,
  LiveTimeline,
  Pairing,
  PairingQr,
  Reaction,
  SessionSnapshot,
  SessionsSnapshot,
  TimelineMessage,
  TimelineSnapshot,
} from './types.js';
