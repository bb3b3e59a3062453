import { describe, expect, it } from 'vitest';
import { token } from '../core/auth.js';
import { createGateway } from '../core/gateway.js';
import { messageMedia } from './message-media.js';

const BYTES = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
const message = {
  sessionId: 'sess_1',
  waMessageId: 'M/1',
  chatJid: '1@lid',
  fromMe: false,
  senderLid: '7@lid',
};

function client(answer: () => Response, extensions = ['media']) {
  const asked: URL[] = [];
  const gateway = createGateway({
    baseUrl: 'https://gateway.example',
    auth: token(() => 'a'),
    retry: { retries: 0 },
    fetch: async (request) => {
      const url = new URL(request.url);
      if (url.pathname.endsWith('/capabilities'))
        return Response.json({ gateway: { name: 'w', version: '1' }, extensions, permissions: [] });
      asked.push(url);
      return answer();
    },
  });
  return { gateway, asked };
}

describe('the file of a message', () => {
  it('is a blob of what came, of the type that the gateway says', async () => {
    const { gateway, asked } = client(
      () => new Response(BYTES, { headers: { 'content-type': 'audio/ogg; codecs=opus' } }),
    );
    const file = await messageMedia(gateway, message);
    expect(file.type).toMatch(/^audio\/ogg; ?codecs=opus$/);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(BYTES);
    expect(asked.map(({ pathname, search }) => pathname + search)).toEqual([
      '/api/v1/sessions/sess_1/messages/M%2F1/media?chat=1%40lid&sender=7%40lid',
    ]);
    await messageMedia(gateway, { ...message, fromMe: true });
    expect(asked[1]!.searchParams.get('sender')).toBe('me');
  });

  it.each([
    ['text/html', 'application/octet-stream'],
    ['image/svg+xml', 'application/octet-stream'],
    ['IMAGE/SVG+XML; x=image/png', 'application/octet-stream'],
    ['audio/x+xml', 'application/octet-stream'],
    ['application/vnd.x+xml', 'application/octet-stream'],
    ['application/xhtml+xml', 'application/octet-stream'],
    ['text/xml', 'application/octet-stream'],
    ['image/png', 'image/png'],
    ['application/pdf', 'application/pdf'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ])('of a gateway that says %s is %s, for it may be opened in the page', async (said, type) => {
    const { gateway } = client(() => new Response(BYTES, { headers: { 'content-type': said } }));
    const file = await messageMedia(gateway, message);
    expect([file.type, file.size]).toEqual([type, BYTES.length]);
  });

  it('is an error with its reason where there is none', async () => {
    const body = { error: { code: 'not_found', message: 'no', details: { reason: 'gone' } } };
    const { gateway } = client(() => Response.json(body, { status: 404 }));
    await expect(messageMedia(gateway, message)).rejects.toMatchObject({
      name: 'NotFoundError',
      details: { reason: 'gone' },
    });
  });

  it('is never asked of a gateway that did not announce it, and of whoever has left', async () => {
    const plain = client(() => new Response(BYTES), []);
    await expect(messageMedia(plain.gateway, message)).rejects.toMatchObject({ name: 'NotImplementedError' });
    expect(plain.asked).toEqual([]);
    const { gateway } = client(() => new Response(BYTES));
    await expect(messageMedia(gateway, message, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortedError',
    });
  });
});
