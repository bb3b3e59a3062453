import type { Webhook } from '@wagate/sdk/live';
import { EVENT_GROUPS } from './event-groups.js';
import { headerLines, parseHeaders } from './webhook-headers.js';
import type { WebhookBody } from './webhook-write.js';

/** What the fields of a webhook's form hold. */
// A type and not an interface: a form takes what has an index by itself.
export type WebhookValues = {
  url: string;
  /** A session's id; empty for all. */
  scope: string;
  which: string;
  messages: readonly string[];
  sessions: readonly string[];
  people: readonly string[];
  /** Names of events that this page does not know: kept as they are. */
  unknown: readonly string[];
  headers: string;
  sign: boolean;
  policy: string;
  delay: string;
  attempts: string;
  active: boolean;
};

const isKnown = (name: string): boolean =>
  EVENT_GROUPS.some(({ events }) => (events as readonly string[]).includes(name));

export function valuesOf(webhook: Webhook | undefined): WebhookValues {
  const events = webhook?.events ?? [];
  const all = events.includes('*');
  const within = (group: string) =>
    EVENT_GROUPS.find((one) => one.group === group)!.events.filter((name) => events.includes(name));
  const { policy = 'exponential', delaySeconds = 2, attempts = 15 } = webhook?.retryPolicy ?? {};
  return {
    url: webhook?.url ?? '',
    scope: webhook?.sessionId ?? '',
    which: all ? 'all' : webhook ? 'some' : '',
    messages: within('messages'),
    sessions: within('sessions'),
    people: within('people'),
    unknown: events.filter((name) => name !== '*' && !isKnown(name)),
    headers: headerLines(webhook?.customHeaders),
    sign: webhook === undefined,
    policy: policy === 'exponential' ? 'exponential' : 'constant',
    delay: String(delaySeconds > 0 ? delaySeconds : 2),
    attempts: String(attempts > 0 ? attempts : 15),
    active: webhook?.active ?? true,
  };
}

/** A whole number within bounds, as it is typed; undefined for anything else. */
export function within(text: string, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : undefined;
}

/**
 * All that the form shows, as a gateway takes it: an edit widens nothing by leaving it out. How often is tried and the headers
 * are left out where they are as the webhook has them: the form shows less than it may hold, and would change what nobody touched.
 */
export function bodyOf(values: WebhookValues, webhook?: Webhook): WebhookBody {
  const { url, scope, which, messages, sessions, people, unknown, headers, policy, delay, attempts, active } =
    values;
  const parsed = parseHeaders(headers);
  const held = webhook && valuesOf(webhook);
  const sameHeaders = held && JSON.stringify(parseHeaders(held.headers)) === JSON.stringify(parsed);
  const samePolicy = held?.policy === policy;
  const sameRetry = samePolicy && held.delay === delay && held.attempts === attempts;
  // Codes for linking are in no star: who wants both names them beside it.
  const codes = sessions.filter((name) => name.startsWith('auth.'));
  return {
    url: url.trim(),
    events: which === 'all' ? ['*', ...codes, ...unknown] : [...messages, ...sessions, ...people, ...unknown],
    sessionId: scope,
    ...(!sameHeaders && { customHeaders: parsed.fault ? {} : parsed.headers }),
    ...(!sameRetry && {
      retryPolicy: {
        // A name that this page does not know waits equally long each time, and stays.
        policy: (samePolicy && webhook?.retryPolicy?.policy) || policy,
        delaySeconds: Number(delay),
        attempts: Number(attempts),
      },
    }),
    active,
  };
}
