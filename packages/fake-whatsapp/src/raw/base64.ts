import { DemoError } from '../control/demo-error.js';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** @param where what it is called in the request */
export function parseBase64(written: unknown, where: string): Buffer {
  if (typeof written !== 'string' || !BASE64.test(written))
    throw new DemoError('invalid_request', `${where} has to be bytes in base64.`);
  return Buffer.from(written, 'base64');
}
