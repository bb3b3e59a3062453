import type { CapabilitiesSnapshot } from '@wagate/sdk/live';
import type { Account } from '../account.js';
import type { Page } from './page.js';

/**
 * Whether the caller sees a page. `unknown` until the gateway answered; one that cannot tell hides nothing, since each page says itself what is
 * refused. Who is a super admin is known from the sign-in already.
 */
export function access(
  { needs }: Pick<Page, 'needs'>,
  caller: CapabilitiesSnapshot | undefined,
  { superAdmin }: Pick<Account, 'superAdmin'>,
): 'yes' | 'no' | 'unknown' {
  if (!needs || caller?.permissions.has(needs)) return 'yes';
  if (needs === 'super_admin' && !(caller?.phase === 'ready' && !caller.plain))
    return superAdmin ? 'yes' : 'no';
  if (!caller || caller.phase === 'loading') return 'unknown';
  return caller.plain || caller.phase === 'failed' ? 'yes' : 'no';
}
