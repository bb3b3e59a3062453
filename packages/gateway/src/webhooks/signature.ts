import { createHmac } from 'node:crypto';

/** Headers of one delivery that no header of the webhook's own may replace. */
export function deliveryHeaders(delivery: {
  eventId: string;
  body: Uint8Array;
  /** Of this attempt, epoch milliseconds. */
  now: number;
  userAgent: string;
  secret?: Uint8Array;
}): Record<string, string> {
  const { body, secret } = delivery;
  return {
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    'User-Agent': delivery.userAgent,
    'X-Webhook-Request-Id': delivery.eventId,
    'X-Webhook-Timestamp': String(delivery.now),
    ...(secret
      ? {
          'X-Webhook-Hmac': createHmac('sha512', secret).update(body).digest('hex'),
          'X-Webhook-Hmac-Algorithm': 'sha512',
        }
      : {}),
  };
}

/** Set above, by HTTP itself, or with a meaning between two hops only. */
const RESERVED =
  /^(content-type|content-length|content-encoding|user-agent|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|x-webhook-.*)$/i;

export const isReserved = (name: string): boolean => RESERVED.test(name);
