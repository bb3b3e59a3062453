import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBaileysEngine } from '@wagate/engine-baileys';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Rig } from '../../gateway/src/testing/domain/rig.js';
import { describeStores } from '../../gateway/src/testing/stores.js';
import { type DemoNetwork, demoNetwork, demoRawRoutes } from './demo-network.js';

const NUMBER = '15550001111';
const NEW = '15550009991';

describeStores('the raw routes of a demo network', (stores) => {
  let data: string;
  let network: DemoNetwork | undefined;
  let rig: Rig | undefined;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'wagate-raw-'));
  });
  afterEach(async () => {
    await rig?.close();
    await network?.stop();
    rig = network = undefined;
    rmSync(data, { recursive: true, force: true });
  });

  const start = async (env: NodeJS.ProcessEnv) => {
    network = await demoNetwork(data, () => {}, undefined, demoRawRoutes(env));
  };
  const post = async (path: string, body: object) => {
    const response = await fetch(new URL(`/__demo/${path}`, network!.control), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as { id: string } };
  };

  it('are there when the environment asks for them, and what they send stands in the chat', async () => {
    await start({ WAGATE_DEMO_RAW_ROUTES: 'true' });
    await post('phones', { number: NUMBER, name: 'Front desk' });
    const { url, rootPublicKey } = network!;
    rig = await Rig.open(await stores.migrated(), { engine: createBaileysEngine({ url, rootPublicKey }) });
    const id = await rig.createSession();
    let code = '';
    const shows = async () => {
      const qr = await rig!.call<{ code: string }>('GET', `/sessions/${id}/qr`);
      code = qr.body.code;
      return qr.status;
    };
    await expect.poll(shows).toBe(200);
    await post(`phones/${NUMBER}/scan`, { code });
    await expect
      .poll(
        () => {
          rig!.clock.advance(0);
          return rig!.status(id);
        },
        { timeout: 20_000 },
      )
      .toBe('working');
    const message = { extendedTextMessage: { text: 'by raw route' } };
    const sent = await post('raw', { from: NEW, to: NUMBER, message });
    expect(sent.status).toBe(201);
    const bodies = async () => {
      const path = `/sessions/${id}/chats/${NEW}%40s.whatsapp.net/messages`;
      const { body } = await rig!.call<{ data?: { waMessageId: string; body: string }[] }>('GET', path);
      return (body.data ?? []).map((one) => [one.waMessageId, one.body]);
    };
    await expect.poll(bodies, { timeout: 20_000 }).toEqual([[sent.body.id, 'by raw route']]);
  });

  it('are not there otherwise', async () => {
    await start({});
    for (const path of ['raw', 'seal', 'sealbytes', 'stanza', 'groups'])
      expect([path, (await post(path, {})).status]).toEqual([path, 404]);
  });
});
