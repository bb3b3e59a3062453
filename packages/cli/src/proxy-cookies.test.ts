import { expect, it } from 'vitest';
import { localCookie, upstreamCookies } from './proxy-cookies.js';

const theirs =
  '__Secure-better-auth.session_token=a%3Db; Domain=up.example; Path=/up; HttpOnly; Secure; SameSite=None';

it('keeps a cookie here, as the browser came', () => {
  expect(localCookie(theirs, { secure: false, path: '/' })).toBe(
    'better-auth.session_token=a%3Db; Path=/; HttpOnly; SameSite=Lax',
  );
  expect(localCookie(theirs, { secure: true, path: '/wagate' })).toBe(
    '__Secure-better-auth.session_token=a%3Db; Path=/wagate; HttpOnly; Secure; SameSite=None',
  );
});

it('gives it back under its own name', () => {
  const https = new URL('https://up.example');
  expect(upstreamCookies('better-auth.session_token=a; x=y', https)).toBe(
    '__Secure-better-auth.session_token=a; x=y',
  );
  expect(upstreamCookies('__Secure-better-auth.session_token=a', https)).toBe(
    '__Secure-better-auth.session_token=a',
  );
  expect(upstreamCookies('better-auth.session_token=a', new URL('http://up.example'))).toBe(
    'better-auth.session_token=a',
  );
});
