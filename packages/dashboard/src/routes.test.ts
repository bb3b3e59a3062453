import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, routePath } from './routes.js';

describe('routes', () => {
  it.each<Route>([
    { page: 'sessions' },
    { page: 'session', session: 'sess_01JD4KZ3M8VXQ7QVRA6B2C9DEF' },
    { page: 'viewer', session: undefined, chat: undefined },
    { page: 'viewer', session: 'sess_1', chat: undefined },
    { page: 'viewer', session: 'sess_1', chat: '447700900143@s.whatsapp.net' },
    { page: 'session', session: 'a/b?c#d %' },
  ])('%j survives its own path', (route) => {
    expect(parseRoute(routePath(route))).toEqual(route);
  });

  it('begins with the sessions', () => {
    expect(parseRoute('/')).toEqual({ page: 'sessions' });
  });

  it.each(['/%E0%A4%A', '/sessions/a/b', '/viewer/a/b/c', '/settings'])('knows no page at %s', (path) => {
    expect(parseRoute(path)).toEqual({ page: 'not-found' });
  });
});
