import type { Chat } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { chatAvatar, chatKind, chatName } from '../chat-list/chat-name.js';
import { icon } from '../icon/icon.js';
import { BACK, EYE } from '../icon/icons.js';
import { phoneOf } from '../jid/jid.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { viewerMoreStrings } from './viewer-more.strings.js';

function subtitle(localize: Localize, chat: Chat): TemplateResult | typeof nothing {
  const kind = chatKind(localize, chat.type);
  if (kind) return kind === chatName(localize, chat) ? nothing : html`${kind}`;
  const phone = [chat.jid, ...(chat.aliases ?? [])].map(phoneOf).find(Boolean);
  const number = phone ? formatPhone(phone) : '';
  return number && number !== chatName(localize, chat) ? html`<bdi dir="ltr">${number}</bdi>` : nothing;
}

/** Who the messages below are exchanged with; the way back when the list is out of sight. */
export function chatHead(localize: Localize, chat: Chat, back: () => void): TemplateResult {
  const t = localize.area(viewerMoreStrings);
  const second = subtitle(localize, chat);
  return html`<div class="head" part="head">
    <button class="icon-button back" type="button" aria-label=${t('back')} title=${t('back')} @click=${back}>${icon(BACK, true)}</button>
    ${chatAvatar(localize, chat)}
    <div class="who">
      <h2 dir="auto">${chatName(localize, chat)}</h2>
      ${second === nothing ? nothing : html`<div class="second">${second}</div>`}
    </div>
    <span class="tag outlined read-only">${icon(EYE)}${t('read_only')}</span>
    <slot name="actions"></slot>
  </div>`;
}
