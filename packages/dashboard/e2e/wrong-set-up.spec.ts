import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './plain-page.js';

const NEVER_TOLD = 'very-secret';

/** A gateway that does one thing wrong. Below `/page` every address is a page, below `/404` none is there. */
function answer(request: IncomingMessage, response: ServerResponse): unknown {
  const { pathname } = new URL(request.url ?? '/', 'http://gateway');
  const [, wrong] = pathname.split('/');
  const send = (status: number, body: object | string, headers: object = {}) => {
    const json = typeof body === 'object';
    response.writeHead(status, {
      ...(wrong !== 'cors' && {
        'Access-Control-Allow-Origin': request.headers.origin ?? '*',
        'Access-Control-Allow-Headers': 'authorization, content-type, x-request-id',
      }),
      'Content-Type': json ? 'application/json' : 'text/html',
      ...headers,
    });
    response.end(json ? JSON.stringify(body) : body);
  };
  if (request.method === 'OPTIONS') return send(204, '');
  switch (wrong) {
    case '404':
      return send(404, '<h1>Not here</h1>');
    case 'page':
      return send(200, '<!doctype html><title>The shop</title>');
    case 'redirect':
      return send(302, '', { Location: '/page' });
    case 'token':
      return send(401, { error: { code: 'unauthorized', message: 'no' } });
  }
  if (pathname.endsWith('/realtime/ticket'))
    return send(200, { ticket: 'rt_x', url: 'ws://gateway/api/v1/realtime?ticket=rt_x', expiresIn: 30 });
  if (pathname.endsWith('/sessions')) return send(200, { data: [], nextCursor: null, hasMore: false });
  return send(404, { error: { code: 'not_found', message: 'route not found' } });
}

test('a page that is set up wrongly says so, and tells its builder once what to change', async ({
  page,
  site,
}) => {
  const gateway = createServer(answer);
  // A proxy that knows no upgrades.
  gateway.on('upgrade', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'));
  await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  const wants = (own: string) =>
    `default-src 'none'; script-src 'self'; img-src data:; connect-src 'self' ${own}`;
  const open = async (path: string, token = "'x'", policy = wants(origin)) => {
    await site.open(page, {
      body: '<wagate-provider><wagate-sessions></wagate-sessions></wagate-provider>',
      policy,
      // Little is waited between attempts: how long is chance.
      script: `import { browserEnvironment, createGateway, token } from '/wagate/wagate.min.js';
        Math.random = () => 0.02;
        document.querySelector('wagate-provider').gateway = createGateway({
          baseUrl: '${origin}${path}', auth: token(() => ${token}), environment: browserEnvironment(window),
        });`,
    });
  };
  const lines = () => site.said.filter((line) => line.startsWith('wagate'));
  const says = (line: RegExp) => expect.poll(lines, line.source).toEqual([expect.stringMatching(line)]);
  const sessions = page.locator('wagate-sessions');

  const cases: [path: string, line: RegExp, token?: string, policy?: string][] = [
    ['/404', /answer \(404\).*baseUrl/],
    ['/page', /answer \(200\).*baseUrl/],
    ['/redirect', /redirected.*baseUrl/],
    ['/cors', new RegExp(`--origin ${site.url.slice(0, -1)}`)],
    ['', new RegExp(`connect-src: ${origin}`), "'x'", wants('')],
    ['/html', /what token\(\) gave is no token/, `'<!doctype html> ${NEVER_TOLD}'`],
    ['/nothing', /what token\(\) gave is no token/, 'undefined'],
  ];
  for (const [path, line, token, policy] of cases) {
    await open(path, token, policy);
    await expect(sessions.getByText('This page can’t use its gateway'), path).toBeVisible();
    await says(line);
  }
  await open('/token', `'${NEVER_TOLD}'`);
  await expect(sessions.getByText('You are not signed in')).toBeVisible();
  await says(/neither a JWT nor a key/);

  // Data is there, and that nothing newer comes by itself is said of the socket alone.
  const sockets = origin.replace('http', 'ws');
  for (const [policy, line] of [
    [wants(`${origin} ${sockets}`), /Upgrade and Connection/],
    [wants(origin), new RegExp(`connect-src: ${origin} ${sockets}`)],
  ] as const) {
    await open('/socket', "'x'", policy);
    await says(line);
    await expect(sessions.getByText('Updates are interrupted')).toBeVisible();
  }
  expect(site.said.join()).not.toContain(NEVER_TOLD);

  // The doctor says the same, in one report.
  const looks = async (path: string, policy: string) => {
    await open(path, "'x'", policy);
    await page.waitForFunction(() => document.querySelector('wagate-provider')?.gateway);
    return page.evaluate(async () => {
      const file = '/wagate/wagate.min.js';
      const { doctor } = await import(file);
      const { checks } = await doctor(document.querySelector('wagate-provider')?.gateway);
      return (checks as { name: string; ok: boolean; change?: string }[])
        .filter(({ ok }) => !ok)
        .map(({ name, change }) => `${name}: ${change}`);
    });
  };
  expect(await looks('', wants(''))).toEqual([
    expect.stringMatching(/^address: /),
    `csp: Add to its connect-src: ${origin} ${sockets}`,
  ]);
  expect(await looks('/cors', wants(origin))).toEqual([
    expect.stringMatching(/^address: /),
    expect.stringMatching(/^cors: Start the gateway with --origin/),
  ]);
  expect(await looks('/socket', wants(origin))).toEqual([
    expect.stringMatching(/^socket: /),
    `csp: Add to its connect-src: ${origin} ${sockets}`,
  ]);
  gateway.closeAllConnections();
  await new Promise((done) => gateway.close(done));
});
