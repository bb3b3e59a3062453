import type { GatewayEvent } from '@wagate/contract/types';

/** What a gateway says besides events. It has no id; a name that is none of these may have said anything. */
export type ControlFrame =
  /** It greets; the time is by its clock. */
  | { event: 'connected'; heartbeatSeconds?: unknown; timestamp?: number }
  | { event: 'ping' }
  /** The replay is over. `truncated`: events after `lastId` were left out. */
  | { event: 'replay_complete'; truncated?: boolean; lastId?: string }
  /** It ends the connection, and says by which code. */
  | { event: 'error'; error?: string }
  | { event: 'unknown' };

const isControl = (frame: { event: unknown }): frame is ControlFrame => {
  switch (frame.event) {
    case 'connected':
    case 'ping':
    case 'replay_complete':
    case 'error':
      return true;
    default:
      return false;
  }
};

const UNKNOWN: ControlFrame = { event: 'unknown' };

/** Reads what came over the wire: an event, which may be of a name that is not known here, or a control frame. Anything may have come. */
export function readFrame(data: unknown): GatewayEvent | ControlFrame {
  try {
    const frame = JSON.parse(data as string);
    if (!frame.id) return isControl(frame) ? frame : UNKNOWN;
    const { id, event, payload } = frame as Record<string, unknown>;
    const readable = typeof id === 'string' && typeof event === 'string' && payload instanceof Object;
    return readable ? (frame as GatewayEvent) : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}
