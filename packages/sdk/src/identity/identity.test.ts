import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createGateway, GatewayError, identitySession } from '../index.js';
import { createFetchDouble, json, type Responder } from '../testing/fetch-double.js';
import { createIdentity, IdentityError } from './index.js';

function setUp(responder: Responder) {
  const fetch = createFetchDouble(responder);
  return { fetch, identity: createIdentity({ baseUrl: 'https://id.test/', fetch }) };
}

const failure = (promise: Promise<unknown>) => promise.catch((error: unknown) => error as IdentityError);

describe('the identity client', () => {
  it('posts JSON, also where nothing is to be said, and reads with a query', async () => {
    const { fetch, identity } = setUp(() => json({ ok: true }));
    await identity.signIn({ email: 'a@b.test', password: 'secret123' });
    await identity.signOut();
    await identity.organizations.members({ organizationId: 'o 1', limit: undefined });
    await identity.session.get();
    expect(fetch.requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', 'https://id.test/api/auth/sign-in/email', { email: 'a@b.test', password: 'secret123' }],
      ['POST', 'https://id.test/api/auth/sign-out', {}],
      ['GET', 'https://id.test/api/auth/organization/list-members?organizationId=o+1', undefined],
      ['GET', 'https://id.test/api/auth/get-session', undefined],
    ]);
  });

  it('answers null when nobody is signed in', async () => {
    const { identity } = setUp(() => json(null));
    expect(await identity.session.get()).toBeNull();
  });

  it("throws the service's own code, and how long to wait", async () => {
    const { identity } = setUp(() =>
      json({ code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' }, 401, {
        'X-Retry-After': '7',
      }),
    );
    const error = await failure(identity.signIn({ email: 'a@b.test', password: 'hunter22' }));
    expect(error).toBeInstanceOf(IdentityError);
    expect(error).toBeInstanceOf(GatewayError);
    expect(error).toMatchObject({
      name: 'IdentityError',
      code: 'INVALID_EMAIL_OR_PASSWORD',
      status: 401,
      details: { retryAfterSeconds: 7 },
    });
    expect(JSON.stringify(error)).not.toContain('hunter22');
  });

  it.each([
    ['a page', () => new Response('<html>', { status: 200 }), 'invalid_response'],
    ['a page with 502', () => new Response('<html>', { status: 502 }), 'invalid_response'],
    ['nothing with 500', () => new Response('', { status: 500 }), 'http_500'],
  ])('makes a typed error of %s', async (_, answer, code) => {
    const { identity } = setUp(answer);
    expect(await failure(identity.organizations.list())).toMatchObject({ code });
  });

  it('ends with its signal, before and during, and leaves nothing on it', async () => {
    const controller = new AbortController();
    const { identity } = setUp(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const call = failure(identity.session.get(undefined, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort();
    expect(await call).toMatchObject({ code: 'aborted' });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

describe('identitySession', () => {
  it('trades the cookie session for a token, and tells a signed-out person apart from a broken service', async () => {
    const jwt = `h.${btoa(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + 300 }))}.s`;
    let answer = () => json({ token: jwt });
    const fetch = createFetchDouble(({ path }) =>
      path === '/api/auth/token' ? answer() : json({ data: [] }),
    );
    const gateway = () =>
      createGateway({
        baseUrl: 'https://gateway.test',
        auth: identitySession({ identityUrl: 'https://id.test', fetch }),
        fetch,
        retry: { retries: 0 },
      });
    await gateway().sessions.list();
    expect(fetch.requests[1]!.headers.authorization).toBe(`Bearer ${jwt}`);
    answer = () => json({ code: 'UNAUTHORIZED', message: 'no' }, 401);
    expect(
      await gateway()
        .sessions.list()
        .catch((error) => error),
    ).toMatchObject({ code: 'unauthorized', status: 401 });
    answer = () => new Response('<html>', { status: 502 });
    expect(
      await gateway()
        .sessions.list()
        .catch((error) => error),
    ).toMatchObject({ code: 'gateway_unavailable' });
    answer = () => json({});
    expect(
      await gateway()
        .sessions.list()
        .catch((error) => error),
    ).toMatchObject({ code: 'invalid_response' });
  });
});
