import type { CloseReason } from '@wagate/engine';

/** What Baileys ends a connection with: a Boom, its status code telling the cause. */
interface EndError {
  message?: string;
  output?: { statusCode?: number };
  data?: unknown;
}

export type CloseCause =
  /** The phone has just confirmed the link: connect again, as a login. */
  | { type: 'restart' }
  | { type: 'logged-out'; reason: 'device-removed' | 'forbidden' }
  | { type: 'closed'; reason: CloseReason; retry: boolean; message?: string; until?: number };

export interface ConnectionState {
  /** Whether the phone has confirmed the link; before that, WhatsApp's refusals are about the linking. */
  paired: boolean;
  /** Whether the login was complete. */
  opened: boolean;
}

export function closeCause(
  error: unknown,
  { paired, opened }: ConnectionState,
  now: () => number = Date.now,
): CloseCause {
  const { output, message = '', data } = (error ?? {}) as EndError;
  const code = output?.statusCode;
  switch (code) {
    case 515:
      return paired ? { type: 'restart' } : { type: 'closed', reason: 'network', retry: true };
    case 401:
    case 403:
      if (!paired)
        return { type: 'closed', reason: 'refused', retry: false, message: `WhatsApp said ${code}` };
      return { type: 'logged-out', reason: code === 401 ? 'device-removed' : 'forbidden' };
    case 402:
    case 406:
      return { type: 'closed', reason: 'banned', retry: false, ...banEnd(data, now) };
    case 405:
      return { type: 'closed', reason: 'client-outdated', retry: false };
    case 440:
      return { type: 'closed', reason: 'replaced', retry: false };
    case 411:
      return { type: 'closed', reason: 'internal', retry: false, message: 'Multi-device is not enabled' };
    default:
      break;
  }
  if (!opened && message.startsWith('WebSocket Error'))
    return { type: 'closed', reason: 'refused', retry: true };
  return { type: 'closed', reason: code === undefined ? 'internal' : 'network', retry: true };
}

function banEnd(data: unknown, now: () => number): { until?: number } {
  const seconds = Number((data as { expire?: string } | undefined)?.expire);
  return Number.isFinite(seconds) && seconds > 0 ? { until: now() + seconds * 1000 } : {};
}
