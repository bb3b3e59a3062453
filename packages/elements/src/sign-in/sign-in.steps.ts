import type { Identity } from '@wagate/sdk/identity';
import type { FieldFailure } from './sign-in.failure.js';
import type { SignInView } from './sign-in.js';

export interface SignInForm {
  view: SignInView;
  name: string;
  email: string;
  password: string;
  code: string;
  trust: boolean;
  setupToken: string;
  invitation: string;
}

export interface SignedIn {
  id: string;
  name: string;
  email: string;
}

/** What can be told without asking. */
export function faultOf({ view, name, email, password, code }: SignInForm): FieldFailure | undefined {
  if (view === 'two-factor' || view === 'backup-code') {
    return code ? undefined : { field: 'code', text: 'need_code' };
  }
  if (view === 'sign-up' && !name) return { field: 'name', text: 'need_name' };
  if (!/^\S+@\S+$/.test(email)) return { field: 'email', text: 'need_email' };
  if (!password) return { field: 'password', text: 'need_password' };
  if (view === 'sign-up' && password.length < 8) return { field: 'password', text: 'short_password' };
  if (view === 'sign-up' && password.trim().toLowerCase() === email.toLowerCase())
    return { field: 'password', text: 'email_password' };
  if (view === 'sign-up' && password.length > 128) return { field: 'password', text: 'long_password' };
  return undefined;
}

/** Asks the identity service. @returns who is signed in, or `second-factor` when a code is asked for first */
export async function askIdentity(identity: Identity, form: SignInForm): Promise<SignedIn | 'second-factor'> {
  const { view, name, email, password, code, trust, setupToken, invitation } = form;
  if (view === 'sign-in') {
    const answer = await identity.signIn({ email, password, rememberMe: true });
    if ('twoFactorRedirect' in answer) return 'second-factor';
  } else if (view === 'sign-up') {
    await identity.signUp({
      name,
      email,
      password,
      ...(setupToken && { setupToken }),
      ...(invitation && { invitationId: invitation }),
    });
  } else if (view === 'two-factor') {
    await identity.twoFactor.verifyTotp({ code, trustDevice: trust });
  } else {
    await identity.twoFactor.verifyBackupCode({ code, trustDevice: trust });
  }
  return settle(identity);
}

/** Some gateways leave a new session without an active organization, in which nothing can be done. */
async function settle(identity: Identity): Promise<SignedIn> {
  const current = await identity.session.get();
  if (!current) throw Object.assign(new Error('The sign-in did not hold'), { status: 500 });
  if (!current.session.activeOrganizationId) {
    const [first] = await identity.organizations.list();
    if (first) await identity.organizations.setActive({ organizationId: first.id });
  }
  const { id, name, email } = current.user;
  return { id, name, email };
}
