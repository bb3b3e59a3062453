import { afterEach, describe, expect, it } from 'vitest';
import { startMock } from '../testing/start-mock.js';

let mock: ReturnType<typeof startMock>;
afterEach(() => mock.close());

const post = (body: object) => mock.call('/admin/number:pair', { body });

describe('the admin number', () => {
  it('is one session, made by the first wish to link it', async () => {
    mock = startMock();
    expect((await mock.call('/admin/number')).body).toEqual({ configured: false });
    expect((await post({ method: 'code' })).status).toBe(400);
    expect((await post({ method: 'qr', organization: 'org_none' })).status).toBe(404);
    const { body } = await post({ method: 'qr' });
    expect(body).toMatchObject({ session: { isAdminSession: true }, pairing: { method: 'qr' } });
    const byCode = await post({ method: 'code', number: '447700900143' });
    expect(byCode.body).toMatchObject({ number: '447700900143', pairing: { method: 'code' } });
    expect(byCode.body.session.id).toBe(body.session.id);
    mock.world.link(body.session.id, '447700900143');
    const linked = (await mock.call('/admin/number')).body;
    expect(linked).toMatchObject({ number: '447700900143', session: { status: 'working' } });
    expect(linked).not.toHaveProperty('pairing');
    expect((await post({ method: 'qr' })).status).toBe(409);
  });

  it('is not there on a plain gateway', async () => {
    mock = startMock({ plain: true });
    expect((await mock.call('/admin/number')).status).toBe(404);
  });
});
