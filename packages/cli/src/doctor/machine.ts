import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Finding, fail, ok, warn } from './finding.js';

const MIB = 1024 * 1024;
const ENOUGH = 1024 * MIB;
const TOO_LITTLE = 100 * MIB;
/** Tokens live for five minutes, and second factors half a minute. */
const MOST_SKEW_MS = 20_000;

/** @param node a version of Node.js, such as `20.19.0` */
export function nodeVersion(node: string): Finding {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return fits
    ? ok('Node.js', node)
    : fail('Node.js', `${node} is not supported: it takes 20.19, 22.12 or 24, or newer ones of these lines.`);
}

/** @param installed the version of the package that speaks to WhatsApp, or nothing where there is none */
export function engineVersion(installed: string | undefined, wanted: string): Finding {
  if (installed === undefined)
    return fail('Engine', 'What speaks to WhatsApp is not installed: install @wagate/engine-baileys.');
  return installed === wanted
    ? ok('Engine', `baileys ${installed}`)
    : fail('Engine', `baileys is ${installed}, and this version was made for ${wanted}: install it anew.`);
}

/** Whether the data directory can be written to, and how much room there is. */
export function disk(data: string, free: (path: string) => number = freeBytes): Finding {
  const place = existsSync(data) ? data : dirname(data);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
  } catch {
    return fail('Disk', `${place} cannot be written to by this account.`);
  }
  const bytes = free(place);
  const room = `${Math.floor(bytes / MIB)} MiB are free in ${place}`;
  if (bytes < TOO_LITTLE) return fail('Disk', `${room}: nothing more can be stored soon. Make room.`);
  return bytes < ENOUGH ? warn('Disk', `${room}: that is little.`) : ok('Disk', `${room}.`);
}

function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

/** @param theirs what another server says the time is (a `Date` header) @param now epoch milliseconds */
export function clock(theirs: string | undefined, now: number): Finding {
  const at = Date.parse(theirs ?? '');
  if (Number.isNaN(at)) return warn('Clock', 'There was no other clock to compare it with.');
  // A second is the header's own grain.
  const skew = Math.round((now - at) / 1000);
  if (Math.abs(now - at) < MOST_SKEW_MS) return ok('Clock', 'It agrees with the time of others.');
  return fail(
    'Clock',
    `It is ${Math.abs(skew)} seconds ${skew > 0 ? 'fast' : 'slow'}: sign-ins and links fail. Let the system set it by NTP.`,
  );
}
