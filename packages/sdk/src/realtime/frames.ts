/** What comes over the wire: an event, or a control frame, which has no id. */
export interface Frame {
  /** The event's name, or `connected`, `ping`, `replay_complete`, `error`. */
  event: string;
  id?: string;
  /** Epoch milliseconds, by the gateway's clock. */
  timestamp?: number;
  /** Of `connected`: how often the gateway pings. */
  heartbeatSeconds?: number;
  /** Of `replay_complete`: whether events after `lastId` were left out. */
  truncated?: boolean;
  lastId?: string;
  /** Of `error`: its code. */
  error?: string;
}

/** What came over the wire; undefined when it is unreadable. An event of a kind not known here is still an event. */
export function readFrame(data: unknown): Frame | undefined {
  try {
    const frame = JSON.parse(data as string);
    const { id, event, payload } = frame;
    const readable =
      id === undefined
        ? /^(connected|ping|replay_complete|error)$/.test(event)
        : id && typeof id === 'string' && typeof event === 'string' && typeof payload === 'object' && payload;
    return readable ? frame : undefined;
  } catch {
    return undefined;
  }
}
