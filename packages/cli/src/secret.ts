import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { onDisk, StartError } from './start-error.js';

const MINIMUM = 32;

/**
 * The secret that seals what is stored: `WAGATE_SECRET`, or a file beside the data directory (never inside: whoever
 * copies the data away has not copied the key). Made on the first start; missing later, it is an error, since a new
 * one could open nothing.
 */
export function openSecret(data: string, hasData: boolean, env: NodeJS.ProcessEnv): string {
  const given = env.WAGATE_SECRET;
  if (given !== undefined && given !== '') {
    if (given.length < MINIMUM)
      throw new StartError(`WAGATE_SECRET is too short: it takes at least ${MINIMUM} characters.`);
    return given;
  }
  const file = `${data}.secret`;
  if (existsSync(file)) {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      onDisk('The key file', file, () => chmodSync(file, 0o600));
    const stored = onDisk('The key file', file, () => readFileSync(file, 'utf8').trim());
    if (stored.length < MINIMUM)
      throw new StartError(`The key file ${file} is damaged. Put back the one that belongs to ${data}.`);
    return stored;
  }
  if (hasData) {
    throw new StartError(
      `The key to ${data} is missing. Put back the file ${file}, or set WAGATE_SECRET to the secret it was made with. ` +
        'Without it the stored WhatsApp links cannot be opened.',
    );
  }
  const secret = randomBytes(32).toString('base64url');
  onDisk('The key file', file, () => writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' }));
  return secret;
}
