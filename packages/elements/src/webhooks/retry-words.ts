import type { Localize } from '../localize/localize.js';
import { formatSpan } from '../localize/span.js';
import { spanOf, waitsOf } from './retry-schedule.js';
import { webhookFormStrings } from './webhook-form.strings.js';
import { within } from './webhook-form-values.js';

const SHOWN = 5;

/** The schedule that comes of what is typed: "Waits: 2 s, 4 s, 8 s, … Given up after 9 h". Empty while it is wrong. */
export function scheduleWords(
  localize: Localize,
  values: { policy: string; delay: string; attempts: string },
): string {
  const t = localize.area(webhookFormStrings);
  const [delaySeconds, attempts] = [within(values.delay, 21_600), within(values.attempts, 30)];
  if (delaySeconds === undefined || attempts === undefined) return '';
  if (attempts === 1) return t('schedule_once');
  const policy = { policy: values.policy, delaySeconds, attempts };
  const waits = waitsOf(policy);
  const shown = waits.slice(0, SHOWN).map((seconds) => formatSpan(localize, seconds * 1000));
  if (waits.length > SHOWN) shown.push('…');
  return t('schedule', shown.join(', '), formatSpan(localize, spanOf(policy) * 1000));
}
