import { html, nothing, type TemplateResult } from 'lit';
import { sessionName } from '../sessions/session-name.js';
import type { PairingController } from './pairing.controller.js';
import { answer } from './pairing-acts.js';
import { renderFailure } from './pairing-failure.js';
import { pairingQuestionStrings } from './pairing-question.strings.js';

/** What the person is asked before a link ends: to unlink, to link another number, to make the session anew. */
export type PairingQuestion = 'unlink' | 'relink' | 'another';

/** The dialog; closed while nothing is asked. */
export function renderQuestion(card: PairingController): TemplateResult {
  const { asking, live, host } = card;
  const t = host.localize.area(pairingQuestionStrings);
  const relink = asking === 'relink';
  const session = live.value?.session;
  const name = (session && sessionName(session)) ?? host.session;
  const onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>) => {
    event.stopPropagation();
    void answer(card, event.detail.reason === 'confirm');
  };
  return html`<wagate-dialog
    .open=${asking !== undefined}
    .heading=${relink ? t('relink_heading') : t('unlink_heading', name)}
    .confirmLabel=${t(relink ? 'relink' : 'unlink_verb')}
    .busy=${card.running !== undefined}
    destructive
    @wagate-dialog-close=${onClose}
    ><p>${t(relink ? 'relink_text' : 'unlink_text')}</p>
    ${asking ? renderFailure(card) : nothing}</wagate-dialog
  >`;
}
