import type { Account } from '../world/accounts.js';
import { own, provesPassword } from './account.js';
import { type IdentityCall, IdentityProblem, type IdentityRouter } from './identity-router.js';

/** What every authenticator of this world shows once it has scanned a new code. */
const NEW_TOTP = '135791';
const ISSUER = 'Wagate';

/** A second factor: set up, set up anew, its backup codes, switched off. */
export function twoFactorRoutes(router: IdentityRouter): void {
  router.add('enableTwoFactor', (call) => {
    const account = provesPassword(call, 'password');
    const on = account.user.twoFactorEnabled;
    if (on && !call.plain)
      throw new IdentityProblem(400, 'TOTP_ALREADY_ENABLED', 'Two factor is already enabled');
    const factor = begin(call, account);
    // A plain one puts the new secret in the place of the old at once.
    if (on) confirm(account);
    return factor;
  });
  router.add('renewTwoFactor', (call) => {
    const account = provesPassword(call, 'password');
    if (!account.user.twoFactorEnabled)
      throw new IdentityProblem(400, 'TWO_FACTOR_NOT_ENABLED', 'Two factor is not enabled');
    return begin(call, account);
  });
  router.add('confirmTwoFactorRenewal', (call) => {
    const account = own(call);
    if (!account.pendingFactor)
      throw new IdentityProblem(400, 'NO_TWO_FACTOR_RENEWAL', 'Nothing waits to be confirmed');
    proves(call, account.pendingFactor.totp);
    confirm(account);
    return { status: true };
  });
  router.add('generateBackupCodes', (call) => {
    const account = provesPassword(call, 'password');
    if (!account.user.twoFactorEnabled)
      throw new IdentityProblem(400, 'TWO_FACTOR_NOT_ENABLED', 'Two factor is not enabled');
    account.backupCodes = codes(call);
    return { status: true as const, backupCodes: [...account.backupCodes] };
  });
  router.add('disableTwoFactor', (call) => {
    const account = provesPassword(call, 'password');
    account.user = { ...account.user, twoFactorEnabled: false };
    account.totp = undefined;
    account.backupCodes = [];
    return { status: true };
  });
}

/** The first code of a second factor that somebody who is signed in sets up. @returns whether there was one to confirm */
export function confirmsSetup(call: IdentityCall): Account | undefined {
  const account = call.browser.account;
  if (!account?.pendingFactor) return undefined;
  proves(call, account.pendingFactor.totp);
  confirm(account);
  return account;
}

function begin(call: IdentityCall, account: Account) {
  const backupCodes = codes(call);
  account.pendingFactor = { totp: NEW_TOTP, backupCodes };
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  const label = `${ISSUER}:${encodeURIComponent(account.user.email)}`;
  return {
    totpURI: `otpauth://totp/${label}?secret=${secret}&issuer=${ISSUER}&digits=6&period=30`,
    backupCodes: [...backupCodes],
  };
}

function confirm(account: Account): void {
  const { totp, backupCodes } = account.pendingFactor ?? {};
  account.user = { ...account.user, twoFactorEnabled: true };
  account.totp = totp;
  account.backupCodes = [...(backupCodes ?? [])];
  account.pendingFactor = undefined;
}

function proves(call: IdentityCall, totp: string): void {
  if (call.text('code') !== totp) throw new IdentityProblem(401, 'INVALID_CODE', 'Invalid code');
}

const codes = ({ state }: IdentityCall) =>
  Array.from({ length: 10 }, () => {
    const id = state.ids.identity();
    return `${id.slice(0, 5)}-${id.slice(5, 10)}`;
  });
