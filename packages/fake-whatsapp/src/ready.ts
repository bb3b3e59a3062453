import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from './network.js';

/** Where a network that runs can be reached; the line that its process prints. */
export interface Ready {
  ready: true;
  url: string;
  control: string;
  /** Base64. */
  rootPublicKey: string;
  media: { url: string; certificate: string };
  pid: number;
  /** Present when the data directory was already served by the process `pid`. */
  already?: true;
}

const FILE = 'ready.json';

export function readyLine(network: Network): Ready {
  return {
    ready: true,
    url: network.url,
    control: network.controlUrl,
    rootPublicKey: Buffer.from(network.rootPublicKey).toString('base64'),
    media: { url: network.mediaUrl, certificate: network.mediaCertificate },
    pid: process.pid,
  };
}

export function noteReady(directory: string, ready: Ready): void {
  const temporary = join(directory, `${FILE}.new`);
  writeFileSync(temporary, JSON.stringify(ready), { mode: 0o600 });
  renameSync(temporary, join(directory, FILE));
}

/** The ports of the last network that served the directory. */
export function lastPorts(
  directory: string,
): { port: number; controlPort: number; mediaPort: number } | undefined {
  const noted = read(directory);
  return (
    noted && {
      port: portOf(noted.url),
      controlPort: portOf(noted.control),
      // One of an earlier release had no files.
      mediaPort: noted.media ? portOf(noted.media.url) : 0,
    }
  );
}

const portOf = (url: string) => Number(new URL(url).port);

function read(directory: string): Ready | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, FILE), 'utf8')) as Ready;
  } catch {
    return undefined;
  }
}

/** The network that serves the directory, if it really answers. */
export async function findRunning(directory: string): Promise<Ready | undefined> {
  const noted = read(directory);
  if (!noted) return undefined;
  try {
    const response = await fetch(new URL('/__demo/network', noted.control), {
      signal: AbortSignal.timeout(2_000),
    });
    const { rootPublicKey } = (await response.json()) as { rootPublicKey?: string };
    return rootPublicKey === noted.rootPublicKey ? { ...noted, already: true } : undefined;
  } catch {
    return undefined;
  }
}
