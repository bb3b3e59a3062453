import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Network, startNetwork } from '../network.js';
import { filePartOf } from './file-message.js';
import { sampleFile } from './samples.js';

const DESK = '15550001111';
const ALICE = '15550002222';

/** Asks by HTTPS, as who trusts the network's certificate alone, or does not. */
function ask(
  url: string,
  options: RequestOptions,
  body?: Uint8Array,
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

describe('the server of files', () => {
  let network: Network;
  const data = mkdtempSync(join(tmpdir(), 'wagate-media-test-'));
  const bytes = Buffer.from('what was encrypted before');
  const hash = createHash('sha256').update(bytes).digest('base64url');
  const trusted = () => ({ ca: network.mediaCertificate, agent: false as const });
  const upload = (path: string, body = bytes) =>
    ask(`${network.mediaUrl}${path}`, { ...trusted(), method: 'POST' }, body);

  beforeAll(async () => {
    network = await startNetwork({ data });
    for (const number of [DESK, ALICE]) await network.phones.create({ number });
  });
  afterAll(async () => {
    await network.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('gives back what was uploaded, to who trusts its certificate alone', async () => {
    const { status, body } = await upload(`/mms/image/${hash}?auth=loopback&token=${hash}`);
    expect(status).toBe(200);
    const { direct_path: path } = JSON.parse(body.toString()) as { direct_path: string };
    expect(await ask(network.mediaUrl + path, trusted())).toEqual({ status: 200, body: bytes });
    await expect(ask(network.mediaUrl + path, { agent: false })).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
  });

  it.each([
    ['without what it gave for it', `/mms/image/${hash}`, bytes, 401],
    ['that is not what its address says', `/mms/image/${hash}?auth=loopback`, Buffer.from('other'), 400],
    ['of no kind', `/mms/other/${hash}?auth=loopback`, bytes, 404],
    [
      'that leads elsewhere',
      `/mms/image/${encodeURIComponent('../../network.db')}?auth=loopback`,
      bytes,
      400,
    ],
  ])('refuses an upload %s', async (_, path, body, status) => {
    expect((await upload(path, body)).status).toBe(status);
  });

  it.each(['/v/../network.db', `/v/${'a'.repeat(43)}.1`, '/v/%2e%2e%2fnetwork.db', '/'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(network.mediaUrl + path, trusted())).status).toBe(404);
    },
  );

  it('holds the files that people send each other, which only they can read', async () => {
    for (const name of ['photo', 'voice', 'document'] as const) {
      const file = sampleFile(name);
      const message = await network.phones.attach(file);
      const id = await network.phones.write(ALICE, DESK, message);
      expect(await network.phones.fileOf(DESK, id)).toEqual(Buffer.from(file.data));
      const { directPath } = filePartOf(message)?.part ?? {};
      const { body } = await ask(network.mediaUrl + directPath, trusted());
      expect(body.includes(Buffer.from(file.data).subarray(0, 32))).toBe(false);
      await network.media.expire(directPath!);
      expect((await ask(network.mediaUrl + directPath, trusted())).status).toBe(404);
      const again = await network.media.renew(directPath!);
      expect((await ask(network.mediaUrl + again, trusted())).body).toEqual(body);
    }
  });

  it('has samples for who has no file at hand', async () => {
    const send = (sample: string) =>
      fetch(`${network.controlUrl}/__demo/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from: ALICE, to: DESK, sample }),
      });
    const { id } = (await (await send('voice')).json()) as { id: string };
    expect(await network.phones.fileOf(DESK, id)).toEqual(Buffer.from(sampleFile('voice').data));
    expect((await send('../photo')).status).toBe(400);
  });

  it('keeps files and certificate when it is started again', async () => {
    const { mediaCertificate } = network;
    await network.close();
    network = await startNetwork({ data });
    expect(network.mediaCertificate).toBe(mediaCertificate);
    expect((await ask(`${network.mediaUrl}/v/${hash}.1`, trusted())).body).toEqual(bytes);
  });

  it('leaves nothing behind where it has no directory', async () => {
    const passing = await startNetwork();
    const path = await passing.media.put(hash, [bytes]);
    const file = (await passing.media.fileAt(path))!;
    expect(existsSync(file)).toBe(true);
    await passing.close();
    expect(existsSync(file)).toBe(false);
  });
});
