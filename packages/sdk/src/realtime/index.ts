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
  TransportHandlers,
  TransportRequest,
} from './types.js';
export { webSocketTransport } from './web-socket-transport.js';
