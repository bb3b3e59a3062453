import { describe, expect, expectTypeOf, it } from 'vitest';
import { createIdentity } from '../identity/index.js';
import { apiKey, createGateway, NotFoundError, type Schemas, type WithResponse } from '../index.js';
import { settle } from '../testing/fake-clock.js';
import { createFetchDouble, json, problem, type Responder } from '../testing/fetch-double.js';

function setUp(responder: Responder) {
  const fetch = createFetchDouble(responder);
  const gateway = createGateway({ baseUrl: 'https://gateway.test', auth: apiKey('wa_key'), fetch });
  return { fetch, gateway };
}

/** What nobody heard while `work` ran. */
async function unheardWhile(work: () => unknown): Promise<unknown[]> {
  const unheard: unknown[] = [];
  const note = (error: unknown) => void unheard.push(error);
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
  try {
    await work();
    await settle();
    await settle();
  } finally {
    process.off('unhandledRejection', note);
    for (const other of others) process.on('unhandledRejection', other);
  }
  return unheard;
}

const identified = (body: unknown, id: string) =>
  json(body, 200, { 'X-Request-Id': id, 'X-Served-By': 'eu-1' });

describe('a call with its response', () => {
  it('gives the data, the response and its request id, and is sent once', async () => {
    const { fetch, gateway } = setUp(() => identified({ id: 's' }, 'req_1, req_1'));
    const call = gateway.sessions.get('s');
    const answer = await call.withResponse();
    expectTypeOf(answer).toEqualTypeOf<WithResponse<Schemas['WASession']>>();
    expect(answer).toMatchObject({ data: { id: 's' }, requestId: 'req_1' });
    expect(answer.response.headers.get('X-Served-By')).toBe('eu-1');
    expect(await call).toBe(answer.data);
    expect(fetch.requests).toHaveLength(1);
  });

  it('gives a request id without any data, and none where a gateway sends none', async () => {
    const { gateway } = setUp(({ method }) =>
      method === 'DELETE'
        ? new Response(null, { status: 204, headers: { 'X-Request-Id': 'req_2' } })
        : json({ id: 's' }),
    );
    expect(await gateway.sessions.delete('s').withResponse()).toMatchObject({
      data: undefined,
      requestId: 'req_2',
    });
    expect((await gateway.sessions.get('s').withResponse()).requestId).toBeUndefined();
  });

  it('fails with the typed error, which is heard once', async () => {
    const { gateway } = setUp(() => problem(404, 'not_found'));
    const unheard = await unheardWhile(() =>
      expect(gateway.sessions.get('s').withResponse()).rejects.toBeInstanceOf(NotFoundError),
    );
    expect(unheard).toEqual([]);
  });

  it('leaves no error unheard when nobody waits for it', async () => {
    const { gateway } = setUp(() => problem(404, 'not_found'));
    expect(await unheardWhile(() => void gateway.sessions.get('s'))).toEqual([expect.any(NotFoundError)]);
    expect(await unheardWhile(() => void gateway.sessions.get('s').withResponse())).toEqual([
      expect.any(NotFoundError),
    ]);
  });

  it('gives the first page of a list, and page by page', async () => {
    const { fetch, gateway } = setUp(({ query }) =>
      query.cursor
        ? identified({ data: [{ jid: 'b' }] }, 'req_b')
        : identified({ data: [{ jid: 'a' }], nextCursor: 'two' }, 'req_a'),
    );
    const list = gateway.chats.list('s');
    const first = await list.withResponse();
    expectTypeOf(first.data.data).toEqualTypeOf<Schemas['Chat'][]>();
    expect(first).toMatchObject({ data: { data: [{ jid: 'a' }] }, requestId: 'req_a' });
    expect(fetch.requests).toHaveLength(1);
    const ids: (string | undefined)[] = [];
    const jids: string[] = [];
    for await (const { data, requestId } of list.pages().withResponse()) {
      ids.push(requestId);
      jids.push(...data.data.map(({ jid }) => jid));
    }
    expect([ids, jids]).toEqual([
      ['req_a', 'req_b'],
      ['a', 'b'],
    ]);
    for await (const page of list.pages()) expect(page).not.toHaveProperty('requestId');
  });

  it('works for the identity service, whose errors carry the request id too', async () => {
    const fetch = createFetchDouble(({ path }) =>
      path.endsWith('/list')
        ? identified([], 'req_3')
        : json({ code: 'BANNED_USER', message: 'no' }, 403, { 'X-Request-Id': 'req_4' }),
    );
    const identity = createIdentity({ baseUrl: 'https://id.test', fetch });
    expect(await identity.organizations.list().withResponse()).toMatchObject({
      data: [],
      requestId: 'req_3',
    });
    await expect(identity.session.get()).rejects.toMatchObject({ code: 'BANNED_USER', requestId: 'req_4' });
  });
});
