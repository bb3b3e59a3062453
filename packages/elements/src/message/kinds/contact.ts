import { phoneJid } from '@wagate/contract/jid';
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../../avatar/avatar.js';
import { formatPhone } from '../../jid/phone.js';
import type { Localize } from '../../localize/localize.js';
import { cleanLine } from '../../text/clean.js';
import type { Content } from '../content.js';
import { messageStrings } from '../message.strings.js';
import { summaryStrings } from '../summary.strings.js';

/** A contact card: name, number, and a way to copy the number. */
export function contactView(
  localize: Localize,
  card: Extract<Content, { kind: 'contact' }>,
  meta: unknown,
): TemplateResult {
  const t = localize.area(messageStrings);
  const phone = card.phone ? cleanLine(formatPhone(card.phone)) : '';
  const name = cleanLine(card.name) || phone || localize.area(summaryStrings)('contact');
  const copy = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    await navigator.clipboard.writeText(phone);
    button.textContent = t('copied');
  };
  return html`<div class="line card">
      ${avatar(phone ? { name, jid: phoneJid(phone.replace(/\D/g, '')) } : { name })}
      <span class="words"
        ><bdi class="strong">${name}</bdi>${phone && phone !== name ? html`<bdi class="note" dir="ltr">${phone}</bdi>` : nothing}</span
      >${phone ? nothing : meta}
    </div>
    ${
      phone
        ? html`<div class="card-actions ends">
          <button class="more" type="button" @click=${copy} .textContent=${t('copy_number')}></button>${meta}
        </div>`
        : nothing
    }`;
}
