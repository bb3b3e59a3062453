import type { Engine } from '@wagate/engine';
import type { Clock } from '../clock.js';
import type { EventWriter } from '../events/writer.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Store } from '../store/open.js';
import type { LiveSession } from './live-session.js';
import type { Reach } from './reach.js';

export interface LiveSessionOptions {
  store: Store;
  writer: EventWriter;
  engine: Engine;
  sealer: Sealer;
  clock: Clock;
  reach: Reach;
  /** 0 up to 1. */
  random(): number;
  sessionId: string;
  organizationId: string;
  /** Messages can be sent from here on. */
  onConnected(live: LiveSession): void;
  onReceived(live: LiveSession, message: { id: string; chatJid: string; senderJid?: string }): void;
  onError(error: unknown): void;
}
