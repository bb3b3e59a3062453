import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promoteSuperAdmin } from '@wagate/gateway';
import type { Flags } from './flags.js';
import { StartError } from './start-error.js';

/** Makes an account a super admin, also while the gateway runs. Resolves to what to tell. */
export async function promote(email: string, flags: Flags): Promise<string> {
  const file = join(flags.data, 'wagate.db');
  if (!flags.databaseUrl && !existsSync(file)) {
    throw new StartError(`There is no data in ${flags.data} yet. Start wagate once, sign up, then promote.`);
  }
  const found = await promoteSuperAdmin({ data: flags.data, databaseUrl: flags.databaseUrl }, email);
  if (!found) throw new StartError(`No account has the e-mail address ${email}.`);
  return `${email} is a super admin from the next sign-in on.`;
}
