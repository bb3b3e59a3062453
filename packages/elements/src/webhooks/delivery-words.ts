import type { Delivery } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { formatUnit } from '../localize/unit.js';
import { cleanLine } from '../text/clean.js';
import { statusText } from './http-status.js';
import { webhooksStrings } from './webhooks.strings.js';

type Try = Pick<Delivery, 'responseCode' | 'failure'> & { error?: string };

/** Milliseconds as people read them: "84 ms", "2.1 s". */
export const duration = (localize: Localize, ms: number | undefined): string =>
  ms === undefined
    ? ''
    : ms < 1000
      ? formatUnit(localize, ms, 'millisecond')
      : formatUnit(localize, Math.round(ms / 100) / 10, 'second');

/** The time of day to the second: deliveries come in bursts. */
export const clockSeconds = (localize: Localize, at: number): string =>
  localize.date(new Date(at), { timeStyle: 'medium' });

/** What came of a test: what the receiver answered, or the stage that it did not get through. */
export function outcome(
  localize: Localize,
  {
    responseCode,
    durationMs,
    failure,
    lastError,
  }: Pick<Delivery, 'responseCode' | 'durationMs' | 'failure' | 'lastError'>,
): string {
  const t = localize.area(webhooksStrings);
  const time = duration(localize, durationMs);
  if (responseCode !== undefined)
    return t(isSuccess(responseCode) ? 'test_ok' : 'test_answer', String(responseCode), time);
  switch (failure) {
    case undefined:
    case 'response':
      return cleanLine(lastError ?? '');
    default:
      return t(`test_${failure}`);
  }
}

/** What came of one of several tries, in few words: the status by its name, or the stage that it did not get through. */
export function tryWords(localize: Localize, { responseCode, failure, error }: Try): string {
  if (responseCode !== undefined) return statusText(responseCode);
  return outcome(localize, { failure, lastError: error });
}

export const isSuccess = (code: number | undefined): boolean =>
  code !== undefined && code >= 200 && code < 300;
