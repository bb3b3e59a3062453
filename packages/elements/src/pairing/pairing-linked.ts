import { bareJid } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import { html, nothing, type PropertyValues } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { squareStyles } from '../avatar/square.styles.js';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { WagateClockFrame } from '../clock-frame/clock-frame.js';
import { formatPhone } from '../jid/phone.js';
import { cardStyles } from '../parts/card.styles.js';
import { WagateCopy } from '../parts/copy.js';
import { copyable } from '../parts/copyable.js';
import { copyableStyles } from '../parts/copyable.styles.js';
import { datedAgo } from '../parts/dated.js';
import { linkedPhoneStyles } from '../parts/linked-phone.styles.js';
import { say } from '../parts/say.js';
import { phoneOfSession, sessionName } from '../sessions/session-name.js';
import type { SessionRights } from '../sessions/session-rights.js';
import { statusBadge } from '../status/badge.js';
import { badgeStyles } from '../status/badge.styles.js';
import { statusGlyph } from '../status/status.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { pairingLinkedStrings } from './pairing-linked.strings.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** The person asks to unlink the phone of a session. */
    'wagate-pairing-unlink': CustomEvent<null>;
  }
}

/**
 * The frame closed green, and what is linked. A part of `<wagate-pairing>`.
 *
 * @fires wagate-pairing-unlink - "Unlink…".
 * @fires wagate-chats-open - "Open chats".
 * @csspart head - Title and status.
 * @csspart foot - What can be done with it.
 */
export class WagatePairingLinked extends WagateElement {
  static override readonly styles = [
    buttonStyles,
    statusStyles,
    badgeStyles,
    squareStyles,
    copyableStyles,
    cardStyles,
    linkedPhoneStyles,
  ];
  static override readonly texts = [pairingLinkedStrings];
  static override readonly dependencies = {
    'wagate-clock-frame': WagateClockFrame,
    'wagate-copy': WagateCopy,
  };

  @property({ attribute: false }) session: Session | undefined;
  /** What whoever sees it may do. */
  @property({ attribute: false }) may: Pick<SessionRights, 'change' | 'read'> = { change: true, read: true };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    say(this.renderRoot, this.localize.area(pairingLinkedStrings)('title'));
  }

  protected override render() {
    const { session, localize } = this;
    if (!session) return nothing;
    const t = localize.area(pairingLinkedStrings);
    const phone = phoneOfSession(session);
    const name = sessionName(session) ?? session.id;
    const jid = session.waJid && bareJid(session.waJid);
    const since = datedAgo(localize, session.lastConnectedAt);
    return html`<div class="head" part="head"><h2>${t('title')}</h2>${statusBadge(localize, 'working')}</div>
      <div class="body whole linked-body"><div class="linked">
        <wagate-clock-frame tone="positive" .radius=${16}>
          <div class="linked-plate">${squareAvatar(name)}<span class="done">${statusGlyph('working')}</span></div>
        </wagate-clock-frame>
        <div class="linked-words">
          <h3 dir="auto">${name}</h3>
          <p>${t('text')}</p>
          <dl>
            ${phone ? html`<dt>${t('phone')}</dt><dd><bdi dir="ltr">${formatPhone(phone)}</bdi><wagate-copy .value=${formatPhone(phone)} .label=${t('phone')}></wagate-copy></dd>` : nothing}
            ${since === nothing ? nothing : html`<dt>${t('since')}</dt><dd>${since}</dd>`}
            ${jid ? html`<dt>${t('jid')}</dt><dd>${copyable({ value: jid, label: t('jid') })}</dd>` : nothing}
          </dl>
        </div>
      </div></div>
      <div class="foot tall" part="foot">
        <span>${t('foot')}</span>
        <span class="buttons">
          ${
            this.may.change
              ? html`<button class="button ghost warns" type="button" @click=${() => this.emit('wagate-pairing-unlink')}>${t('unlink')}</button>`
              : nothing
          }
          ${
            this.may.read
              ? html`<button class="button primary" type="button" @click=${() => this.emit('wagate-chats-open', { sessionId: session.id })}>${t('open_chats')}</button>`
              : nothing
          }
        </span>
      </div>
      <div class="visually-hidden" role="status"></div>`;
  }
}
