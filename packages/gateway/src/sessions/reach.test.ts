import type { EngineSignal } from '@wagate/engine';
import { expect, it } from 'vitest';
import { Reach } from './reach.js';

const closed = (reason: Extract<EngineSignal, { type: 'closed' }>['reason'], more: object = {}) =>
  ({ type: 'closed', reason, retry: true, ...more }) as const;
const QR: EngineSignal = { type: 'qr', code: 'a secret', expiresAt: 0, attempt: 1, of: 6 };

it('tells that WhatsApp cannot be reached, and that it can again, once each', () => {
  const told: string[] = [];
  const reach = new Reach((message) => told.push(message));
  const hear = (...signals: EngineSignal[]) => {
    for (const signal of signals) reach.heard(signal);
    return told.splice(0);
  };
  expect(hear({ type: 'connected' }, closed('network'), closed('internal'))).toEqual([]);
  expect(hear(closed('refused'), closed('refused'), closed('network'), closed('stopped'))).toEqual([
    expect.stringMatching(/^WhatsApp cannot be reached from here.*web\.whatsapp\.com/),
  ]);
  expect(hear(QR, QR, { type: 'connected' })).toEqual(['WhatsApp can be reached again.']);
  // Somebody answered, and said no.
  expect(
    hear(closed('refused', { retry: false }), closed('refused', { message: 'WhatsApp said 401' })),
  ).toEqual([]);
  expect(hear(closed('refused'))).toHaveLength(1);
  expect(hear(closed('banned', { retry: false }))).toEqual(['WhatsApp can be reached again.']);
});
