export { buildEvent, textMessage, ulidAt } from './event-builder.js';
export { FakeClock, seededRandom, settle } from './fake-clock.js';
export {
  createFetchDouble,
  type FetchDouble,
  json,
  problem,
  type Responder,
  type SeenRequest,
} from './fetch-double.js';
export { RealtimeDouble, type RealtimeDoubleOptions, unavailable } from './realtime-double.js';
export { type SignOptions, signWebhook } from './webhook-signer.js';
