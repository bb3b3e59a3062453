import type { Lazy } from '../base/lazy.js';
import { sessionName } from '../sessions/session-name.js';
import type { PairingController } from './pairing.controller.js';
import { renderHead } from './pairing-head.js';
import { renderNotice } from './pairing-notice.js';
import { renderPanel } from './pairing-panel.js';
import type { PairingView } from './pairing-view.js';

// The card in every state but that of a QR code.

type ByNumber = Lazy<typeof import('./pairing-by-number.js')>;
type Linked = Lazy<typeof import('./pairing-linked.js')>;

export const renderOtherHead = (card: PairingController, view: PairingView | undefined, linked: Linked) =>
  view?.state === 'linked'
    ? linked.for(card.host)?.renderLinkedHead(card.host.localize)
    : renderHead(card, /^(code|form|starting|expired)$/.test(view?.state ?? ''), sessionName);

/** Undefined while its part is fetched. */
export function renderBody(
  card: PairingController,
  view: PairingView | undefined,
  byNumber: ByNumber,
  linked: Linked,
) {
  if (!view) return renderPanel(card);
  switch (view.state) {
    case 'linked':
      return linked.for(card.host)?.renderLinked(card, view.session);
    case 'form':
    case 'code':
      return byNumber.for(card.host)?.renderByNumber(card, view);
    case 'qr':
      return undefined;
    default:
      return renderNotice(card, view);
  }
}
