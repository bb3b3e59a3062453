import type { IncomingMessage, ServerResponse } from 'node:http';
import { readJson } from './body.js';
import { DemoError } from './demo-error.js';
import { isLoopbackRequest } from './guard.js';
import { answerPage } from './page.js';
import { answerPicture } from './picture.js';
import { type Controlled, type Route, routes } from './routes.js';

/** One request to the control port. */
export async function answerControl(
  network: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isLoopbackRequest(request, network.hosts))
      throw new DemoError('forbidden', 'The demo network answers only to this machine.');
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (answerPage(path, request.method ?? 'GET', response)) return;
    if (answerPicture(path, request.method ?? 'GET', response)) return;
    const { route, parameters } = find([...routes, ...network.more], path, request.method ?? 'GET');
    const body = route.method === 'GET' ? {} : await readJson(request);
    const { status = 200, data } = await route.answer(network, body, ...parameters);
    json(response, status, data);
  } catch (error) {
    fail(request, response, error);
  }
}

interface Found {
  route: Route;
  parameters: [number: string, id: string];
}

function find(among: readonly Route[], path: string, method: string): Found {
  let known = false;
  for (const route of among) {
    const match = route.path.exec(path);
    if (!match) continue;
    known = true;
    if (route.method === method)
      return { route, parameters: [decode(match[1] ?? ''), decode(match[2] ?? '')] };
  }
  throw known
    ? new DemoError('method_not_allowed', `This path does not take ${method}.`)
    : new DemoError('not_found', 'There is nothing here.');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof DemoError) {
    // The rest of a body that is too large is not read: the connection cannot be used again.
    if (error.code === 'body_too_large') response.once('finish', () => request.destroy());
    json(response, error.status, { error: { code: error.code, message: error.message } });
    return;
  }
  json(response, 500, { error: { code: 'internal', message: 'Something went wrong in the demo network.' } });
}

function json(response: ServerResponse, status: number, data: unknown): void {
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(data));
}
