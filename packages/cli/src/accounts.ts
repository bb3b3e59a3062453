import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withIdentity } from '@wagate/gateway';
import type { Flags } from './flags.js';
import { openSecret } from './secret.js';
import { StartError } from './start-error.js';

const ADDRESS = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/;
const MINUTES = 60;

/** Makes an account, also while the gateway runs. Resolves to what to tell: the link is told once. */
export async function createAccount(email: string, flags: Flags, env: NodeJS.ProcessEnv): Promise<string> {
  if (!ADDRESS.test(email)) throw new StartError(`${email} is no e-mail address.`);
  const token = await at(flags, env, (identity) => identity.createAccount(email));
  if (!token) throw new StartError(`There is an account with the e-mail address ${email} already.`);
  return `Whoever opens this link sets the password of ${email}:\n  ${linkOf(token, flags)}\n${TERMS}`;
}

/** Makes a link that sets a new password, also while the gateway runs. */
export async function resetLink(email: string, flags: Flags, env: NodeJS.ProcessEnv): Promise<string> {
  const token = await at(flags, env, (identity) => identity.resetLink(email));
  if (!token) throw new StartError(`No account has the e-mail address ${email}.`);
  return `Whoever opens this link sets a new password for ${email}:\n  ${linkOf(token, flags)}\n${TERMS}`;
}

const TERMS = `It works once, for ${MINUTES} minutes, and ends earlier ones.`;

type Work = Parameters<typeof withIdentity<string | undefined>>[1];

function at(flags: Flags, env: NodeJS.ProcessEnv, work: Work): Promise<string | undefined> {
  const { data, databaseUrl } = flags;
  const file = join(data, 'wagate.db');
  if (!databaseUrl && !existsSync(file))
    throw new StartError(`There is no data in ${data} yet. Start wagate once.`);
  return withIdentity(
    { data, databaseUrl, secret: openSecret(data, true, env), publicUrl: addressOf(flags) },
    work,
  );
}

/** Where people reach it, as far as the flags tell. */
function addressOf({ publicUrl, host, port }: Flags): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  return publicUrl ?? `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

const linkOf = (token: string, flags: Flags): string => `${addressOf(flags)}/reset#${token}`;
