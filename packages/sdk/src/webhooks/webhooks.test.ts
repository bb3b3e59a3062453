import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildEvent, textMessage } from '../testing/event-builder.js';
import { verifyWebhook, type WebhookHeaders } from './index.js';

const event = buildEvent('message', textMessage('m1', { body: 'Grüße 👋' }));
const body = JSON.stringify(event);
const sign = (text: string | Uint8Array, secret: string) =>
  createHmac('sha512', secret).update(text).digest('hex');
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { code: string }) => error.code,
  );

describe('verifyWebhook', () => {
  it.each<[string, (hex: string) => WebhookHeaders]>([
    ['Headers', (hex) => new Headers({ 'X-Webhook-Hmac': hex })],
    ['lower case', (hex) => ({ 'x-webhook-hmac': hex })],
    ['any case, as a list', (hex) => ({ 'X-Webhook-HMAC': [hex] })],
  ])('takes a signed delivery with %s', async (_, headers) => {
    const verified = await verifyWebhook(body, headers(sign(body, 's3cret')), 's3cret');
    expect(verified).toEqual(event);
    if (verified.event === 'message') expect(verified.payload.body).toBe('Grüße 👋');
  });

  it('takes bytes as they came', async () => {
    const bytes = new TextEncoder().encode(body);
    const headers = { 'x-webhook-hmac': sign(bytes, 'k') };
    expect(await verifyWebhook(bytes, headers, 'k')).toEqual(event);
    expect(await verifyWebhook(bytes.buffer, headers, 'k')).toEqual(event);
  });

  it('takes the new and the old secret while they change, and no third', async () => {
    for (const secret of ['new', 'old'])
      expect(await code(verifyWebhook(body, { 'x-webhook-hmac': sign(body, secret) }, ['new', 'old']))).toBe(
        'ok',
      );
    expect(await code(verifyWebhook(body, { 'x-webhook-hmac': sign(body, 'other') }, ['new', 'old']))).toBe(
      'bad_signature',
    );
  });

  it('takes a delivery of a rotation with the old secret alone, and with the new one alone', async () => {
    const headers = { 'X-Webhook-Hmac': sign(body, 'old'), 'X-Webhook-Hmac-Next': sign(body, 'new') };
    for (const given of [headers, new Headers(headers)])
      for (const secret of ['old', 'new']) expect(await code(verifyWebhook(body, given, secret))).toBe('ok');
    expect(await code(verifyWebhook(body, headers, 'third'))).toBe('bad_signature');
    const forged = { ...headers, 'X-Webhook-Hmac': 'x', 'X-Webhook-Hmac-Next': sign(body, '') };
    expect(await code(verifyWebhook(body, forged, ['old', 'new', '']))).toBe('bad_signature');
  });

  it('refuses what was changed, not signed, cut, or signed with nothing', async () => {
    const good = sign(body, 's');
    expect(await code(verifyWebhook(body.replace('m1', 'm2'), { 'x-webhook-hmac': good }, 's'))).toBe(
      'bad_signature',
    );
    expect(await code(verifyWebhook(`${body} `, { 'x-webhook-hmac': good }, 's'))).toBe('bad_signature');
    expect(await code(verifyWebhook(body, {}, 's'))).toBe('unsigned');
    for (const broken of [
      good.slice(1),
      good.slice(0, 64),
      `${good}00`,
      'zz'.repeat(64),
      `0x${good.slice(2)}`,
    ])
      expect(await code(verifyWebhook(body, { 'x-webhook-hmac': broken }, 's'))).toBe('bad_signature');
    expect(await code(verifyWebhook(body, { 'x-webhook-hmac': sign(body, '') }, ['', 's']))).toBe(
      'bad_signature',
    );
  });

  it.each([
    ['an object', JSON.parse(body)],
    ['nothing', undefined],
    ['null', null],
    ['a list', [body]],
  ])('says that the body was parsed when it gets %s, and is no refusal', async (_, parsed) => {
    const verifying = verifyWebhook(parsed as string, { 'x-webhook-hmac': sign(body, 's') }, 's');
    await expect(verifying).rejects.toBeInstanceOf(TypeError);
    await expect(verifying).rejects.toThrow('webhook: body is parsed');
  });

  it.each([
    ['undefined', undefined],
    ['empty', ''],
    ['an empty list', []],
    ['a list of empty ones', ['', undefined]],
  ])('says that there is no secret when it is %s, signed with that or not', async (_, secret) => {
    for (const headers of [{ 'x-webhook-hmac': sign(body, '') }, {}]) {
      const verifying = verifyWebhook(body, headers, secret as string);
      await expect(verifying).rejects.toBeInstanceOf(TypeError);
      await expect(verifying).rejects.toThrow('webhook: secret is empty');
    }
  });

  it('refuses a signed text that is no event', async () => {
    for (const text of ['', '{', 'null', '[]', '{"id":1}', '"x"'])
      expect(await code(verifyWebhook(text, { 'x-webhook-hmac': sign(text, 's') }, 's'))).toBe('bad_body');
  });
});
