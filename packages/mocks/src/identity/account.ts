import type { IdentitySession } from '../schemas.js';
import type { Account } from '../world/accounts.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

/** The own account: name, password, and where it is signed in. */
export function accountRoutes(router: IdentityRouter): void {
  router.add('getAccountState', (call) => {
    const { user, backupCodes } = call.account();
    return {
      endsAtOnce: true,
      renewsTwoFactor: true,
      backupCodesLeft: user.twoFactorEnabled ? backupCodes.length : null,
    };
  });
  router.add('becomeSuperAdmin', (call) => {
    const account = own(call);
    const { accounts } = call.state.data;
    if (!call.text('setupToken') || accounts.some(({ user }) => user.role === 'super_admin'))
      throw new IdentityProblem(403, 'INVALID_SETUP_TOKEN', 'This set-up link has been used.');
    account.user = { ...account.user, role: 'super_admin' };
    return { status: true };
  });
  router.add('updateUser', (call) => {
    const account = call.account();
    account.user = { ...account.user, name: call.text('name') || account.user.name };
    return { status: true };
  });
  router.add('verifyPassword', (call) => {
    provesPassword(call, 'password');
    return { status: true };
  });
  router.add('changePassword', (call) => {
    const account = provesPassword(call, 'currentPassword');
    const next = call.text('newPassword');
    if (next.length < 8) throw new IdentityProblem(400, 'PASSWORD_TOO_SHORT', 'Password too short');
    account.password = next;
    if (call.body.revokeOtherSessions === true) endOthers(call, () => true);
    return { token: call.browser.session?.token ?? '', user: account.user };
  });
  router.add('listSessions', (call) => {
    const { user } = own(call);
    const others = call.state.data.signIns.filter(({ userId }) => userId === user.id);
    return [...others, ...(call.browser.session ? [call.browser.session] : [])];
  });
  router.add('revokeSession', (call) => {
    own(call);
    const token = call.text('token');
    if (call.browser.session?.token === token) call.browser.signOut();
    else endOthers(call, (one) => one.token === token);
    return { status: true };
  });
  router.add('revokeOtherSessions', (call) => {
    own(call);
    endOthers(call, () => true);
    return { status: true };
  });
  router.add('revokeSessions', (call) => {
    own(call);
    endOthers(call, () => true);
    call.browser.signOut();
    return { status: true };
  });
}

/** Whoever acts as somebody is kept from that person's credentials. */
export function own(call: IdentityCall): Account {
  const account = call.account();
  if (call.browser.session?.impersonatedBy)
    throw new IdentityProblem(403, 'NOT_WHILE_IMPERSONATING', 'Nobody changes them in their name.');
  return account;
}

export function provesPassword(call: IdentityCall, field: string): Account {
  const account = own(call);
  if (call.text(field) !== account.password)
    throw new IdentityProblem(400, 'INVALID_PASSWORD', 'Invalid password');
  return account;
}

function endOthers(call: IdentityCall, which: (one: IdentitySession) => boolean): void {
  const { data } = call.state;
  const { user } = call.account();
  data.signIns = data.signIns.filter((one) => one.userId !== user.id || !which(one));
}
