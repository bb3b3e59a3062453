import type { ServerResponse } from 'node:http';
import { pictureAt } from '../people/picture.js';

/** Serves a person's picture to whoever has its address, as WhatsApp does. False if the path is not one. */
export function answerPicture(path: string, method: string, response: ServerResponse): boolean {
  const picture = method === 'GET' || method === 'HEAD' ? pictureAt(path) : undefined;
  if (picture === undefined) return false;
  response.writeHead(200, {
    'content-type': 'image/svg+xml',
    'cache-control': 'max-age=3600',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : picture);
  return true;
}
