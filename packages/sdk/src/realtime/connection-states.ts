import type { RealtimeState } from './types.js';

/** What can happen to a connection. */
export type Input =
  /** Somebody begins to listen. */
  | 'wanted'
  /** Nobody has listened for a moment. */
  | 'unwanted'
  /** Somebody asks not to wait any longer. */
  | 'retry'
  /** The gateway gave a ticket. */
  | 'ticket'
  /** The gateway greeted. */
  | 'opened'
  /** A frame came: an event or anything else. */
  | 'frame'
  /** More was left out than came, or the place is unknown: a ticket for another place is wanted. */
  | 'resume'
  /** Nothing came for too long. */
  | 'silence'
  /** The attempt is over, or what it had opened. */
  | 'lost'
  /** The gateway refused what trying again cannot change. */
  | 'refused'
  /** The client was closed. */
  | 'ended'
  /** The wait is over. */
  | 'due'
  /** The network, the reader or the machine is back. */
  | 'online';

/** What is then done. */
export type Action =
  /** Watches for waking, and mints. */
  | 'begin'
  /** Lets go of the attempt before, and asks for a ticket. */
  | 'mint'
  /** Gives the gateway its time to send something. */
  | 'listen'
  /** Lets go of the attempt, and waits until the next. */
  | 'wait'
  /** Lets go of everything. */
  | 'rest';

/** The whole life of a connection: state, input, next state and what is done on the way. An input that a state does not name changes nothing. */
export const TRANSITIONS: Readonly<
  Record<RealtimeState, Readonly<Partial<Record<Input, readonly [next: RealtimeState, action?: Action]>>>>
> = {
  idle: {
    wanted: ['minting', 'begin'],
  },
  minting: {
    ticket: ['connecting'],
    silence: ['waiting', 'wait'],
    lost: ['waiting', 'wait'],
    refused: ['closed', 'rest'],
    ended: ['closed', 'rest'],
    online: ['minting', 'mint'],
    unwanted: ['idle', 'rest'],
  },
  connecting: {
    opened: ['live', 'listen'],
    resume: ['minting', 'mint'],
    silence: ['waiting', 'wait'],
    lost: ['waiting', 'wait'],
    refused: ['closed', 'rest'],
    ended: ['closed', 'rest'],
    online: ['minting', 'mint'],
    unwanted: ['idle', 'rest'],
  },
  live: {
    frame: ['live', 'listen'],
    resume: ['minting', 'mint'],
    silence: ['waiting', 'wait'],
    lost: ['waiting', 'wait'],
    refused: ['closed', 'rest'],
    ended: ['closed', 'rest'],
    unwanted: ['idle', 'rest'],
  },
  waiting: {
    due: ['minting', 'mint'],
    ended: ['closed', 'rest'],
    retry: ['minting', 'mint'],
    online: ['minting', 'mint'],
    unwanted: ['idle', 'rest'],
  },
  closed: {
    wanted: ['minting', 'begin'],
    retry: ['minting', 'begin'],
    unwanted: ['idle', 'rest'],
  },
};
