import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Where webhooks may lead: `public` addresses only; `loopback` too (this machine); or `private` networks as well.
 * Link-local addresses (among them those of a cloud's metadata), multicast and reserved ones are never reached.
 */
export type Targets = 'public' | 'loopback' | 'private';

type Subnet = [address: string, prefix: number];

function list(v4: readonly Subnet[], v6: readonly Subnet[]): BlockList {
  const made = new BlockList();
  for (const [address, prefix] of v4) made.addSubnet(address, prefix, 'ipv4');
  for (const [address, prefix] of v6) made.addSubnet(address, prefix, 'ipv6');
  return made;
}

const loopback = list([['127.0.0.0', 8]], [['::1', 128]]);
const privates = list(
  [
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
  ],
  [['fc00::', 7]],
);
const special = list(
  [
    ['0.0.0.0', 8],
    ['169.254.0.0', 16],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  [
    // Tunnels and translations carry an IPv4 address inside, which may be a private one.
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
);
const mapped = list([], [['::ffff:0:0', 96]]);
const unicast = list([], [['2000::', 3]]);

/** Whether a webhook may be delivered to this address; a BlockList sees an IPv4 address inside an IPv6 one. */
export function isAllowed(address: string, targets: Targets): boolean {
  const version = isIP(address);
  if (!version || address.includes('%')) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (loopback.check(address, family)) return targets !== 'public';
  if (privates.check(address, family)) return targets === 'private';
  if (special.check(address, family)) return false;
  return version === 4 || mapped.check(address, family) || unicast.check(address, family);
}

/** The host may not be reached from here. */
export class ForbiddenTargetError extends Error {
  override readonly name = 'ForbiddenTargetError';
  readonly code = 'FORBIDDEN_TARGET';
}

/** An address literal that `url` names, which no look-up will ever see. */
function literalOf(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? host : undefined;
}

export interface Resolver {
  /** For `node:http`: the connection goes to the very addresses that were checked, whatever the name says a moment later. */
  readonly lookup: LookupFunction;
  /** @throws ForbiddenTargetError for an address literal that may not be reached. */
  check(url: URL): void;
  /** Whether all that the host's name now stands for is out of bounds. A name that is unknown now may be known later. */
  leadsAstray(url: URL): Promise<boolean>;
}

export function createResolver(targets: Targets, resolve: typeof systemLookup = systemLookup): Resolver {
  const lookup: LookupFunction = (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const allowed = addresses.filter(({ address }) => isAllowed(address, targets));
      const [first] = allowed;
      if (!first) return done(new ForbiddenTargetError('the address may not be reached'), '', 0);
      if (options.all) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
  return {
    lookup,
    check(url) {
      const literal = literalOf(url);
      if (literal && !isAllowed(literal, targets))
        throw new ForbiddenTargetError('the address may not be reached');
    },
    leadsAstray(url) {
      const literal = literalOf(url);
      if (literal) return Promise.resolve(!isAllowed(literal, targets));
      return new Promise((done) =>
        lookup(url.hostname, { all: true }, (error) => done(error instanceof ForbiddenTargetError)),
      );
    },
  };
}
