import type { Faults } from '../delivery/faults.js';
import type { Phones } from '../phones.js';
import { DemoError } from './demo-error.js';

/** What the control API acts on. */
export interface Controlled {
  phones: Phones;
  faults: Faults;
  rootPublicKey: Uint8Array;
  hosts: readonly string[] | undefined;
}

export interface Route {
  method: 'GET' | 'POST';
  /** Its first group, if it has one, is the phone's number. */
  path: RegExp;
  answer(
    network: Controlled,
    body: Record<string, unknown>,
    parameter: string,
  ): Promise<{ status?: number; data: unknown }>;
}

const LONGEST_TEXT = 65_536;

export const routes: Route[] = [
  {
    method: 'GET',
    path: /^\/__demo\/network$/,
    answer: async ({ rootPublicKey }) => ({
      data: { rootPublicKey: Buffer.from(rootPublicKey).toString('base64') },
    }),
  },
  {
    method: 'GET',
    path: /^\/__demo\/phones$/,
    answer: async ({ phones }) => ({ data: { phones: await phones.list(), waiting: phones.waiting() } }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/phones$/,
    answer: async ({ phones }, { number, name }) => {
      const { phone, created } = await phones.create({ number, name });
      return { status: created ? 201 : 200, data: phone };
    },
  },
  {
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/scan$/,
    answer: async ({ phones }, { code }, number) => ({ data: await phones.scan(number, code) }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/enter-code$/,
    answer: async ({ phones }, { code }, number) => ({ data: await phones.enterCode(number, code) }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/unlink$/,
    answer: async ({ phones }, { device }, number) => ({
      data: { unlinked: await phones.unlink(number, typeof device === 'number' ? device : undefined) },
    }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/messages$/,
    answer: async ({ phones }, { from, to, text }) => ({
      status: 201,
      data: { id: await phones.write(from, to, { conversation: parseText(text) }) },
    }),
  },
];

export function parseText(text: unknown): string {
  if (typeof text !== 'string' || text === '')
    throw new DemoError('invalid_request', 'A message needs a text.');
  if (text.length > LONGEST_TEXT)
    throw new DemoError('invalid_request', `A text has at most ${LONGEST_TEXT} characters.`);
  return text;
}
