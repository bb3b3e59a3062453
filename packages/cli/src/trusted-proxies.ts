import { BlockList, isIP } from 'node:net';

/** Who is at the other end of a request. */
export interface Client {
  /** IP address; absent where the connection has none. */
  address?: string;
  /** Whether the client's connection is encrypted, as far as a trusted proxy tells. */
  secure: boolean;
  /** Whether a trusted proxy said whose request it is. */
  spokenFor?: boolean;
}

/** Tells who sent a request: the peer itself, or whom it speaks for where it is a trusted proxy. */
export type FindClient = (peer: string | undefined, header: (name: string) => string | undefined) => Client;

const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', '169.254.0.0/16', 'fe80::/10'],
};

/** The items of a flag that takes a list, or is given several times. */
export const addressList = (values: readonly string[]): string[] =>
  values.flatMap((value) => value.split(/[\s,]+/)).filter(Boolean);

/**
 * Believes `X-Forwarded-For` and `X-Forwarded-Proto` of the peers named, and of nobody else: whoever may write them chooses
 * whose sign-in limit is used up, and what stands in the audit log. Each proxy adds whom it heard from at the end, so the
 * list is read from there, as far as it was written by proxies that are trusted.
 * @throws Error in words for whoever started the command.
 */
export function trustedProxies(names: readonly string[]): FindClient {
  const trusted = new BlockList();
  for (const name of names) for (const range of NAMED[name] ?? [name]) add(trusted, range);
  const isTrusted = (ip: string) => trusted.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');

  return (peer, header) => {
    let address = peer === undefined ? undefined : plainAddress(peer);
    if (address === undefined || !isTrusted(address)) return { address, secure: false };
    let spokenFor = false;
    const hops = (header('x-forwarded-for') ?? '').split(',');
    while (isTrusted(address)) {
      const before: string | undefined = plainAddress(hops.pop() ?? '');
      if (before === undefined) break;
      address = before;
      spokenFor = true;
    }
    // Where several have added to it, the last one is whom we know.
    const scheme = header('x-forwarded-proto')?.split(',').at(-1)?.trim().toLowerCase();
    return { address, secure: scheme === 'https', spokenFor };
  };
}

function add(list: BlockList, range: string): void {
  const [ip = '', length, ...rest] = range.split('/');
  const version = isIP(ip);
  const most = version === 6 ? 128 : 32;
  const bits = length === undefined ? most : Number(length);
  if (!version || rest.length || (length !== undefined && !/^\d{1,3}$/.test(length)) || bits > most)
    throw new Error(
      `--trust-proxy takes addresses, ranges such as 10.0.0.0/8, loopback and private; "${range}" is none of these.`,
    );
  if (bits === 0)
    throw new Error('--trust-proxy cannot be everybody: then each caller could say who they are.');
  list.addSubnet(ip, bits, version === 6 ? 'ipv6' : 'ipv4');
}

/** Without a port, brackets, zone, or the form that IPv4 has on an IPv6 socket; `undefined` for what is no IP address. */
function plainAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=[\d.]+$)/i, '')
    .replace(/%.*$/, '');
  return isIP(bare) ? bare.toLowerCase() : undefined;
}
