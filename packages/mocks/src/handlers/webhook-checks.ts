import { isEventName } from '@wagate/contract/events';
import type { WebhookBody } from '../schemas.js';
import { invalid } from './answer.js';
import { shaped } from './body-shape.js';
import type { Call } from './router.js';

const DEFAULT_RETRY = { policy: 'exponential', delaySeconds: 2, attempts: 15 };
const MOST_HEADERS = 20;
const RESERVED = /^(host|content-length|content-type|connection|transfer-encoding|user-agent|x-webhook-.*)$/i;

const kinds = {
  active: 'flag',
  customHeaders: 'object',
  events: 'texts',
  retryPolicy: 'object',
  secret: 'text',
  sessionId: 'text',
  url: 'text',
} as const;

/** A body as the contract has it. @throws a 400 with one item for each fault */
export function webhookBody(
  { state, principal }: Call,
  sent: object,
  required: readonly ('url' | 'events')[] = [],
): WebhookBody {
  const body = shaped<WebhookBody>(sent, kinds, required);
  const { url, events, sessionId, secret } = body;
  const faults = [...faultsOfHeaders(body.customHeaders), ...faultsOfRetry(body.retryPolicy)];
  if (url !== undefined) faults.push(...faultsOfUrl(url).map((fault) => `${fault} (body.url)`));
  if (events?.length === 0) faults.push('must NOT have fewer than 1 items (body.events)');
  events?.forEach((name, at) => {
    if (name !== '*' && !isEventName(name))
      faults.push(`must be the name of an event, or * (body.events.${at}: ${name.slice(0, 64)})`);
  });
  const unfit = faultOfSecret(secret);
  if (unfit) faults.push(`${unfit} (body.secret)`);
  if (sessionId && state.session(sessionId)?.organizationId !== principal.organizationId)
    faults.push(`must be a session of the organization (body.sessionId: ${sessionId.slice(0, 64)})`);
  if (faults.length) throw invalid(...faults);
  return body;
}

/** What is wrong with a signing secret; an empty one takes it away. */
function faultOfSecret(secret = ''): string | undefined {
  if (secret === '') return undefined;
  if (/^[•●∙·*]+$/u.test(secret)) return 'is a mask, not a secret';
  if (secret.trim() === '') return 'must not be blank';
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(secret))
    return 'must have characters that can be seen, and no others';
  if (secret.trim() !== secret) return 'must not begin or end with a space';
  if (secret.length < 16) return 'must NOT have fewer than 16 characters';
  return secret.length > 512 ? 'must NOT have more than 512 characters' : undefined;
}

/** What is wrong with an address; never the address itself, which may hold a token. */
function faultsOfUrl(text: string): string[] {
  if (text.length > 2048) return ['must NOT have more than 2048 characters'];
  const url = /[\s\\]/.test(text) || !URL.canParse(text) ? undefined : new URL(text);
  if (!url || !/^https?:\/\//i.test(text)) return ['must be an http or https address'];
  if (url.username || url.password) return ['must not carry a user name or password'];
  if (url.hash || text.endsWith('#')) return ['must not have a fragment'];
  if (/^(localhost|127\.|10\.|192\.168\.|169\.254\.|\[)/.test(url.hostname))
    return ['must not lead into a private network'];
  return [];
}

function faultsOfHeaders(headers: WebhookBody['customHeaders'] = {}): string[] {
  const names = Object.keys(headers);
  if (names.length > MOST_HEADERS)
    return [`must NOT have more than ${MOST_HEADERS} properties (body.customHeaders)`];
  return names.flatMap((name) => {
    const at = `(body.customHeaders.${name.slice(0, 64)})`;
    if (RESERVED.test(name)) return [`is set by the gateway ${at}`];
    const value: unknown = headers[name];
    const valid = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === 'string' && !/[\r\n\0]/.test(value);
    return valid ? [] : [`is no valid header ${at}`];
  });
}

function faultsOfRetry(policy: WebhookBody['retryPolicy']): string[] {
  if (!policy) return [];
  const at = 'body.retryPolicy';
  const faults = (['policy', 'delaySeconds', 'attempts'] as const).flatMap((name) => {
    const value: unknown = policy[name] ?? undefined;
    if (value === undefined) return [`required property is missing (${at}.${name})`];
    if (name === 'policy') return typeof value === 'string' ? [] : [`must be string (${at}.policy)`];
    return Number.isSafeInteger(value) ? [] : [`must be integer (${at}.${name})`];
  });
  for (const name of Object.keys(policy))
    if (!['policy', 'delaySeconds', 'attempts'].includes(name))
      faults.push(`unexpected property (${at}.${name.slice(0, 64)})`);
  if (typeof policy.policy === 'string' && policy.policy.trim() === '')
    faults.push(`must have characters that can be read (${at}.policy)`);
  if (policy.attempts > 30) faults.push(`must be <= 30 (${at}.attempts: ${policy.attempts})`);
  if (policy.delaySeconds > 21_600)
    faults.push(`must be <= 21600 (${at}.delaySeconds: ${policy.delaySeconds})`);
  return faults;
}

/** A policy as it works: what counts as a default is written out. */
export function effectiveRetry(
  policy: NonNullable<WebhookBody['retryPolicy']> = DEFAULT_RETRY,
): NonNullable<WebhookBody['retryPolicy']> {
  return {
    policy: policy.policy,
    delaySeconds: policy.delaySeconds > 0 ? policy.delaySeconds : DEFAULT_RETRY.delaySeconds,
    attempts: policy.attempts > 0 ? policy.attempts : DEFAULT_RETRY.attempts,
  };
}
