import type { SessionStatus } from '../store/schema.js';
import type { SessionConnection } from './session-connection.js';

/** What a session's connection does. */
export type Doing =
  /** Nobody wants one here. */
  | 'nothing'
  | 'linking'
  /** It connects, or waits for its next try. */
  | 'on-its-way'
  | 'connected'
  /** It should be one of these, and is none: it ended without a word, or neither connects nor ends. */
  | 'lost';

/**
 * What the connection of a session that is wanted does.
 * @param planned whether a next try is
 */
export function doingOf(
  connection: Pick<SessionConnection, 'attached' | 'connected' | 'lost'>,
  linking: boolean,
  planned: boolean,
): Doing {
  if (connection.connected) return connection.lost ? 'lost' : 'connected';
  if (!connection.attached) return planned ? 'on-its-way' : 'lost';
  if (linking) return 'linking';
  return connection.lost ? 'lost' : 'on-its-way';
}

/** What makes a session do what it says. */
export type Remedy =
  | 'none'
  /** Says that it runs, and nothing does. */
  | 'bring-back'
  /** Give up what there is, and try again. */
  | 'connect-anew'
  /** The state is behind the connection. */
  | 'say-connected'
  | 'say-dropped'
  /** Runs though it says that it does not. */
  | 'let-go';

/** @param says `undefined` for a session that is gone */
export function remedyFor(says: SessionStatus | undefined, doing: Doing): Remedy {
  switch (says) {
    case 'starting':
    case 'scan_qr_code':
    case 'working':
      if (doing === 'nothing') return 'bring-back';
      if (doing === 'lost') return 'connect-anew';
      if (doing === 'connected') return says === 'working' ? 'none' : 'say-connected';
      return says === 'working' ? 'say-dropped' : 'none';
    default:
      return doing === 'nothing' ? 'none' : 'let-go';
  }
}
