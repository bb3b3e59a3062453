import { authenticatorCode } from '../authenticator.js';
import type { SignedUp, TestBrowser } from '../gateway.js';
import { type Deployment, granted, Operator } from './deployment.js';

export const PASSWORD = 'correct horse battery';

/** Who can sign in, all with the one password. */
export const ADDRESSES = {
  root: 'root@wagate.example',
  owner: 'ada@pelican.example',
  admin: 'carl@pelican.example',
  member: 'dana@pelican.example',
  /** With a second factor. */
  secondFactor: 'tess@pelican.example',
  banned: 'mallory@pelican.example',
  otherOwner: 'zoe@zebra.example',
};

export interface Organizations {
  root: Operator;
  bakery: Operator;
  tours: Operator;
  /** Of `secondFactor`: what the authenticator was set up with. */
  totpURI: string;
}

interface Person {
  browser: TestBrowser;
  id: string;
}

async function signedUp(
  deployment: Deployment,
  name: string,
  email: string,
  more: object = {},
): Promise<Person> {
  deployment.pass();
  const browser = deployment.browser();
  const answer = await browser.auth<SignedUp>('POST', '/sign-up/email', {
    name,
    email,
    password: PASSWORD,
    ...more,
  });
  return { browser, id: granted(answer, `sign-up of ${name}`).user.id };
}

/** Somebody in the organization that they got when they signed up. */
async function operator(deployment: Deployment, { browser }: Person): Promise<Operator> {
  const [own] = granted(await browser.auth<{ id: string }[]>('GET', '/organization/list'), 'organizations');
  return new Operator(deployment, browser, own!.id);
}

/** Everybody, and the two organizations that they are in. */
export async function settleOrganizations(deployment: Deployment): Promise<Organizations> {
  const setupToken = await deployment.gateway.setupToken();
  const root = await operator(deployment, await signedUp(deployment, 'Root', ADDRESSES.root, { setupToken }));
  const bakery = await operator(deployment, await signedUp(deployment, 'Ada Pelikan', ADDRESSES.owner));
  const { organizationId } = bakery;
  await bakery.auth('/organization/update', { organizationId, data: { name: 'Pelican Bakery' } });
  const tours = await operator(deployment, await signedUp(deployment, 'Zoë', ADDRESSES.otherOwner));
  await tours.auth('/organization/update', {
    organizationId: tours.organizationId,
    data: { name: 'Zebra Tours' },
  });

  const invite = (email: string, role: string) =>
    bakery.auth<{ id: string }>('/organization/invite-member', { organizationId, email, role });
  const join = async (name: string, email: string, role: 'admin' | 'member'): Promise<Person> => {
    const person = await signedUp(deployment, name, email);
    const { id: invitationId } = await invite(email, role);
    deployment.pass();
    granted(
      await person.browser.auth('POST', '/organization/accept-invitation', { invitationId }),
      'joining',
    );
    return person;
  };
  await join('Carl', ADDRESSES.admin, 'admin');
  await join('Dana دانا', ADDRESSES.member, 'member');
  const tess = await join('Tess', ADDRESSES.secondFactor, 'member');
  const mallory = await join('Mallory', ADDRESSES.banned, 'member');
  await root.auth('/admin/ban-user', { userId: mallory.id, banReason: 'spam' });
  await invite('eve@pelican.example', 'admin');
  const { id: invitationId } = await invite('frank@pelican.example', 'member');
  await bakery.auth('/organization/cancel-invitation', { invitationId });

  const setup = granted(
    await tess.browser.auth<{ totpURI: string }>('POST', '/two-factor/enable', { password: PASSWORD }),
    'second factor',
  );
  granted(
    await tess.browser.auth('POST', '/two-factor/verify-totp', { code: authenticatorCode(setup.totpURI) }),
    'code of the second factor',
  );
  return { root, bakery, tours, totpURI: setup.totpURI };
}
