import { phoneOf } from '@wagate/contract/jid';
import type { ContactsSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from '../data/failure-text.js';
import { formatPhone } from '../jid/phone.js';
import type { Localize } from '../localize/localize.js';
import { contactSelectStrings } from './contact-select.strings.js';
import { contactsStrings } from './contacts.strings.js';
import type { NumberState } from './number-check.js';

/** What is wrong with a number that was typed, or being found out; empty while all is well. */
export function numberProblem(localize: Localize, answer: NumberState): string {
  const t = localize.area(contactSelectStrings);
  switch (answer.is) {
    case 'idle':
    case 'found':
      return '';
    case 'failed':
      return failureText(localize, answer.error);
    default:
      return t(answer.is, formatPhone(answer.digits));
  }
}

/** What the list says beside its options. @param local a number is looked for among what is loaded */
export function listWords(
  localize: Localize,
  value: ContactsSnapshot | undefined,
  count: number,
  local: boolean,
): string {
  const t = localize.area(contactSelectStrings);
  if (value?.phase === 'failed' && value.error) return failureText(localize, value.error);
  if (value?.phase !== 'ready') return t('searching');
  if (local) return t('names_only');
  if (count === 0) return t('none');
  return localize.area(contactsStrings)('found', localize.number(count));
}

/** The address that is sent, and whether WhatsApp spells the number otherwise or could not be asked. */
export function chosenWords(
  localize: Localize,
  jid: string,
  answer: NumberState,
): TemplateResult | typeof nothing {
  if (!jid) return nothing;
  const t = localize.area(contactSelectStrings);
  const phone = phoneOf(jid);
  const shown = phone ? formatPhone(phone) : '';
  const spelled = answer.is === 'found' && answer.jid === jid && answer.digits !== phone;
  const taken = answer.is === 'unchecked' && answer.digits === phone;
  return html`<bdi class="mono" dir="ltr">${jid}</bdi> ${spelled ? t('spelled', shown) : taken ? t('unchecked_taken', shown) : nothing}`;
}
