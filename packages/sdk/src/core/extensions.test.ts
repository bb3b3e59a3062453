import { operations } from '@wagate/contract/operations';
import { describe, expect, it } from 'vitest';
import { methodTable } from '../generated/methods.js';
import { createFetchDouble, json, problem, type Responder } from '../testing/fetch-double.js';
import { apiKey } from './auth.js';
import { AbortedError, GatewayUnavailableError, NotImplementedError, RateLimitedError } from './errors.js';
import { createGateway } from './gateway.js';

function setUp(...responders: Responder[]) {
  const fetch = createFetchDouble(...responders);
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: apiKey('wa_k'),
    fetch,
    retry: { retries: 0 },
  });
  const sent = () => fetch.requests.map(({ path }) => path.replace('/api/v1', ''));
  return { fetch, gateway, sent };
}

type Call = (...args: unknown[]) => PromiseLike<unknown>;

/** Every method of the table that belongs to an extension as a whole, with as many ids as its path takes. */
const whole = methodTable.split('\n\n').flatMap((block) => {
  const [head, ...rows] = block.split('\n');
  const [namespace, base] = head!.split(' ') as [string, string];
  return rows.flatMap((row) => {
    const [name, , rest = '', gate] = row.split(' ') as [string, string, string?, string?];
    const ids = Array.from({ length: (base + rest).split(/{}|~/).length - 1 }, (_, at) => `id_${at}`);
    return gate && !gate.includes(':') ? [{ namespace, name, extension: gate, ids }] : [];
  });
});

describe('an operation of an extension', () => {
  it('is in the table as the contract has it', () => {
    const named = Object.values(operations).filter(
      // Who has no credential cannot ask what there is; what answers with bytes is asked for through `raw`.
      ({ operationId, extension, permission }) =>
        extension &&
        extension !== 'capabilities' &&
        permission !== 'link' &&
        operationId !== 'getMessageMedia',
    );
    expect(whole).toHaveLength(named.length);
    expect(new Set(whole.map(({ extension }) => extension))).toEqual(
      new Set(named.map(({ extension }) => extension)),
    );
  });

  it.each(whole)('$namespace.$name is not sent to a plain gateway', async ({ namespace, name, ids }) => {
    const { gateway, sent } = setUp();
    const methods = gateway as unknown as Record<string, Record<string, Call>>;
    const failed = await methods[namespace]![name]!(...ids, {}).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(NotImplementedError);
    expect(failed).toMatchObject({ code: 'not_implemented', status: 501 });
    expect(sent()).toEqual(['/capabilities']);
  });

  it('is sent where it was announced; what a gateway offers is asked once, by however many calls', async () => {
    const { gateway, sent } = setUp(({ path }) =>
      path.endsWith('/capabilities') ? json({ extensions: ['api-keys'] }) : json({ data: [] }),
    );
    await Promise.all([gateway.apiKeys.list(), gateway.apiKeys.list()]);
    await expect(gateway.audit.list()).rejects.toBeInstanceOf(NotImplementedError);
    expect(sent()).toEqual(['/capabilities', '/api-keys', '/api-keys']);
  });

  it('fails with the question, and not for ever', async () => {
    let away = true;
    const { gateway, sent } = setUp(({ path }) =>
      away
        ? problem(503, 'gateway_unavailable')
        : path.endsWith('/capabilities')
          ? json({ extensions: ['api-keys'] })
          : json({ data: [] }),
    );
    await expect(gateway.apiKeys.list()).rejects.toBeInstanceOf(GatewayUnavailableError);
    away = false;
    await gateway.apiKeys.list();
    expect(sent()).toEqual(['/capabilities', '/capabilities', '/api-keys']);
  });

  it('ends with its caller, and leaves the question to the others', async () => {
    let answer = (_: Response) => {};
    const question = new Promise<Response>((resolve) => (answer = resolve));
    const { gateway, sent } = setUp(({ path }) =>
      path.endsWith('/capabilities') ? question : json({ data: [] }),
    );
    const stop = new AbortController();
    const [first, second] = [gateway.apiKeys.list({ signal: stop.signal }), gateway.apiKeys.list()];
    const ended = expect(first).rejects.toBeInstanceOf(AbortedError);
    const answered = second.then(({ data }) => data);
    stop.abort();
    await ended;
    answer(json({ extensions: ['api-keys'] }));
    expect(await answered).toEqual([]);
    expect(sent()).toEqual(['/capabilities', '/api-keys']);
  });

  it('of the plain contract asks nothing first', async () => {
    const { gateway, sent } = setUp(() => json({ data: [] }));
    await gateway.webhooks.list();
    expect(sent()).toEqual(['/webhooks']);
  });
});

describe('an answer without a body', () => {
  it.each([
    [405, NotImplementedError, 'not_implemented'],
    [429, RateLimitedError, 'rate_limited'],
    [502, GatewayUnavailableError, 'gateway_unavailable'],
  ])('of %i is a typed error', async (status, Kind, code) => {
    const { gateway } = setUp(() => new Response(null, { status }));
    const failed = gateway.sessions.start('s');
    await expect(failed).rejects.toBeInstanceOf(Kind);
    await expect(failed).rejects.toMatchObject({ code, status });
  });

  it.each([['req_1, req_1'], ['req_1,req_1'], ['req_1']])('with the request id %s has one', async (id) => {
    const { gateway } = setUp(() => new Response(null, { status: 404, headers: { 'X-Request-Id': id } }));
    await expect(gateway.sessions.get('s')).rejects.toMatchObject({ requestId: 'req_1' });
  });
});
