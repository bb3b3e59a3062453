import type { GatewayEvent } from '../generated/gateway.js';

/** A frame that is no event. */
export type ControlFrame =
  | { event: 'connected'; heartbeatSeconds?: number; timestamp?: number }
  | { event: 'ping' }
  | { event: 'replay_complete'; truncated?: boolean; lastId?: string }
  | { event: 'error'; error?: string };

export type Frame = GatewayEvent | ControlFrame;

/** Whether a frame is an event: control frames have no id. */
export const isEvent = (frame: Frame): frame is GatewayEvent => 'id' in frame;

/** What came over the wire; undefined when it is unreadable. An event of a kind not known here is still an event. */
export function readFrame(data: unknown): Frame | undefined {
  try {
    const frame = JSON.parse(data as string);
    const { id, event, payload } = frame;
    const readable =
      id === undefined
        ? /^(connected|ping|replay_complete|error)$/.test(event)
        : typeof id === 'string' && typeof event === 'string' && typeof payload === 'object' && payload;
    return readable ? frame : undefined;
  } catch {
    return undefined;
  }
}
