import type { Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import type { Flags } from './flags.js';
import { StartError } from './start-error.js';

/**
 * Listens, and resolves to the address a person can open; what can't be had is told in one sentence.
 * @param flags by which the port and the address were chosen
 */
export async function listen(
  server: Server,
  port: number,
  host: string,
  flags = { port: '--port', host: '--host' },
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(explain(error, port, host, flags));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve();
    });
  });
  const bound = server.address() as AddressInfo;
  const everywhere = bound.address === '0.0.0.0' || bound.address === '::';
  const name = everywhere ? 'localhost' : bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${name}:${bound.port}`;
}

function explain(
  error: NodeJS.ErrnoException,
  port: number,
  host: string,
  flags: { port: string; host: string },
): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} is taken by another program. Choose another one with ${flags.port}, or ${flags.port} 0 for a free one.`,
      );
    case 'EACCES':
      return new StartError(
        `This account may not listen on port ${port}. Choose one above 1023 with ${flags.port}.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`${host} is not an address of this machine. Choose one with ${flags.host}.`);
    default:
      return error;
  }
}

/**
 * The names that requests may be addressed to, beside those of this machine for itself and those that the flags name. Who binds other addresses than loopback and
 * says no name is reached by many: every one is answered. There the check would protect little, since whoever can make a name lead here could as well come by
 * themselves.
 */
export function boundNames({
  host,
  publicUrl,
}: Pick<Flags, 'host' | 'publicUrl'>): 'any' | readonly string[] {
  if (isLoopback(host)) return [];
  if (publicUrl === undefined) return 'any';
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all?.map((one) => one.address) ?? []);
  return [hostname(), host, ...addresses].map((name) => (isIPv6(name) ? `[${name}]` : name));
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
