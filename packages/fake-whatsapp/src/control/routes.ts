import type { Faults } from '../delivery/faults.js';
import { SAMPLES, sampleFile } from '../media/samples.js';
import type { Phones } from '../phones.js';
import { DemoError } from './demo-error.js';
import { ownerRoutes } from './owner-routes.js';
import { parseText } from './parse-text.js';
import { standingRoute } from './standing-route.js';
import { testRoutes } from './test-routes.js';

/** What the control API acts on. */
export interface Controlled {
  phones: Phones;
  faults: Faults;
  rootPublicKey: Uint8Array;
  hosts: readonly string[] | undefined;
  /** Routes beside the usual ones. */
  more: readonly Route[];
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

const phone = (action: string) => new RegExp(`^/__demo/phones/([^/]+)/${action}$`);

function parseSample(sample: unknown) {
  const known = SAMPLES.find((name) => name === sample);
  if (!known) throw new DemoError('invalid_request', `sample has to be one of ${SAMPLES.join(', ')}.`);
  return known;
}

/** What people at their phones do. */
export const routes: Route[] = [
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
    path: phone('scan'),
    answer: async ({ phones }, { code }, number) => ({ data: await phones.scan(number, code) }),
  },
  {
    method: 'POST',
    path: phone('enter-code'),
    answer: async ({ phones }, { code }, number) => ({ data: await phones.enterCode(number, code) }),
  },
  {
    method: 'POST',
    path: phone('unlink'),
    answer: async ({ phones }, { device }, number) => ({
      data: { unlinked: await phones.unlink(number, typeof device === 'number' ? device : undefined) },
    }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/messages$/,
    answer: async ({ phones }, { from, to, text, sample }) => {
      const message =
        sample === undefined
          ? { conversation: parseText(text) }
          : await phones.attach(sampleFile(parseSample(sample)));
      return { status: 201, data: { id: await phones.write(from, to, message) } };
    },
  },
  {
    method: 'GET',
    path: /^\/__demo\/contacts$/,
    answer: async ({ phones }) => {
      const contacts = await phones.contacts();
      return { data: { contacts: contacts.map(({ number, name, lid }) => ({ number, name, lid })) } };
    },
  },
  standingRoute,
  ...ownerRoutes,
  ...testRoutes,
];
