import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedNetwork, launchNetwork } from '../launch.js';
import { type Network, startNetwork } from '../network.js';

const NUMBER = '15550001111';
const ROUTES = ['raw', 'seal', 'sealbytes', 'stanza', 'groups'];

async function post(control: string, route: string, body: unknown) {
  const response = await fetch(`${control}/__demo/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { error } = (await response.json()) as { error?: { code: string; message: string } };
  return { status: response.status, code: error?.code, message: error?.message };
}

describe('the raw routes', () => {
  let network: Network;
  beforeAll(async () => {
    network = await startNetwork({ rawRoutes: true });
    await network.phones.create({ number: NUMBER, name: 'Front desk' });
  });
  afterAll(() => network.close());

  const raw = (message: unknown, more: object = {}) => [
    'raw',
    { from: '15550002222', to: NUMBER, message, ...more },
  ];
  const group = (more: object) => [
    'groups',
    {
      id: '120363999000000001@g.us',
      subject: 'G',
      creator: NUMBER,
      createdAt: 0,
      members: [{ number: NUMBER }],
      ...more,
    },
  ];
  const stanza = (node: unknown) => ['stanza', { number: NUMBER, node }];
  let deep: object = { tag: 'a' };
  for (let level = 0; level < 40; level++) deep = { tag: 'a', content: [deep] };

  it.each<[unknown[], number, string, string]>([
    [raw({ conversation: 'x' }, { to: '15550009999' }), 404, 'phone_not_found', 'no phone with this number'],
    [raw({ conversation: 'x' }, { to: '1203@g.us' }), 404, 'not_found', 'no such group'],
    [raw({ conversation: 'x' }, { from: 'Alice' }), 400, 'invalid_number', 'digits only'],
    [raw({ conversation: 'x' }, { id: '' }), 400, 'invalid_request', 'id has to be'],
    [raw({ conversation: 'x' }, { at: 'now' }), 400, 'invalid_request', 'at has to be a time'],
    [raw(undefined), 400, 'invalid_request', 'message has to be an object'],
    [raw('hello'), 400, 'invalid_request', 'message has to be an object'],
    [raw({}), 400, 'invalid_request', 'message has to be an object'],
    [raw({ conversatoin: 'x' }), 400, 'invalid_request', 'message.conversatoin is no field'],
    [raw({ toString: 'x' }), 400, 'invalid_request', 'message.toString is no field'],
    [raw({ conversation: 5 }), 400, 'invalid_request', 'message.conversation has to be text'],
    [
      raw({ imageMessage: { mimetype: 'image/png', foo: 1 } }),
      400,
      'invalid_request',
      'message.imageMessage.foo is no field',
    ],
    [raw({ imageMessage: 'x' }), 400, 'invalid_request', 'message.imageMessage has to be an object'],
    [
      raw({ imageMessage: { height: 'tall' } }),
      400,
      'invalid_request',
      'message.imageMessage.height has to be a number',
    ],
    [
      raw({ messageContextInfo: { messageSecret: '!!!' } }),
      400,
      'invalid_request',
      'message.messageContextInfo.messageSecret has to be bytes in base64',
    ],
    [
      raw({ messageContextInfo: { messageSecret: 'AAA' } }),
      400,
      'invalid_request',
      'message.messageContextInfo.messageSecret has to be bytes in base64',
    ],
    [
      raw({ protocolMessage: { type: 'NEVER' } }),
      400,
      'invalid_request',
      'message.protocolMessage.type has a value that is not known',
    ],
    [
      raw({ listMessage: { sections: [{ rows: [{ rowId: 1 }] }] } }),
      400,
      'invalid_request',
      'message.listMessage.sections.0.rows.0.rowId has to be text',
    ],
    [
      ['seal', { number: NUMBER, from: '15550002222', message: { conversation: 'x' }, attrs: { t: 5 } }],
      400,
      'invalid_request',
      'attrs.t has to be text',
    ],
    [
      ['seal', { number: NUMBER, from: '15550002222', message: { conversation: 'x' } }],
      409,
      'not_linked',
      'No computer is linked',
    ],
    [
      ['seal', { number: '15550009999', from: '15550002222', message: { conversation: 'x' } }],
      404,
      'phone_not_found',
      'no phone with this number',
    ],
    [
      ['sealbytes', { number: NUMBER, from: '15550002222', b64: 'A' }],
      400,
      'invalid_request',
      'b64 has to be bytes',
    ],
    [stanza(undefined), 400, 'invalid_request', 'node has to be an object'],
    [stanza({ tag: '' }), 400, 'invalid_request', 'node.tag has to be a name'],
    [stanza({ tag: 'ib', attrs: { a: 1 } }), 400, 'invalid_request', 'node.attrs.a has to be text'],
    [stanza({ tag: 'ib', content: { b64: '?' } }), 400, 'invalid_request', 'node.content.b64 has to be'],
    [stanza({ tag: 'ib', content: [{ tag: 'a', foo: 1 }] }), 400, 'invalid_request', 'node.content.0.foo is'],
    [stanza({ tag: 'message', attrs: {} }), 400, 'invalid_request', 'node.attrs.id is needed'],
    [stanza(deep), 400, 'invalid_request', 'deeper than'],
    [stanza({ tag: 'ib' }), 409, 'not_linked', 'No computer is linked'],
    [group({ id: 'here' }), 400, 'invalid_request', 'jid of a group'],
    [group({ subject: 7 }), 400, 'invalid_request', 'subject has to be text'],
    [group({ createdAt: 'today' }), 400, 'invalid_request', 'createdAt has to be'],
    [group({ creator: 'me' }), 400, 'invalid_number', 'digits only'],
    [group({ members: [] }), 400, 'invalid_request', 'members has to be a list'],
    [group({ members: [null] }), 400, 'invalid_number', 'phone number is needed'],
    [group({ members: [{ number: NUMBER, admin: 'king' }] }), 400, 'invalid_request', '"superadmin"'],
    [
      group({ members: [{ number: NUMBER }, { number: `+${NUMBER}` }] }),
      400,
      'invalid_request',
      'somebody twice',
    ],
    [['raw', { message: { conversation: 'x'.repeat(300_000) } }], 413, 'body_too_large', '256 kB'],
  ])('say what is wrong: %j', async ([route, body], status, code, words) => {
    const answer = await post(network.controlUrl, route as string, body);
    expect(answer).toMatchObject({ status, code, message: expect.stringContaining(words) });
    expect(answer.message).toMatch(/\.$/);
  });

  it('make nobody of whom a request that was refused spoke', async () => {
    const before = (await network.phones.contacts()).length;
    await post(network.controlUrl, 'seal', {
      number: '15550009999',
      from: '15550008888',
      message: { conversation: 'x' },
    });
    expect(await network.phones.contacts()).toHaveLength(before);
  });

  it('answer only this machine', async () => {
    const { port } = new URL(network.controlUrl);
    const from = (headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const options = { host: '127.0.0.1', port, path: '/__demo/raw', method: 'POST', headers };
        request(options, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end('{}');
      });
    const json = { 'content-type': 'application/json' };
    expect(await from({ ...json, host: 'evil.example' })).toBe(403);
    expect(await from({ ...json, origin: 'https://evil.example' })).toBe(403);
    expect(await from(json)).toBe(400);
  });
});

describe('without being asked for', () => {
  it('no network has them', async () => {
    const network = await startNetwork();
    for (const route of ROUTES)
      expect(await post(network.controlUrl, route, {})).toMatchObject({ status: 404, code: 'not_found' });
    await network.close();
  });

  it('no process has them, and with its flag it has', async () => {
    for (const rawRoutes of [undefined, true]) {
      const data = mkdtempSync(join(tmpdir(), 'network-'));
      let launched: LaunchedNetwork | undefined;
      try {
        launched = await launchNetwork({ data, withParent: true, ...(rawRoutes && { rawRoutes }) });
        for (const route of ROUTES)
          expect((await post(launched.controlUrl, route, {})).status).toBe(rawRoutes ? 400 : 404);
      } finally {
        await launched?.stop();
        rmSync(data, { recursive: true, force: true });
      }
    }
  });
});
