import { html, nothing, type TemplateResult } from 'lit';
import { WagateDialog } from '../dialog/dialog.js';
import type { Localize } from '../localize/localize.js';
import { pairingStrings } from './pairing.strings.js';
import { pairingQuestionStrings } from './pairing-question.strings.js';

/** Elements of its template. */
export const dependencies = { 'wagate-dialog': WagateDialog };

/** What the person is asked before a link ends: to unlink, to link another number, to make the session anew. */
export type PairingQuestion = 'unlink' | 'relink' | 'another';

export interface QuestionContext {
  localize: Localize;
  /** What the session is called. */
  name: string | undefined;
  busy: boolean;
  failure: TemplateResult | typeof nothing;
  answer: (confirmed: boolean) => void;
}

/** The dialog; closed while nothing is asked. */
export function renderQuestion(
  asking: PairingQuestion | undefined,
  context: QuestionContext,
): TemplateResult {
  const { localize, name, busy, failure, answer } = context;
  const t = localize.area(pairingQuestionStrings);
  const relink = asking === 'relink';
  return html`<wagate-dialog
    .open=${asking !== undefined}
    .heading=${relink ? t('relink_heading') : t('unlink_heading', name ?? localize.area(pairingStrings)('title'))}
    .confirmLabel=${t(relink ? 'relink' : 'unlink_verb')}
    .busy=${busy}
    destructive
    @wagate-dialog-close=${(event: CustomEvent<{ reason: 'confirm' | 'cancel' }>) => {
      event.stopPropagation();
      answer(event.detail.reason === 'confirm');
    }}
    ><p>${t(relink ? 'relink_text' : 'unlink_text')}</p>
    ${asking ? failure : nothing}</wagate-dialog
  >`;
}
