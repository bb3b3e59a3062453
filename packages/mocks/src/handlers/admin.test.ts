import { afterEach, describe, expect, it } from 'vitest';
import { startMock } from '../testing/start-mock.js';

let mock: ReturnType<typeof startMock>;
const start = (...options: Parameters<typeof startMock>) => {
  mock = startMock(...options);
  return mock;
};
afterEach(() => mock.close());

const labels = (body: { data: { label: string }[] }) => body.data.map(({ label }) => label);

describe('what a super admin sees', () => {
  it('are the sessions of all organizations, newest first, each with the name of its own', async () => {
    const { call } = start();
    const { body } = await call('/admin/sessions');
    expect(body.data).toHaveLength(9);
    expect(body.data[0]).toMatchObject({ label: 'Bakery counter', organizationName: 'Pier Bakery' });
    expect(labels((await call('/admin/sessions?q=447700900143')).body)).toEqual(['Front desk']);
    const failed = await call('/admin/sessions?status=failed&gateway=us-1&organization=org_harbour_coffee');
    expect(labels(failed.body)).toEqual(['Market stall']);
    expect((await call('/admin/sessions?status=odd')).status).toBe(400);
  });

  it('pages', async () => {
    const { call } = start();
    const first = (await call('/admin/sessions?limit=4')).body;
    const second = (await call(`/admin/sessions?limit=5&cursor=${first.nextCursor}`)).body;
    expect(new Set([...labels(first), ...labels(second)]).size).toBe(9);
  });

  it('are the nodes with what they hold, and what was done anywhere', async () => {
    const { call } = start();
    const { body } = await call('/admin/gateways');
    expect(body.data).toMatchObject([
      { id: 'eu-1', sessionCount: 5, capacity: 5 },
      { id: 'us-1', sessionCount: 4, status: 'draining' },
    ]);
    const audit = (await call('/admin/audit?actor=dana')).body;
    expect(audit.data).toMatchObject([{ organizationId: 'org_pier_bakery' }]);
    expect((await call('/audit?actor=dana')).body.data).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const { call } = start({ signedIn: 'chioma' });
    for (const path of ['/admin/sessions', '/admin/gateways', '/admin/audit'])
      expect((await call(path)).status, path).toBe(403);
  });

  it('is all sessions at once on a plain gateway, without nodes', async () => {
    const { call } = start({ plain: true });
    expect((await call('/admin/sessions?status=failed&limit=2')).body.data).toHaveLength(9);
    expect((await call('/admin/gateways')).status).toBe(404);
  });
});
