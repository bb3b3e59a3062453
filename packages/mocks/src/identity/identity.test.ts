import { afterEach, describe, expect, it } from 'vitest';
import { startMock } from '../testing/start-mock.js';
import { HARBOUR_COFFEE } from '../world/accounts.js';

let mock: ReturnType<typeof startMock>;
afterEach(() => mock.close());

const auth = (path: string, body?: object) => mock.ask(`/api/auth${path}`, body ? { body } : {});
const password = 'correct horse battery';

describe('the identity service', () => {
  it('signs in, says who it is, and signs out', async () => {
    mock = startMock({ signedIn: null });
    expect((await auth('/get-session')).body).toBeNull();
    expect((await auth('/token')).status).toBe(401);
    const wrong = await auth('/sign-in/email', { email: 'ana@harbour.example', password: 'nope' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } });
    await auth('/sign-in/email', { email: 'ana@harbour.example', password });
    expect((await auth('/get-session')).body).toMatchObject({
      user: { name: 'Ana Reyes' },
      session: { activeOrganizationId: HARBOUR_COFFEE },
    });
    await auth('/sign-out', {});
    expect((await auth('/get-session')).body).toBeNull();
  });

  it('asks for a second factor where there is one', async () => {
    mock = startMock({ signedIn: null });
    const first = await auth('/sign-in/email', { email: 'chioma@harbour.example', password });
    expect(first.body).toMatchObject({ twoFactorRedirect: true });
    expect((await auth('/get-session')).body).toBeNull();
    expect((await auth('/two-factor/verify-totp', { code: '000000' })).body.code).toBe('INVALID_CODE');
    expect((await auth('/two-factor/verify-totp', { code: '246810' })).status).toBe(200);
    expect((await auth('/get-session')).body.user.name).toBe('Chioma Eze');
  });

  it('takes a backup code once', async () => {
    mock = startMock({ signedIn: null });
    const again = async () => {
      await auth('/sign-in/email', { email: 'chioma@harbour.example', password });
      return (await auth('/two-factor/verify-backup-code', { code: 'harbour-0001' })).status;
    };
    expect([await again(), await again()]).toEqual([200, 401]);
  });

  it('makes an account with an organization of its own, or says why not', async () => {
    mock = startMock({ signedIn: null });
    const person = { name: 'Lea Marsh', email: 'lea@harbour.example', password: 'long enough' };
    expect((await auth('/sign-up/email', { ...person, password: 'short' })).body.code).toBe(
      'PASSWORD_TOO_SHORT',
    );
    expect((await auth('/sign-up/email', person)).status).toBe(200);
    expect((await auth('/organization/list')).body).toMatchObject([{ name: "Lea Marsh's Org" }]);
    expect((await auth('/sign-up/email', person)).status).toBe(422);
    mock.world.data.openRegistration = false;
    expect((await auth('/sign-up/email', person)).body.code).toBe('EMAIL_PASSWORD_SIGN_UP_DISABLED');
  });

  it('switches the organization that tokens stand for', async () => {
    mock = startMock();
    expect((await mock.call('/sessions')).body.data).toHaveLength(8);
    await auth('/organization/set-active', { organizationId: 'org_ana' });
    expect((await mock.call('/sessions')).body.data).toEqual([]);
    const foreign = await auth('/organization/set-active', { organizationId: 'org_pier_bakery' });
    expect(foreign.status).toBe(403);
  });

  it('invites, takes an invitation back, and lets no ordinary member do either', async () => {
    mock = startMock();
    const organizationId = 'org_harbour_coffee';
    const invite = { email: 'Noor@elsewhere.example', role: 'member', organizationId };
    const list = async () =>
      (await auth(`/organization/list-invitations?organizationId=${organizationId}`)).body;
    expect(await list()).toEqual([]);
    const { body } = await auth('/organization/invite-member', invite);
    expect(body).toMatchObject({ email: 'noor@elsewhere.example', status: 'pending', inviterId: 'ana' });
    expect((await auth('/organization/invite-member', invite)).body.code).toBe(
      'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION',
    );
    await auth('/organization/cancel-invitation', { invitationId: body.id });
    expect(await list()).toMatchObject([{ id: body.id, status: 'canceled' }]);
    expect((await auth('/organization/cancel-invitation', { invitationId: 'x' })).status).toBe(400);
    mock = startMock({ signedIn: 'ben' });
    expect((await auth('/organization/invite-member', invite)).status).toBe(403);
    expect((await auth('/organization/list-invitations?organizationId=org_pier_bakery')).status).toBe(403);
  });

  it('fails as it is told, in its own shape', async () => {
    mock = startMock({ fail: { 'identity.getSession': { status: 503, code: 'DOWN' } } });
    expect(await auth('/get-session')).toMatchObject({ status: 503, body: { code: 'DOWN' } });
  });
});
