import { makeToken } from '../handlers/principal.js';
import type { User } from '../schemas.js';
import type { Account } from '../world/accounts.js';
import { refuseBanned } from './banned.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';
import { confirmsSetup } from './two-factor.js';

/** Signing up, in and out; the session; tokens. */
export function signingInRoutes(router: IdentityRouter): void {
  router.add('getSession', ({ browser }) => {
    const { session, account } = browser;
    return session && account ? { session, user: account.user } : null;
  });
  router.add('getToken', (call) => {
    const { user } = call.account();
    const organizationId = call.browser.session?.activeOrganizationId ?? null;
    return { token: makeToken(user.id, organizationId, call.state.now()) };
  });
  router.add('signUpEmail', signUp);
  router.add('signInEmail', signIn);
  router.add('signOut', ({ browser }) => {
    browser.signOut();
    return { success: true };
  });
  router.add('verifyTotp', (call) => {
    const own = call.browser.session && confirmsSetup(call);
    if (own) return { token: call.browser.session?.token ?? '', user: own.user };
    const account = awaited(call);
    if (call.text('code') !== account.totp) throw new IdentityProblem(401, 'INVALID_CODE', 'Invalid code');
    return finish(call, account);
  });
  router.add('verifyBackupCode', (call) => {
    const account = awaited(call);
    const at = account.backupCodes.indexOf(call.text('code'));
    if (at < 0) throw new IdentityProblem(401, 'INVALID_BACKUP_CODE', 'Invalid backup code');
    account.backupCodes.splice(at, 1);
    return finish(call, account);
  });
}

function finish({ browser }: IdentityCall, account: Account) {
  const { token } = browser.signIn(account);
  return { token, user: account.user };
}

function awaited({ browser }: IdentityCall): Account {
  if (browser.pending) return browser.pending;
  throw new IdentityProblem(401, 'INVALID_TWO_FACTOR_COOKIE', 'Invalid two factor cookie');
}

function signIn(call: IdentityCall) {
  const { state, browser, text } = call;
  const account = state.data.accounts.find(({ user }) => user.email === text('email').toLowerCase());
  if (!account || account.password !== text('password')) {
    throw new IdentityProblem(401, 'INVALID_EMAIL_OR_PASSWORD', 'Invalid email or password');
  }
  refuseBanned(account.user, state.now());
  if (account.totp) {
    browser.pending = account;
    return { twoFactorRedirect: true as const, twoFactorMethods: ['totp'] };
  }
  return { redirect: false, ...finish(call, account) };
}

function signUp(call: IdentityCall) {
  const { state, text } = call;
  const { accounts, organizations, memberships, openRegistration } = state.data;
  const email = text('email').toLowerCase();
  const password = text('password');
  if (!openRegistration) {
    throw new IdentityProblem(400, 'EMAIL_PASSWORD_SIGN_UP_DISABLED', 'Sign up is not enabled');
  }
  if (password.length < 8) throw new IdentityProblem(400, 'PASSWORD_TOO_SHORT', 'Password too short');
  if (accounts.some(({ user }) => user.email === email)) {
    throw new IdentityProblem(422, 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', 'User already exists');
  }
  const account: Account = { user: newUser(call, email), password, backupCodes: [] };
  const { id, name, createdAt } = account.user;
  const organizationId = state.ids.identity();
  accounts.push(account);
  organizations.push({
    id: organizationId,
    name: `${name}'s Org`,
    slug: `personal-${id.toLowerCase()}`,
    logo: null,
    createdAt,
  });
  memberships.push({ id: state.ids.identity(), userId: id, organizationId, role: 'owner' });
  return finish(call, account);
}

function newUser({ state, text }: IdentityCall, email: string): User {
  const now = new Date(state.now()).toISOString();
  return {
    id: state.ids.identity(),
    name: text('name'),
    email,
    emailVerified: false,
    image: null,
    role: 'user',
    banned: false,
    twoFactorEnabled: false,
    createdAt: now,
    updatedAt: now,
  };
}
