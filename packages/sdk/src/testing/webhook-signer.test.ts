import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyWebhook } from '../webhooks/index.js';
import { buildEvent, textMessage } from './event-builder.js';
import { signWebhook } from './webhook-signer.js';

const event = buildEvent('message', textMessage('m1', { body: 'Grüße 👋' }));
const body = JSON.stringify(event);

describe('signWebhook', () => {
  it('gives the headers of a delivery, as a gateway sends them', async () => {
    expect(await signWebhook(body, 's3cret', { timestamp: 1_700_000_000_000 })).toEqual({
      'Content-Type': 'application/json',
      'X-Webhook-Request-Id': event.id,
      'X-Webhook-Timestamp': '1700000000000',
      'X-Webhook-Hmac': createHmac('sha512', 's3cret').update(body).digest('hex'),
      'X-Webhook-Hmac-Algorithm': 'sha512',
    });
  });

  it('is accepted by verifyWebhook, for text and bytes, and for no other secret or body', async () => {
    const headers = await signWebhook(body, 's3cret');
    expect(await verifyWebhook(body, headers, 's3cret')).toEqual(event);
    const bytes = new TextEncoder().encode(body);
    expect(await verifyWebhook(bytes, await signWebhook(bytes, 's3cret'), 's3cret')).toEqual(event);
    await expect(verifyWebhook(body, headers, 'other')).rejects.toMatchObject({ code: 'bad_signature' });
    await expect(verifyWebhook(`${body} `, headers, 's3cret')).rejects.toMatchObject({
      code: 'bad_signature',
    });
  });

  it('signs with both secrets while one replaces the other', async () => {
    const headers = await signWebhook(body, 'old', { nextSecret: 'new' });
    for (const secret of ['old', 'new']) expect(await verifyWebhook(body, headers, secret)).toEqual(event);
  });

  it('signs what is no event, so that its refusal can be tested', async () => {
    const headers = await signWebhook('no event', 's');
    expect(headers).not.toHaveProperty('X-Webhook-Request-Id');
    await expect(verifyWebhook('no event', headers, 's')).rejects.toMatchObject({ code: 'bad_body' });
  });

  it.each(['', undefined])('says that there is no secret for %j', async (secret) => {
    await expect(signWebhook(body, secret as string)).rejects.toThrow('webhook: secret is empty');
  });

  it('says that a body is not written as JSON yet', async () => {
    await expect(signWebhook(event as never, 's3cret')).rejects.toThrow(
      'webhook: body must be text or bytes',
    );
  });
});
