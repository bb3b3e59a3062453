import { createBaileysEngine } from '@wagate/engine-baileys';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestGateway, testGateway } from '../../gateway/src/testing/gateway.js';
import { type Person, person } from '../../gateway/src/testing/people.js';
import { findPostgres, type OwnPostgres, startOwnPostgres } from '../../gateway/src/testing/postgres.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
const missing = 'missing' in findPostgres() && process.env.CI !== 'true';

interface Page {
  data: { fromMe: boolean; waMessageId: string }[];
  nextCursor?: string;
}

describe.skipIf(missing)('PostgreSQL goes away and comes back', () => {
  let server: OwnPostgres;
  let network: Network;
  let wagate: TestGateway;
  let owner: Person;
  let session: string;

  beforeAll(async () => {
    server = await startOwnPostgres();
    network = await startNetwork({ timing: { readDelayMs: 20 } });
    await network.phones.create({ number: NUMBER, name: 'Front desk' });
    const { url, rootPublicKey } = network;
    wagate = await testGateway(
      { url: await server.createDatabase() },
      { engine: createBaileysEngine({ url, rootPublicKey }) },
    );
    await wagate.gateway.start();
    owner = await person(wagate.gateway, 'owner');
    session = (await call<{ id: string }>('POST', '/sessions', {})).body.id;
    await call('PATCH', `/sessions/${session}`, { ratePerMin: 1000, ratePerHour: 10_000 });
    const { code } = (await call<{ code: string }>('GET', `/sessions/${session}/qr`)).body;
    await network.phones.scan(NUMBER, code);
    await vi.waitFor(async () => expect(await status()).toBe('working'), 30_000);
  });
  afterAll(async () => {
    await wagate?.gateway.close();
    await network?.close();
    await server?.stop();
  });

  function call<T = Record<string, unknown>>(method: string, path: string, body?: unknown) {
    const headers = { authorization: `Bearer ${owner.token}` };
    return owner.browser.send<T>(method, `/api/v1${path}`, {
      headers,
      ...(body === undefined ? {} : { body }),
    });
  }
  const status = async () => (await call<{ status: string }>('GET', `/sessions/${session}`)).body.status;
  const send = (text: string) =>
    call<{ error?: { code: string } }>('POST', `/sessions/${session}/messages`, {
      type: 'text',
      to: ALICE,
      text,
    });

  /** Does it again and again, until it is told to stop. */
  function keep(act: () => Promise<void>): () => Promise<void> {
    let going = true;
    const over = (async () => {
      while (going) {
        await act();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    })();
    return () => {
      going = false;
      return over;
    };
  }

  const ready = async () => (await owner.browser.send('GET', '/readyz')).status;
  /** The ids of all messages of the contact. */
  async function inbound(): Promise<string[]> {
    const found: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const path: string = `/sessions/${session}/chats/${ALICE}@s.whatsapp.net/messages?limit=200&cursor=${cursor}`;
      const { body } = await call<Page>('GET', path);
      for (const { fromMe, waMessageId } of body.data) if (!fromMe) found.push(waMessageId);
      cursor = body.nextCursor;
    }
    return found;
  }

  it('under traffic both ways: sends answer and messages come in again with nobody pressing anything', async () => {
    const answers = new Set<number>();
    const heard: string[] = [];
    let n = 0;
    const stopSending = keep(async () => {
      answers.add((await send(`out ${++n}`)).status);
    });
    const stopWriting = keep(async () => {
      if (heard.length < 60)
        heard.push(await network.phones.write(ALICE, NUMBER, { conversation: `in ${heard.length}` }));
    });
    await expect.poll(() => heard.length > 10 && [...answers]).toEqual([200]);
    await server.crash();
    await expect.poll(ready).toBe(503);
    await expect.poll(() => answers.has(503)).toBe(true);
    expect(answers).not.toContain(501);
    expect((await owner.browser.auth('GET', '/get-session')).status).toBe(503);
    await server.restart();
    await expect.poll(ready).toBe(200);
    await expect.poll(async () => (await send('is it back?')).status).toBe(200);
    await Promise.all([stopSending(), stopWriting()]);
    await expect.poll(inbound).toHaveLength(heard.length);
    expect(new Set(await inbound())).toEqual(new Set(heard));
    expect(await status()).toBe('working');
    // One that was cut off is on its way (202); while it connects again there is no client (501). None is a fault.
    expect([...answers].filter((answer) => ![200, 202, 501, 503].includes(answer))).toEqual([]);
    const told = wagate.logged.filter((line) => line.startsWith('The database'));
    expect(told).toEqual([
      'The database does not answer. Sessions wait and connect again by themselves when it is back',
      'The database can be written again',
    ]);
    expect(wagate.logged.filter((line) => /ECONN|identity|failed/.test(line))).toEqual([]);
  });

  it('while nobody does anything: the next send is sent', async () => {
    await server.crash();
    await server.restart();
    await expect.poll(async () => (await send('after')).status).toBe(200);
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'hello' });
    await expect.poll(inbound).toContain(id);
  });
});
