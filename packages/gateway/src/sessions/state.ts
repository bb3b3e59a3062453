import type { SessionStatus } from '../store/schema.js';

/** What moves a session from one state to another. */
export type Trigger =
  /** Linking begins, by QR or by code. */
  | 'link'
  /** The phone has accepted. */
  | 'paired'
  /** A linked session is to connect. */
  | 'start'
  | 'connected'
  /** The connection went away by itself; another try follows. */
  | 'dropped'
  | 'stop'
  /** No further try follows. */
  | 'fail'
  /** The link itself has ended. */
  | 'unlinked';

const NEXT: Record<SessionStatus, Partial<Record<Trigger, SessionStatus>>> = {
  stopped: { link: 'scan_qr_code', start: 'starting', fail: 'failed', unlinked: 'logged_out' },
  starting: {
    connected: 'working',
    link: 'scan_qr_code',
    stop: 'stopped',
    fail: 'failed',
    unlinked: 'logged_out',
  },
  scan_qr_code: {
    paired: 'starting',
    connected: 'working',
    start: 'starting',
    stop: 'stopped',
    fail: 'failed',
    unlinked: 'logged_out',
  },
  working: {
    start: 'starting',
    dropped: 'starting',
    stop: 'stopped',
    fail: 'failed',
    unlinked: 'logged_out',
  },
  failed: { link: 'scan_qr_code', start: 'starting', stop: 'stopped', unlinked: 'logged_out' },
  // The same session can be linked again; nothing else brings it back.
  logged_out: { link: 'scan_qr_code' },
};

/** The state that a trigger leads to; `undefined` when it changes nothing, such as a late signal of an ended connection. */
export function nextStatus(from: SessionStatus, trigger: Trigger): SessionStatus | undefined {
  return NEXT[from][trigger];
}
