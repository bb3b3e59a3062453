/** What is looked at. */
export type CheckName =
  /** Whether anything answers, and is a gateway. */
  | 'address'
  /** Whether it takes the credential, and what that may do. */
  | 'credential'
  /** Which software answers, and whether it and this library are of one age. */
  | 'version'
  /** Whether both clocks agree: tokens are good for minutes. */
  | 'clock'
  /** Whether events come over a WebSocket: ticket, handshake, first frame. */
  | 'socket'
  /** Whether they come over a streaming answer, for where no WebSocket gets through. */
  | 'stream'
  /** Whether pages of an origin may read what the gateway answers. */
  | 'cors'
  /** Whether the page's own Content-Security-Policy lets it call the gateway. */
  | 'csp';

/** One thing that was looked at. No text in it holds a credential, or anything that a gateway wrote. */
export interface Check {
  /** What was looked at. */
  readonly name: CheckName;
  /** Whether it is as it has to be. */
  readonly ok: boolean;
  /** What is so, in a sentence. */
  readonly says: string;
  /** What to change, where something has to be. */
  readonly change?: string;
}

/** What a look at a set-up found. */
export interface DoctorReport {
  /** Whether all is well. */
  readonly ok: boolean;
  /** What was looked at, in that order. What could not be looked at, since something before it failed, is left out. */
  readonly checks: readonly Check[];
}

export const good = (name: CheckName, says: string): Check => ({ name, ok: true, says });
export const bad = (name: CheckName, says: string, change: string): Check => ({
  name,
  ok: false,
  says,
  change,
});
