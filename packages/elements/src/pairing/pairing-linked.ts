import { bareJid } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { squareStyles } from '../avatar/square.styles.js';
import { icon } from '../icon/icon.js';
import { CHECK, COPY } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { phoneOfSession, sessionName } from '../sessions/session-name.js';
import { statusBadge } from '../status/badge.js';
import { badgeStyles } from '../status/badge.styles.js';
import { statusGlyph } from '../status/status.js';
import { statusStyles } from '../status/status.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import type { PairingController } from './pairing.controller.js';
import { question } from './pairing-acts.js';
import { pairingLinkedStrings } from './pairing-linked.strings.js';
import { pairingLinkedStyles } from './pairing-linked.styles.js';

export const styles = [buttonStyles, statusStyles, badgeStyles, squareStyles, pairingLinkedStyles];

/** The head of the card. */
export const renderLinkedHead = (localize: Localize): TemplateResult =>
  html`<h2 id="title">${localize.area(pairingLinkedStrings)('title')}</h2>
    ${statusBadge(localize, 'working')}`;

async function copy(card: PairingController, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  card.copied = text;
  card.host.requestUpdate();
}

/** The frame closed green, and what is linked. */
export function renderLinked(card: PairingController, session: Session): TemplateResult {
  const { localize } = card.host;
  const t = localize.area(pairingLinkedStrings);
  const phone = phoneOfSession(session);
  const shown = phone && formatPhone(phone);
  const name = sessionName(session) ?? session.id;
  const jid = session.waJid && bareJid(session.waJid);
  const line = (label: string, content: TemplateResult, copyLabel?: string, text?: string) =>
    html`<dt>${label}</dt><dd>${content}${
      text
        ? html`<button class="icon-button" type="button" aria-label=${copyLabel ?? nothing} title=${copyLabel ?? nothing} @click=${() => void copy(card, text)}>
            ${icon(card.copied === text ? CHECK : COPY)}
          </button>`
        : nothing
    }</dd>`;
  return html`<div class="body whole linked-body"><div class="linked">
    <wagate-clock-frame tone="positive" .radius=${16}>
      <div class="linked-plate">${squareAvatar(name)}<span class="done">${statusGlyph('working')}</span></div>
    </wagate-clock-frame>
    <div class="linked-words">
      <h3><bdi>${name}</bdi></h3>
      <p>${t('linked_text')}</p>
      <dl>
        ${shown ? line(t('linked_phone'), html`<bdi dir="ltr">${shown}</bdi>`, t('copy_phone'), shown) : nothing}
        ${session.lastConnectedAt ? line(t('linked_since'), html`${formatAgo(localize, session.lastConnectedAt)}`) : nothing}
        ${jid ? line(t('linked_jid'), html`<bdi dir="ltr" class="mono jid">${jid}</bdi>`, t('copy_jid'), jid) : nothing}
      </dl>
    </div>
  </div></div>
  <div class="foot tall" part="foot">
    <span>${t('linked_foot')}</span>
    <span class="buttons">
      <button class="button ghost warns" type="button" @click=${() => question(card, 'unlink')}>${t('unlink')}</button>
      <button class="button primary" type="button" @click=${() => card.emit('wagate-chats-open', { sessionId: session.id })}>${t('open_chats')}</button>
    </span>
  </div>`;
}
