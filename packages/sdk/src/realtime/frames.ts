import type { GatewayEvent } from '../generated/gateway.js';

/** A frame that is no event. */
export type ControlFrame =
  | { event: 'connected'; heartbeatSeconds?: number; timestamp?: number }
  | { event: 'ping' }
  | { event: 'replay_complete'; truncated?: boolean; lastId?: string }
  | { event: 'error'; error?: string };

export type Frame = { control: ControlFrame } | { envelope: GatewayEvent } | undefined;

/** What came over the wire; undefined when it is unreadable. An event of a kind not known here is still an event. */
export function readFrame(data: unknown): Frame {
  if (typeof data !== 'string') return undefined;
  let frame: Record<string, unknown> | null;
  try {
    frame = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (typeof frame?.event !== 'string') return undefined;
  if (typeof frame.id === 'string' && frame.payload && typeof frame.payload === 'object')
    return { envelope: frame as unknown as GatewayEvent };
  return /^(connected|ping|replay_complete|error)$/.test(frame.event)
    ? { control: frame as unknown as ControlFrame }
    : undefined;
}
