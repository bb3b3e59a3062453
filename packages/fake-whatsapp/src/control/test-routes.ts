import { proto } from 'baileys';
import { type StoredMessage, textOf } from '../delivery/message-store.js';
import { formatNumber, parseNumber } from '../people/number.js';
import { DemoError } from './demo-error.js';
import { parseText } from './parse-text.js';
import type { Route } from './routes.js';

const DISTURBANCES = ['drop', 'silent', 'replace'] as const;

/** What tests of other programs need besides: to look into phones, and to make things go wrong. */
export const testRoutes: Route[] = [
  {
    method: 'GET',
    path: /^\/__demo\/network$/,
    answer: async ({ rootPublicKey }) => ({
      data: { rootPublicKey: Buffer.from(rootPublicKey).toString('base64') },
    }),
  },
  {
    // Typed on the phone itself: its linked computers see an own message.
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/messages$/,
    answer: async ({ phones }, { to, text }, number) => ({
      status: 201,
      data: { id: await phones.write(number, to, { conversation: parseText(text) }) },
    }),
  },
  {
    // Everything in somebody's chats, of a phone or of a contact.
    method: 'GET',
    path: /^\/__demo\/phones\/([^/]+)\/messages$/,
    answer: async ({ phones }, _body, number) => {
      const chats = await phones.chats(parseNumber(number));
      return { data: { messages: [...chats.values()].flat().map(view) } };
    },
  },
  {
    // A contact with a chosen name, id in their messages, or answer to everything.
    method: 'POST',
    path: /^\/__demo\/contacts$/,
    answer: async ({ phones }, { number, name, addressing, autoAnswer }) => {
      const digits = parseNumber(number);
      const contact = await phones.addContact({
        number: digits,
        name: typeof name === 'string' && name ? name : formatNumber(digits),
        ...((addressing === 'pn' || addressing === 'lid') && { addressing }),
        ...(autoAnswer !== undefined && { autoAnswer: parseText(autoAnswer) }),
      });
      return { status: 201, data: { number: contact.number, name: contact.name, lid: contact.lid } };
    },
  },
  {
    // Messages that a linked computer confirmed without having kept them.
    method: 'GET',
    path: /^\/__demo\/phones\/([^/]+)\/lost$/,
    answer: async ({ phones }, _body, number) => ({ data: { lost: await phones.lost(number) } }),
  },
  {
    method: 'POST',
    path: /^\/__demo\/faults$/,
    answer: async ({ phones, faults }, { number: written, fault, reason, count }) => {
      const number = parseNumber(written);
      const disturbance = DISTURBANCES.find((one) => one === fault);
      if (disturbance) await phones.disturb(number, disturbance);
      else if (fault === 'corrupt') await phones.corruptNext(number, typeof count === 'number' ? count : 1);
      else if (fault === 'refuse-login')
        faults.refuseLogin(number, typeof reason === 'string' && /^\d{3}$/.test(reason) ? reason : undefined);
      else
        throw new DemoError(
          'invalid_request',
          `A fault is one of ${[...DISTURBANCES, 'corrupt', 'refuse-login'].join(', ')}.`,
        );
      return { data: {} };
    },
  },
];

function view({ id, chat, sender, at, plain, status, reactions, deletedAt, editedAt }: StoredMessage) {
  const text = textOf(proto.Message.decode(plain));
  return { id, chat, sender, at, text, status, reactions, deletedAt, editedAt };
}
