/** Why a browser does not let a page call another address: the page's own policy, an http address from an https page, or an address that lets nobody read it. */
export type Refusal = 'csp' | 'mixed' | 'cors';

interface Violation {
  readonly blockedURI: string;
  readonly disposition: string;
  readonly effectiveDirective: string;
}

interface Scope {
  readonly location?: { readonly protocol: string; readonly origin: string };
  readonly document?: Target;
  addEventListener?: Target['addEventListener'];
  removeEventListener?: Target['removeEventListener'];
}

interface Target {
  addEventListener(type: string, listener: (event: never) => void): void;
  removeEventListener(type: string, listener: (event: never) => void): void;
}

/** An event of a refusal comes after it. */
const EVENT_MS = 100;
const LONGEST_MS = 10_000;

const within = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>((done) => setTimeout(done, LONGEST_MS))]);

/**
 * Whether anything answers: in `no-cors` readable or not, in `cors` to be read by this page. No credential goes along; the header is one that every gateway lets
 * pages send, and has the browser ask first, as it does for every call.
 */
const answers = (baseUrl: string, mode: 'no-cors' | 'cors'): Promise<boolean> =>
  fetch(`${baseUrl}/api/v1/capabilities`, {
    mode,
    credentials: 'omit',
    cache: 'no-store',
    headers: mode === 'cors' ? { 'X-Request-Id': 'set-up' } : {},
  }).then(
    () => true,
    () => false,
  );

/** Tries to open a socket that no gateway lets in: what matters is whether the browser does. */
const opens = (baseUrl: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = new WebSocket(`${baseUrl.replace(/^http/, 'ws')}/api/v1/realtime?ticket=none`);
    socket.onclose = () => done(false);
    // One that the page's policy refuses is not always closed.
    socket.onerror = () => done(false);
    socket.onopen = () => {
      socket.close();
      done(true);
    };
  });

/** Browsers let https pages call this machine over http. */
const isLocal = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** A page or a browser's worker; undefined elsewhere. */
export function pageScope(): Scope | undefined {
  const scope = globalThis as Scope;
  return scope.location && (scope.document ?? scope).addEventListener ? scope : undefined;
}

/** Sees what the page's policy refuses from now on; undefined outside browsers. */
export function watchViolations():
  | { blocked(baseUrl: string, socket?: boolean): boolean; end(): void }
  | undefined {
  const scope = pageScope();
  if (!scope) return undefined;
  const target = (scope.document ?? scope) as Target;
  const uris: string[] = [];
  const see = ({ blockedURI, disposition, effectiveDirective }: Violation) => {
    if (disposition === 'enforce' && effectiveDirective === 'connect-src') uris.push(blockedURI);
  };
  target.addEventListener('securitypolicyviolation', see);
  return {
    blocked(baseUrl, socket = true) {
      const { origin } = new URL(baseUrl);
      // Of a socket it may name no more than the scheme.
      const sockets = (uri: string) => uri.startsWith(origin.replace(/^http/, 'ws')) || /^wss?$/.test(uri);
      return uris.some((uri) => uri.startsWith(origin) || (socket && sockets(uri)));
    },
    end: () => target.removeEventListener('securitypolicyviolation', see),
  };
}

/**
 * Asks once more, without a credential, and sees why the browser does not let it through. Undefined outside browsers, where the gateway does not answer, and
 * where nothing is refused.
 */
export async function refusalOf(baseUrl: string, socket = false): Promise<Refusal | undefined> {
  const { location } = pageScope() ?? {};
  const violations = watchViolations();
  if (!location || !violations) return undefined;
  const { protocol, hostname, origin } = new URL(baseUrl);
  try {
    if (location.protocol === 'https:' && protocol === 'http:' && !isLocal(hostname)) return 'mixed';
    const answered = await within(socket ? opens(baseUrl) : answers(baseUrl, 'no-cors')).catch(() => false);
    if (!answered) await new Promise((done) => setTimeout(done, EVENT_MS));
    if (violations.blocked(baseUrl, socket)) return 'csp';
    if (!answered || socket || location.origin === origin) return undefined;
    // What failed may have been over in a moment.
    return (await within(answers(baseUrl, 'cors'))) === false ? 'cors' : undefined;
  } finally {
    violations.end();
  }
}
