import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { isLoopbackRequest } from '../control/guard.js';
import type { TlsCertificate } from './certificate.js';
import { LARGEST_FILE, type MediaStore, UploadRefused } from './media-store.js';

/** What clients get with the server's address, and show with an upload. */
export const UPLOAD_AUTH = 'loopback';

const UPLOAD = /^\/mms\/(?:image|video|audio|document)\/([^/]+)$/;

export interface MediaServerOptions {
  store: MediaStore;
  certificate: TlsCertificate;
  hosts: readonly string[] | undefined;
}

/** Where clients upload what they send, and fetch what they got: encrypted, and open to whoever knows a path. */
export function createMediaServer(options: MediaServerOptions): Server {
  const { key, certificate } = options.certificate;
  return createServer({ key, cert: certificate }, (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      // The rest of what is refused is not read: the connection cannot be used again.
      response.once('finish', () => request.destroy());
      end(response, error instanceof UploadRefused ? 400 : 500);
    });
  });
}

async function answer(
  { store, hosts }: MediaServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLoopbackRequest(request, hosts, { anyOrigin: true })) return end(response, 403);
  const url = new URL(request.url ?? '/', 'https://loopback');
  if (request.method === 'GET') {
    const file = await store.open(url.pathname);
    if (!file) return end(response, 404);
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.size });
    return pipeline(file.stream, response);
  }
  const hash = UPLOAD.exec(url.pathname)?.[1];
  if (request.method !== 'POST' || !hash) return end(response, 404);
  if (url.searchParams.get('auth') !== UPLOAD_AUTH) return end(response, 401);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE)
    throw new UploadRefused('the file is too large');
  const path = await store.put(decodeURIComponent(hash), request);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ url: `https://${request.headers.host}${path}`, direct_path: path }));
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
