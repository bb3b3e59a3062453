import { isBannedNow } from './banned.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

const LASTS_MS = 3_600_000;

/** Links by which somebody sets a new password. */
export function resetLinkRoutes(router: IdentityRouter): void {
  router.add('adminMakeResetLink', (call) => {
    const { state, text } = call;
    const { user } = call.account();
    if (user.role !== 'super_admin')
      throw new IdentityProblem(403, 'YOU_ARE_NOT_ALLOWED_TO_MAKE_RESET_LINKS', 'Only super admins do.');
    const userId = text('userId');
    if (userId === user.id)
      throw new IdentityProblem(400, 'YOU_CANNOT_MAKE_YOUR_OWN_RESET_LINK', 'Not for yourself.');
    const account = state.data.accounts.find((one) => one.user.id === userId);
    if (!account) throw new IdentityProblem(404, 'USER_NOT_FOUND', 'User not found');
    if (isBannedNow(account.user, state.now()))
      throw new IdentityProblem(403, 'BANNED_USER', 'This account is banned.');
    state.data.resetLinks = state.data.resetLinks.map((link) =>
      link.userId === userId && link.state === 'open' ? { ...link, state: 'replaced' } : link,
    );
    const token = state.ids.identity();
    const endsAt = state.now() + LASTS_MS;
    state.data.resetLinks.push({ token, userId, endsAt, state: 'open' });
    return { token, expiresAt: new Date(endsAt).toISOString() };
  });
  router.add('getResetLinkState', (call) => {
    const { link, account } = open(call);
    return { email: account.user.email, expiresAt: new Date(link.endsAt).toISOString() };
  });
  router.add('resetPassword', (call) => {
    const { link, account } = open(call);
    const password = call.text('newPassword');
    if (password.length < 8) throw new IdentityProblem(400, 'PASSWORD_TOO_SHORT', 'Password too short');
    account.password = password;
    const { resetLinks } = call.state.data;
    resetLinks[resetLinks.indexOf(link)] = { ...link, state: 'used' };
    return { status: true };
  });
  router.add('requestPasswordReset', () => ({
    status: true,
    message: 'If this email exists in our system, check your email for the reset link',
  }));
}

function open({ state, text }: IdentityCall) {
  const link = state.data.resetLinks.find(({ token }) => token === text('token'));
  const account = state.data.accounts.find(({ user }) => user.id === link?.userId);
  if (!link || !account) throw new IdentityProblem(400, 'INVALID_TOKEN', 'Invalid token');
  if (link.state === 'used') throw new IdentityProblem(400, 'RESET_LINK_USED', 'It works once.');
  if (link.state === 'replaced')
    throw new IdentityProblem(400, 'RESET_LINK_REPLACED', 'A newer one was made.');
  if (link.endsAt <= state.now()) throw new IdentityProblem(400, 'RESET_LINK_EXPIRED', 'It has expired.');
  return { link, account };
}
