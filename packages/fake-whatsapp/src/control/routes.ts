import type { Faults } from '../delivery/faults.js';
import type { Phones } from '../phones.js';
import { letterFrom } from './letter.js';
import { ownerRoutes } from './owner-routes.js';
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
  /** Its first group, if it has one, is the phone's number; a second one is the id of a message. */
  path: RegExp;
  answer(
    network: Controlled,
    body: Record<string, unknown>,
    number: string,
    id: string,
  ): Promise<{ status?: number; data: unknown }>;
}

const phone = (action: string) => new RegExp(`^/__demo/phones/([^/]+)/${action}$`);

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
    answer: async ({ phones }, { from, to, ...letter }) => ({
      status: 201,
      data: { id: await phones.write(from, to, await letterFrom(phones, letter)) },
    }),
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
