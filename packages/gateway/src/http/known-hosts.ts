import { type ApiProblem, forbidden } from '../errors/api-problem.js';
import { problemResponse } from './respond.js';

export interface HostOptions {
  /** Where browsers reach the gateway. */
  publicUrl?: string;
  /** Further origins by which it is known. */
  origins?: readonly string[];
  /**
   * Further names and addresses that requests may be addressed to, such as that of a service in a container; `any` for all there are. This machine's own,
   * `localhost`, `127.0.0.1` and `[::1]`, always count, and whatever `publicUrl` and `origins` name.
   */
  hosts?: 'any' | readonly string[];
}

/** A refusal for a request that is addressed to somebody else; `undefined` for one that is meant for us. @param host the `Host` header */
export type CheckHost = (host: string | null | undefined) => ApiProblem | undefined;

const HOST = /^([\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const THIS_MACHINE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Without the port: nobody can take a port for another one, and one that is forwarded here (`ssh -L`) has another number. */
const nameOf = (host: string | null | undefined): string | undefined =>
  HOST.exec(host ?? '')?.[1]
    ?.toLowerCase()
    .replace(/\.$/, '');

const unknown = (name: string | undefined): ApiProblem =>
  forbidden(
    name === undefined
      ? 'the request does not say which host it is for'
      : `this gateway does not go by the name ${name.slice(0, 253)}: where people reach it by that name, start it with ` +
          '--public-url and its address; --origin adds another one',
    { reason: 'unknown_host' },
  );

/**
 * A page can make a name of its own lead to this machine (DNS rebinding): its browser then takes what is answered here for the page's own. The browser still
 * says by which name it came, and that one is none of ours.
 */
export function knownHosts({ publicUrl, origins = [], hosts = [] }: HostOptions): CheckHost {
  if (hosts === 'any') return () => undefined;
  const urls = [...origins, ...(publicUrl === undefined ? [] : [publicUrl])];
  const known = new Set([...urls.map((url) => new URL(url).hostname), ...hosts].map(nameOf));
  return (host) => {
    const name = nameOf(host);
    return name !== undefined && (THIS_MACHINE.test(name) || known.has(name)) ? undefined : unknown(name);
  };
}

/** Answered for whatever host: who watches over a process asks it by its address. */
const isHealthPath = (pathname: string): boolean => pathname === '/healthz' || pathname === '/readyz';

/**
 * The same check as an answer, for what a server answers beside the gateway; `undefined` for what is meant for it.
 * @param host the `Host` header
 */
export function hostCheck(
  options: HostOptions,
): (host: string | null | undefined, pathname: string) => Response | undefined {
  const check = knownHosts(options);
  return (host, pathname) => {
    const problem = isHealthPath(pathname) ? undefined : check(host);
    return problem && problemResponse(problem);
  };
}
