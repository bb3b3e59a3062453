import type { EngineSignal } from '@wagate/engine';

const AWAY =
  'WhatsApp cannot be reached from here: sessions are tried again by themselves. Does a firewall or a proxy keep this machine from web.whatsapp.com?';
const BACK = 'WhatsApp can be reached again.';

/** Whether a signal shows that WhatsApp answers, or that it can't be reached; undefined where it tells neither. */
function showsReached(signal: EngineSignal): boolean | undefined {
  switch (signal.type) {
    case 'qr':
    case 'pairing-code':
    case 'linking':
    case 'connected':
    case 'presence':
      return true;
    case 'closed':
      break;
  }
  switch (signal.reason) {
    case 'refused':
      // With words of its own somebody answered, and said no.
      return signal.retry && !signal.message ? false : undefined;
    case 'logged-out':
    case 'client-outdated':
    case 'banned':
    case 'replaced':
      return true;
    case 'network':
    case 'qr-expired':
    case 'code-expired':
    case 'stopped':
    case 'internal':
      return undefined;
  }
}

/** Tells whoever reads the log that WhatsApp can't be reached: once, however many sessions try how often, and once when that is over. */
export class Reach {
  #away = false;

  constructor(private readonly tell: (message: string) => void) {}

  heard(signal: EngineSignal): void {
    const reached = showsReached(signal);
    if (reached === undefined || reached !== this.#away) return;
    this.#away = !reached;
    this.tell(reached ? BACK : AWAY);
  }
}
