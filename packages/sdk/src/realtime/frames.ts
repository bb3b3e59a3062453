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
