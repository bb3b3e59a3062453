import { makeApiKey } from '@wagate/gateway';
import type { Flags } from './flags.js';
import { StartError } from './start-error.js';

/** Makes an API key for the organization of an account, also while the gateway runs. Resolves to the key. */
export async function makeKey(email: string, flags: Flags): Promise<string> {
  const key = await makeApiKey({ data: flags.data, databaseUrl: flags.databaseUrl }, email);
  if (!key) {
    const where = flags.databaseUrl ? 'that database' : flags.data;
    throw new StartError(`No account with the e-mail address ${email} runs an organization in ${where}.`);
  }
  return key;
}
