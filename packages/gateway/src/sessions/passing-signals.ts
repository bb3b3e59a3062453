import type { EngineSignal } from '@wagate/engine';
import type { EventType, Payloads } from '../events/envelope.js';
import type { Linking } from './linking.js';

type Tell = <Type extends EventType>(event: Type, payload: Payloads[Type]) => void;

/** What is true only now is shown and told to who listens now; nothing of it is stored. */
export function passOn(
  signal: Exclude<EngineSignal, { type: 'connected' | 'closed' }>,
  { linking, now, tell }: { linking: Linking | undefined; now: number; tell: Tell },
): void {
  switch (signal.type) {
    case 'qr':
      linking?.showQr(signal);
      tell('auth.qr', { code: signal.code, timeoutMs: Math.max(0, signal.expiresAt - now) });
      return;
    case 'pairing-code':
      linking?.showCode(signal);
      tell('auth.code', { code: signal.code, phone: signal.phone });
      return;
    case 'linking':
      linking?.advance(signal.state);
      // No event of the contract tells of it: the unchanged status makes who listens look again.
      tell('session.status', { status: 'scan_qr_code' });
      return;
    case 'presence': {
      const { type: _, ...presence } = signal;
      tell('presence.update', presence);
    }
  }
}
