import type { Localize } from '../localize/localize.js';
import type { FormErrors } from '../parts/form-state.js';
import { faultOfAddress } from './webhook-address.js';
import { webhookFormStrings } from './webhook-form.strings.js';
import { type WebhookValues, within } from './webhook-form-values.js';
import { parseHeaders } from './webhook-headers.js';

/** What is wrong with the form of a webhook, in words, by field: a plain gateway would take nearly all of it. */
export function webhookFormErrors(localize: Localize, values: WebhookValues): FormErrors<WebhookValues> {
  const t = localize.area(webhookFormStrings);
  const address = faultOfAddress(values.url);
  const { fault: header } = parseHeaders(values.headers);
  const none = ![values.messages, values.sessions, values.people, values.unknown].some((list) => list.length);
  return {
    url: address && t(`url_${address}`),
    which: values.which === '' ? t('no_choice') : undefined,
    messages: values.which === 'some' && none ? t('no_event') : undefined,
    headers: header && t(`header_${header.kind}`, header.line),
    delay: within(values.delay, 21_600) === undefined ? t('delay_wrong') : undefined,
    attempts: within(values.attempts, 30) === undefined ? t('attempts_wrong') : undefined,
  };
}
