import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Engine } from '@wagate/engine';
import type { Route } from './http/operation.js';
import type { Control } from './identity/control.js';
import type { Sealing } from './identity/sealing.js';
import type { Store } from './store/open.js';

/** What sessions, chats, messages and realtime get from the gateway around them. */
export interface DomainOptions {
  store: Store;
  engine: Engine;
  /** For what must not be readable in the database. */
  sealing: Sealing;
  /** Tells when a credential loses its rights. */
  control: Control;
  /** The gateway's origin as clients see it; ticket URLs begin with it. */
  publicUrl: string;
  /** Origins, beside the gateway's own, whose pages may open a socket. */
  origins: readonly string[];
  now: () => number;
  log: (message: string, error?: unknown) => void;
}

/** Everything that has to do with WhatsApp. */
export interface Domain {
  /** Names of the contract's extensions that are really there. */
  readonly extensions: readonly string[];
  /** Gives operations their handlers. */
  routes(route: Route): void;
  /** Takes over the handshake at `/api/v1/realtime`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Brings back the sessions that were running; resolves when that has begun. */
  start(): Promise<void>;
  /** Whether the sessions were started. */
  ready(): boolean;
  /** Ends sockets and connections; what was begun is stored first. */
  close(): Promise<void>;
}

/** Puts sessions, chats, messages and realtime together. Operations without a handler answer 501. */
export function createDomain(_options: DomainOptions): Domain {
  let started = false;
  return {
    extensions: [],
    routes() {},
    upgrade(_request, socket) {
      socket.end('HTTP/1.1 501 Not Implemented\r\nconnection: close\r\n\r\n');
    },
    async start() {
      started = true;
    },
    ready: () => started,
    async close() {
      started = false;
    },
  };
}
