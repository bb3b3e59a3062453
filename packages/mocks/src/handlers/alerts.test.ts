import { afterEach, describe, expect, it } from 'vitest';
import { startMock } from '../testing/start-mock.js';

let mock: ReturnType<typeof startMock>;
afterEach(() => mock.close());

const kinds = async () =>
  (await mock.call('/alerts/open')).body.data.map(({ kind }: { kind: string }) => kind);

describe('alerts', () => {
  it('are what is wrong with sessions and webhooks, and end when it is over', async () => {
    mock = startMock();
    expect(await kinds()).toEqual([
      'session_reconnecting',
      'session_failed',
      'session_failed',
      'webhook_disabled',
      'session_logged_out',
    ]);
    const { id } = mock.world.sessionCalled('Night line');
    mock.world.link(id, '447700900176');
    expect(await kinds()).not.toContain('session_logged_out');
    const told = mock.world.events.all().filter(({ event }) => event === 'alert');
    expect(told).toMatchObject([{ payload: { kind: 'session_logged_out', ending: 'solved' } }]);
  });

  it('are chosen by a person, kept, and tried where mail goes out', async () => {
    mock = startMock();
    expect((await mock.call('/alerts')).body).toMatchObject({ email: false, mail: false });
    expect((await mock.call('/alerts:test', { body: {} })).status).toBe(501);
    mock.options.mail = 'refuses';
    const refused = await mock.call('/alerts:test', { body: {} });
    expect([refused.status, refused.body.error.details.reason]).toEqual([409, 'mail_failed']);
    mock.options.mail = 'takes';
    const { address } = (await mock.call('/alerts')).body;
    expect((await mock.call('/alerts:test', { body: {} })).body).toEqual({ address });
    await mock.call('/alerts', { method: 'PATCH', body: { email: true, kinds: ['session_failed'] } });
    expect((await mock.call('/alerts')).body).toMatchObject({ email: true, kinds: ['session_failed'] });
  });

  it('are not there on a plain gateway', async () => {
    mock = startMock({ plain: true });
    expect((await mock.call('/alerts')).status).toBe(404);
    expect((await mock.call('/alerts/open')).status).toBe(404);
  });
});
