import { createHmac } from 'node:crypto';

/** What a delivery is signed with. */
export interface Secrets {
  secret?: Uint8Array;
  /** The one before the last rotation, while it counts. */
  previous?: Uint8Array;
}

const sign = (secret: Uint8Array, body: Uint8Array) =>
  createHmac('sha512', secret).update(body).digest('hex');

/** Headers of one delivery that no header of the webhook's own may replace. */
export function deliveryHeaders(
  delivery: Secrets & {
    eventId: string;
    body: Uint8Array;
    /** Of this attempt, epoch milliseconds. */
    now: number;
    userAgent: string;
  },
): Record<string, string> {
  const { body, secret, previous } = delivery;
  return {
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    'User-Agent': delivery.userAgent,
    'X-Webhook-Request-Id': delivery.eventId,
    'X-Webhook-Timestamp': String(delivery.now),
    ...(secret
      ? {
          // A receiver that nobody has told of the rotation knows this header, and the old secret.
          'X-Webhook-Hmac': sign(previous ?? secret, body),
          ...(previous ? { 'X-Webhook-Hmac-Next': sign(secret, body) } : {}),
          'X-Webhook-Hmac-Algorithm': 'sha512',
        }
      : {}),
  };
}

/** Set above, by HTTP itself, or with a meaning between two hops only. */
const RESERVED =
  /^(content-type|content-length|content-encoding|user-agent|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|x-webhook-.*)$/i;

export const isReserved = (name: string): boolean => RESERVED.test(name);
