import type { TimelineMessage } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { personColor } from '../avatar/person-color.js';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import { messageStrings } from './message.strings.js';
import { mentionsOf, senderKey, senderName } from './sender.js';
import { contentSummary } from './summary.js';

/** The message that another one answers, as it is loaded. */
export type Quote = TimelineMessage;

/** The quotation at the head of an answer: who and what, and the way there. */
export function quoteView(
  localize: Localize,
  message: TimelineMessage,
  loaded: Quote | undefined,
  open: (waMessageId: string) => void,
) {
  const t = localize.area(messageStrings);
  const kept = message.quoted;
  const waMessageId = message.quotedMessageId ?? kept?.waMessageId ?? '';
  const own = loaded?.fromMe ?? kept?.fromMe ?? false;
  const name = own
    ? t('you')
    : (loaded && senderName(loaded).text) ||
      cleanLine(kept?.senderName ?? '') ||
      (loaded || kept ? t('unknown') : '');
  const known = loaded ?? kept;
  const mentions = loaded && mentionsOf(loaded, t('unknown'));
  const text = known ? contentSummary(localize, known, mentions) : t('quoted_missing');
  const color = loaded && !own ? `person-${personColor(senderKey(loaded))}` : '';
  return html`<button class="quote ${color}" type="button" @click=${() => open(waMessageId)}>
    ${name ? html`<span class="visually-hidden">${t('quoted', name)}</span><bdi class="quoted-name" aria-hidden="true">${name}</bdi>` : nothing}
    <span class="quoted-text" dir="auto">${text}</span>
  </button>`;
}
