export { realtime } from './feed.js';
export { ndjson } from './ndjson-transport.js';
export type {
  Feed,
  Gap,
  RealtimeEvent,
  RealtimeOptions,
  RealtimeScope,
  RealtimeState,
  RealtimeStatus,
  RealtimeTransport,
  TransportRequest,
} from './types.js';
export { webSocket } from './web-socket-transport.js';
