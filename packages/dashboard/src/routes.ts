/** Where in the dashboard a person is. */
export type Route =
  | { page: 'sessions' }
  | { page: 'session'; session: string }
  | { page: 'viewer'; session?: string; chat?: string }
  | { page: 'not-found' };

/** Reads a path. Segments are percent-decoded; one that cannot be is no page of ours. */
export function parseRoute(pathname: string): Route {
  let parts: string[];
  try {
    parts = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return { page: 'not-found' };
  }
  const [first, second, third, ...rest] = parts;
  if (rest.length) return { page: 'not-found' };
  if (first === undefined || (first === 'sessions' && second === undefined)) return { page: 'sessions' };
  if (first === 'sessions' && third === undefined) return { page: 'session', session: second! };
  if (first === 'viewer') return { page: 'viewer', session: second, chat: third };
  return { page: 'not-found' };
}

/** The path of a route; the inverse of {@link parseRoute}. */
export function routePath(route: Route): string {
  const path = (...parts: (string | undefined)[]) =>
    `/${parts
      .filter((part) => part !== undefined)
      .map(encodeURIComponent)
      .join('/')}`;
  switch (route.page) {
    case 'session':
      return path('sessions', route.session);
    case 'viewer':
      return path('viewer', route.session, route.session === undefined ? undefined : route.chat);
    default:
      return '/sessions';
  }
}
