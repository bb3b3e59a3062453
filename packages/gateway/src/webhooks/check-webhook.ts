import { validateHeaderName, validateHeaderValue } from 'node:http';
import { isEventName } from '@wagate/contract/events';
import type { Schemas } from '@wagate/contract/types';
import { faultsOfName } from '../text/readable.js';
import { LONGEST_WAIT_MS } from './retry.js';
import { isReserved } from './signature.js';

export type WebhookBody = Schemas['WebhookBody'];

export const DEFAULT_RETRY = { policy: 'exponential', delaySeconds: 2, attempts: 15 };

const MAX_URL = 2048;
/** Shorter, it is guessed from a few deliveries. */
const MIN_SECRET = 16;
const MAX_SECRET = 512;
/** What nobody sees when copying a secret, or what is stored as something else than it was. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const MAX_HEADERS = 20;
const MAX_HEADER_NAME = 100;
const MAX_HEADER_VALUE = 1000;
const MAX_ATTEMPTS = 30;
const MAX_DELAY_SECONDS = LONGEST_WAIT_MS / 1000;
const MAX_POLICY = 32;
const SHOWN = 64;
/** What is shown in place of a secret: stored, it would replace the secret it stands for. */
const MASK = /^[•●∙·*]+$/u;

/** What is wrong with an address; never the address itself, which may hold a password or a token. */
function faultOfUrl(text: string): string | undefined {
  if (text.length > MAX_URL) return `must NOT have more than ${MAX_URL} characters`;
  // The parser would drop or encode these without a word.
  const url = /[\s\p{Cc}\\]/u.test(text) || !URL.canParse(text) ? undefined : new URL(text);
  if (!url || !/^https?:\/\//i.test(text)) return 'must be an http or https address';
  if (url.username || url.password) return 'must not carry a user name or password';
  if (url.hash || text.endsWith('#')) return 'must not have a fragment';
  return undefined;
}

/** What is wrong with a signing secret; never the secret itself. An empty one takes it away. */
function faultOfSecret(secret: string): string | undefined {
  if (secret === '') return undefined;
  if (MASK.test(secret)) return 'is a mask, not a secret';
  if (secret.trim() === '') return 'must not be blank';
  if (UNSEEN.test(secret)) return 'must have characters that can be seen, and no others';
  if (secret.trim() !== secret) return 'must not begin or end with a space';
  if (secret.length < MIN_SECRET) return `must NOT have fewer than ${MIN_SECRET} characters`;
  if (secret.length > MAX_SECRET) return `must NOT have more than ${MAX_SECRET} characters`;
  return undefined;
}

function faultOfHeader(name: string, value: string): string | undefined {
  if (isReserved(name)) return 'is set by the gateway';
  if (MASK.test(value)) return 'is a mask, not a value';
  if (name.length > MAX_HEADER_NAME || value.length > MAX_HEADER_VALUE)
    return `may have ${MAX_HEADER_NAME} characters in its name and ${MAX_HEADER_VALUE} in its value`;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    return 'is no valid header';
  }
  return undefined;
}

function* faultsOfHeaders(headers: Record<string, string>): Generator<string> {
  const names = Object.keys(headers);
  if (names.length > MAX_HEADERS)
    return yield `must NOT have more than ${MAX_HEADERS} properties (body.customHeaders)`;
  const seen = new Set<string>();
  for (const name of names) {
    const at = `(body.customHeaders.${JSON.stringify(name.slice(0, SHOWN)).slice(1, -1)})`;
    const fault = faultOfHeader(name, headers[name]!);
    if (fault) yield `${fault} ${at}`;
    else if (seen.has(name.toLowerCase())) yield `is there twice ${at}`;
    seen.add(name.toLowerCase());
  }
}

function* faultsOfRetry(policy: Schemas['RetryPolicy']): Generator<string> {
  const at = 'body.retryPolicy';
  if (policy.attempts > MAX_ATTEMPTS) yield `must be <= ${MAX_ATTEMPTS} (${at}.attempts: ${policy.attempts})`;
  if (policy.delaySeconds > MAX_DELAY_SECONDS)
    yield `must be <= ${MAX_DELAY_SECONDS} (${at}.delaySeconds: ${policy.delaySeconds})`;
  if (policy.policy.length > MAX_POLICY)
    yield `must NOT have more than ${MAX_POLICY} characters (${at}.policy)`;
  yield* faultsOfName(policy.policy, `${at}.policy`);
}

/** What is wrong with a webhook beyond its shape, as items of a validation error; what is absent is not looked at. */
export function faultsOfWebhook(body: WebhookBody): string[] {
  const { url, events, secret, customHeaders, retryPolicy } = body;
  const faults: string[] = [];
  const fault = url === undefined ? undefined : faultOfUrl(url);
  if (fault) faults.push(`${fault} (body.url)`);
  (events ?? []).forEach((name, at) => {
    if (name !== '*' && !isEventName(name))
      faults.push(`must be the name of an event, or * (body.events.${at}: ${name.slice(0, SHOWN)})`);
  });
  const unfit = secret === undefined ? undefined : faultOfSecret(secret);
  if (unfit) faults.push(`${unfit} (body.secret)`);
  if (customHeaders) faults.push(...faultsOfHeaders(customHeaders));
  if (retryPolicy) faults.push(...faultsOfRetry(retryPolicy));
  return faults;
}

/** A policy as it works: what the contract counts as a default, 0 and less, is written out. */
export function effectiveRetry(policy: Schemas['RetryPolicy'] = DEFAULT_RETRY): Schemas['RetryPolicy'] {
  return {
    policy: policy.policy,
    delaySeconds: policy.delaySeconds > 0 ? policy.delaySeconds : DEFAULT_RETRY.delaySeconds,
    attempts: policy.attempts > 0 ? policy.attempts : DEFAULT_RETRY.attempts,
  };
}
