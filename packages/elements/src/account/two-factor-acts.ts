import type { Identity, IdentityError } from '@wagate/sdk/identity';

/** What can be done to a second factor. */
export type TwoFactorAct = 'set_up' | 'renew' | 'codes' | 'off';

/** What a new authenticator scans, and the backup codes that come with it. Both are secrets. */
export interface TwoFactorSetup {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/** A new secret that nobody confirmed is thrown away by the gateway after half an hour. */
const SURELY_WAITING_MS = 25 * 60_000;

/**
 * Asks for a new secret. @param held the gateway keeps it aside until it is confirmed; a plain one puts it in the place of an old one at once
 * @throws IdentityError
 */
export async function beginSetup(
  { twoFactor }: Identity,
  act: 'set_up' | 'renew',
  held: boolean,
  password: string,
): Promise<TwoFactorSetup> {
  const { totpURI, backupCodes } =
    act === 'renew' && held ? await twoFactor.renew({ password }) : await twoFactor.enable({ password });
  return { uri: totpURI, backupCodes };
}

/** Puts a new secret to use with a code of it. @throws IdentityError */
export async function confirmSetup(
  { twoFactor }: Identity,
  act: 'set_up' | 'renew',
  held: boolean,
  code: string,
): Promise<true> {
  if (act === 'renew' && held) await twoFactor.confirmRenewal({ code });
  else await twoFactor.verifyTotp({ code });
  return true;
}

/**
 * Whether a confirmation of which no answer came was heard: a code is good for one new secret, so that one which nothing waits for any more was.
 * @param begun epoch ms at which the secret was made
 * @throws IdentityError when that can't be told
 */
export async function wasConfirmed(
  identity: Identity,
  act: 'set_up' | 'renew',
  held: boolean,
  code: string,
  begun: number,
): Promise<true | undefined> {
  if (act === 'set_up') return (await identity.session.get())?.user.twoFactorEnabled || undefined;
  return confirmSetup(identity, act, held, code).catch((error: IdentityError) => {
    if (error.code === 'INVALID_CODE') return undefined;
    if (error.code === 'NO_TWO_FACTOR_RENEWAL' && Date.now() - begun < SURELY_WAITING_MS) return true;
    throw error;
  });
}

/** The secret of an address for authenticators, in groups of four: as people copy it by hand. */
export function setupKey(uri: string): string {
  const secret = URL.canParse(uri) ? (new URL(uri).searchParams.get('secret') ?? '') : '';
  return secret.replace(/[^A-Za-z2-7]/g, '').replace(/(.{4})(?=.)/g, '$1 ');
}
