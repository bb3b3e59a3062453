import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIdentity } from '../identity/index.js';
import { apiKey, createGateway, type GatewayOptions, identitySession, token } from '../index.js';
import { createGateway as createNodeGateway } from '../index.node.js';
import { FakeClock } from '../testing/fake-clock.js';
import { createFetchDouble, json } from '../testing/fetch-double.js';

const SECRET = 'wa_do_not_tell';
const baseUrl = 'https://gateway.test';

/** What `work` is refused with. */
function refusal(work: () => unknown): Error & { code?: string } {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was refused');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('options that are forgotten or wrong', () => {
  const wrong: [string, () => unknown, string][] = [
    ['no auth', () => createGateway({ baseUrl } as GatewayOptions), 'auth is missing'],
    [
      'a key as auth',
      () => createGateway({ baseUrl, auth: SECRET as never }),
      'auth is no credential: give apiKey(…)',
    ],
    ['no baseUrl', () => createGateway({ auth: apiKey('k') } as GatewayOptions), 'baseUrl must be'],
    [
      'a baseUrl without a scheme',
      () => createGateway({ baseUrl: 'localhost:8790', auth: apiKey('k') }),
      'such as https://',
    ],
    [
      'the path of the contract',
      () => createGateway({ baseUrl: `${baseUrl}/api/v1/`, auth: apiKey('k') }),
      'before /api/v1',
    ],
    ['no baseUrl for identity', () => createIdentity({} as { baseUrl: string }), 'baseUrl must be'],
    ['no identityUrl', () => identitySession({} as { identityUrl: string }), 'identityUrl must be'],
    ['a token that is no function', () => token(SECRET as never), 'token() takes a function'],
    ['no token', () => token(undefined as never), 'token() takes a function'],
    ['a key that is not set', () => apiKey(undefined as never), 'The API key is missing'],
    ['an empty key', () => apiKey(''), 'The API key is missing'],
    ['a key on two lines', () => apiKey(`${SECRET}\n${SECRET}`), 'The API key is missing'],
  ];

  it.each(wrong)('are said plainly: %s', (_, work, says) => {
    const error = refusal(work);
    expect(error.code).toBe('invalid_option');
    expect(error.message).toContain(says);
    expect(`${error.stack} ${error.cause}`).not.toContain(SECRET);
  });

  it.each([undefined, '', 7, `${SECRET}\n`.repeat(2)])(
    'are said of a function that gives %j',
    async (given) => {
      const gateway = createGateway({
        baseUrl,
        auth: token(() => given as string),
        fetch: createFetchDouble(() => json({ id: 's' })),
      });
      const error = await gateway.sessions.get('s').catch((thrown: unknown) => thrown as Error);
      expect(error).toMatchObject({
        code: 'invalid_option',
        message: expect.stringContaining('The token is'),
      });
      expect((error as Error).stack).not.toContain(SECRET);
    },
  );
});

it('a function that fails to give a token is told apart from a gateway that is away', async () => {
  const clock = new FakeClock();
  const fetch = createFetchDouble(() => json({ id: 's' }));
  const ask = () => Promise.reject(new Error('login is down'));
  const gateway = createGateway({
    baseUrl,
    auth: token(ask),
    fetch,
    environment: clock,
    retry: { retries: 0 },
  });
  await expect(gateway.sessions.get('s')).rejects.toMatchObject({
    code: 'credential',
    message: 'The function that gives the credential failed.',
    cause: { message: 'login is down' },
  });
});

describe('the environment of a program', () => {
  const seen = async (options: Partial<GatewayOptions> = {}) => {
    const fetch = createFetchDouble(() => json({ id: 's' }));
    await createNodeGateway({ ...options, fetch }).sessions.get('s');
    const [{ url, headers } = { url: '', headers: {} as Record<string, string> }] = fetch.requests;
    return [url, headers['x-api-key'] ?? headers.authorization];
  };

  it('gives address and key where they are not given', async () => {
    vi.stubEnv('WAGATE_URL', 'https://from.env/base/');
    vi.stubEnv('WAGATE_KEY', 'wa_env');
    expect(await seen()).toEqual(['https://from.env/base/api/v1/sessions/s', 'wa_env']);
    expect(await seen({ baseUrl, auth: undefined })).toEqual([`${baseUrl}/api/v1/sessions/s`, 'wa_env']);
    expect(await seen({ baseUrl, auth: token(() => 'jwt') })).toEqual([
      `${baseUrl}/api/v1/sessions/s`,
      'Bearer jwt',
    ]);
  });

  it('is not asked where an environment is given, nor in a page', () => {
    vi.stubEnv('WAGATE_URL', baseUrl);
    vi.stubEnv('WAGATE_KEY', SECRET);
    expect(refusal(() => createNodeGateway({ environment: new FakeClock() })).message).toContain(
      'WAGATE_URL',
    );
    expect(refusal(() => createGateway({ baseUrl } as GatewayOptions)).message).toContain('auth is missing');
    vi.stubGlobal('document', {});
    expect(refusal(() => createNodeGateway()).message).toContain('No API key in a browser');
  });

  it('is named where it lacks something, and never quoted', () => {
    vi.stubEnv('WAGATE_URL', '');
    vi.stubEnv('WAGATE_KEY', '');
    expect(refusal(() => createNodeGateway()).message).toBe(
      'baseUrl is missing: give it, or set WAGATE_URL.',
    );
    expect(refusal(() => createNodeGateway({ baseUrl })).message).toContain('or set WAGATE_KEY');
    vi.stubEnv('WAGATE_URL', `https://user:${SECRET}@gateway.test`);
    vi.stubEnv('WAGATE_KEY', 'k');
    expect(refusal(() => createNodeGateway()).stack).not.toContain(SECRET);
  });

  it('may refuse to be read', () => {
    vi.stubGlobal('process', {
      get env() {
        throw new Error('not allowed');
      },
    });
    const error = refusal(() => createNodeGateway());
    vi.unstubAllGlobals();
    expect(error.message).toContain('baseUrl is missing');
  });
});
