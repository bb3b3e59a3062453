import { PEOPLE } from './accounts.js';
import type { Told } from './conversations.js';
import type { Operator } from './deployment.js';
import { from, say } from './spoken.js';

export interface Keys {
  /** May do everything. */
  whole: string;
  /** May do everything in one session. */
  confined: string;
  /** May read. */
  reading: string;
  expired: string;
  revoked: string;
  disabled: string;
}

type Made = { id: string; key: string };
const ALL = ['read', 'send', 'manage', 'events'];

/** Keys of an organization, alive and over. */
export async function makeKeys(operator: Operator, session: string): Promise<Keys> {
  const make = (name: string, permissions: readonly string[], more: object = {}) =>
    operator.do<Made>('POST', '/api-keys', { name, permissions, ...more });
  const whole = await make('Kasse', ALL);
  const confined = await make('Nur der Laden', ALL, { sessions: [session] });
  const reading = await make('Anzeige', ['read']);
  const expired = await make('Aushilfe', ['read'], { expiresAt: operator.deployment.clock.now() + 60_000 });
  const revoked = await make('Verloren', ['read', 'send']);
  const disabled = await make('Pausiert', ['read']);
  await operator.do('DELETE', `/api-keys/${revoked.id}`);
  await operator.do('PATCH', `/api-keys/${disabled.id}`, { enabled: false });
  const rotated = await operator.do<Made>('POST', `/api-keys/${whole.id}:rotate`);
  return {
    whole: rotated.key,
    confined: confined.key,
    reading: reading.key,
    expired: expired.key,
    revoked: revoked.key,
    disabled: disabled.key,
  };
}

/** Webhooks, and deliveries in each state that they can be in. */
export async function hookUp(operator: Operator, session: string, told: Told): Promise<void> {
  const { deployment } = operator;
  const make = async (path: string, more: object = {}) => {
    const body = { url: deployment.receiver.url(path), events: ['message', 'message.reaction'], ...more };
    return (await operator.do('POST', '/webhooks', body)).id;
  };
  const hears = (n: number) => told.message(from('anna', told.id(200 + n), say(`Für die Webhooks ${n}`)));
  const once = { retryPolicy: { policy: 'constant', delaySeconds: 60, attempts: 1 } };
  await make('/delivered', {
    sessionId: session,
    secret: 'a secret of the first webhook',
    customHeaders: { authorization: 'Bearer frozen', 'x-shop': 'Pelikan' },
  });
  await make('/everything', { events: ['*'], active: true });
  await make('/dead/503', once);
  await make('/pending/500', { retryPolicy: { policy: 'exponential', delaySeconds: 7200, attempts: 5 } });
  await make('/gone/410');
  await hears(0);
  await hears(1);
  await hears(2);
  await told.message(from('anna', told.id(210), { type: 'reaction', targetId: told.id(200), emoji: '🪝' }));
  const off = await make('/switched-off', { sessionId: session });
  await operator.do('PATCH', `/webhooks/${off}`, { active: false });
  const rotated = await make('/rotated', { secret: 'a secret before its rotation' });
  await operator.do('POST', `/webhooks/${rotated}:rotate-secret`, {});
  await operator.do('POST', `/webhooks/${rotated}:test`, { event: 'message' });
  await operator.do('PATCH', `/webhooks/${rotated}`, {
    customHeaders: { 'x-changed': PEOPLE.bob.pushName.slice(0, 3) },
  });
}
