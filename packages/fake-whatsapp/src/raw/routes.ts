import { DemoError } from '../control/demo-error.js';
import type { Route } from '../control/routes.js';
import { parseNumber } from '../people/number.js';
import { parseBase64 } from './base64.js';
import { groupFromJson } from './group-json.js';
import { messageFromJson } from './message-json.js';
import { nodeFromJson, parseAttributes } from './node-json.js';
import type { RawTraffic } from './raw-traffic.js';

/** Routes that send exactly what a test says; off unless a network is started with them. */
export const rawRoutes = (raw: RawTraffic): Route[] => [
  {
    method: 'POST',
    path: /^\/__demo\/raw$/,
    answer: async ({ phones }, { from, to, message, id, at }) => ({
      status: 201,
      data: { id: await phones.write(from, to, messageFromJson(message), letterOf(id, at)) },
    }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/seal$/,
    answer: async (_network, { number, from, message, attrs = {} }) => {
      const chosen = parseAttributes(attrs, 'attrs');
      const id = await raw.seal(parseNumber(number), parseNumber(from), messageFromJson(message), chosen);
      return { status: 201, data: { id } };
    },
  },
  {
    method: 'POST',
    path: /^\/__demo\/sealbytes$/,
    answer: async (_network, { number, from, b64, attrs = {} }) => {
      const chosen = parseAttributes(attrs, 'attrs');
      const id = await raw.seal(parseNumber(number), parseNumber(from), parseBase64(b64, 'b64'), chosen);
      return { status: 201, data: { id } };
    },
  },
  {
    method: 'POST',
    path: /^\/__demo\/stanza$/,
    answer: async (_network, { number, node }) => ({
      status: 201,
      data: { devices: await raw.stanza(parseNumber(number), nodeFromJson(node)) },
    }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/groups$/,
    answer: async (_network, body) => {
      const group = groupFromJson(body);
      return { status: (await raw.group(group)) ? 201 : 200, data: { id: group.id } };
    },
  },
];

function letterOf(id: unknown, at: unknown): { id?: string; at?: number } {
  if (id !== undefined && (typeof id !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(id)))
    throw new DemoError('invalid_request', 'id has to be 1 to 128 letters, digits and signs.');
  if (at !== undefined && (typeof at !== 'number' || !Number.isFinite(at) || at < 0))
    throw new DemoError('invalid_request', 'at has to be a time, in epoch milliseconds.');
  return { ...(id !== undefined && { id }), ...(at !== undefined && { at }) };
}
