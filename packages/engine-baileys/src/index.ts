export { createBaileysEngine } from './engine.js';
export {
  AlreadyConnectedError,
  MediaDamagedError,
  MediaGoneError,
  MediaUnavailableError,
  NotConnectedError,
  SendRefusedError,
  SendUnconfirmedError,
} from './errors.js';
export type { EngineLogger } from './logger.js';
export type { BaileysEngineOptions } from './settings.js';
