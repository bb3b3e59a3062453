import { proto } from 'baileys';
import { type StoredMessage, textOf } from '../delivery/message-store.js';
import { formatNumber, parseNumber } from '../people/number.js';
import type { Traits } from '../people/person.js';
import type { Memory } from '../world/remember.js';
import { DemoError } from './demo-error.js';
import { letterFrom } from './letter.js';
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
    answer: async ({ phones }, { to, ...letter }, number) => ({
      status: 201,
      data: { id: await phones.write(number, to, await letterFrom(phones, letter)) },
    }),
  },
  {
    // Somebody, with or without a phone of the demo, votes in a poll that they have.
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/vote$/,
    answer: async ({ phones }, { to, poll, options }, number) => {
      if (typeof to !== 'string' || typeof poll !== 'string' || !Array.isArray(options))
        throw new DemoError('invalid_request', 'A vote has to, poll and a list of options.');
      return { status: 201, data: { id: await phones.vote(number, to, poll, options.map(parseText)) } };
    },
  },
  {
    // The file of a message that somebody wrote or got, fetched and decrypted as their phone does.
    method: 'GET',
    path: /^\/__demo\/phones\/([^/]+)\/messages\/([^/]+)\/file$/,
    answer: async ({ phones }, _body, number, id) => ({
      data: { file: (await phones.fileOf(number, id)).toString('base64') },
    }),
  },
  {
    // Messages with a contact that the phone has from before it is linked.
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/past$/,
    answer: async ({ phones }, { contact, messages }, number) => {
      if (!Array.isArray(messages)) throw new DemoError('invalid_request', 'messages has to be a list.');
      await phones.remember(number, contact, messages.map(memoryOf));
      return { status: 201, data: {} };
    },
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
    answer: async ({ phones }, { number, name, addressing, autoAnswer, ...profile }) => {
      const digits = parseNumber(number);
      const contact = await phones.addContact({
        number: digits,
        name: typeof name === 'string' && name ? name : formatNumber(digits),
        ...((addressing === 'pn' || addressing === 'lid') && { addressing }),
        ...(autoAnswer !== undefined && { autoAnswer: parseText(autoAnswer) }),
        ...profileOf(profile),
      });
      return { status: 201, data: { number: contact.number, name: contact.name, lid: contact.lid } };
    },
  },
  {
    // The owner blocks somebody on the phone itself, or lets them through again.
    method: 'POST',
    path: /^\/__demo\/phones\/([^/]+)\/block$/,
    answer: async ({ phones }, { contact, blocked }, number) => {
      await phones.block(number, contact, blocked !== false);
      return { data: {} };
    },
  },
  {
    method: 'GET',
    path: /^\/__demo\/phones\/([^/]+)\/blocked$/,
    answer: async ({ phones }, _body, number) => {
      const people = await phones.blocked(number);
      return { data: { blocked: people.map(({ number, name, lid }) => ({ number, name, lid })) } };
    },
  },
  {
    // Somebody shows another picture; without an id, none any more.
    method: 'POST',
    path: /^\/__demo\/contacts\/([^/]+)\/picture$/,
    answer: async ({ phones }, { id }, number) => {
      if (id !== undefined && !(typeof id === 'string' && /^\d{1,20}$/.test(id)))
        throw new DemoError('invalid_request', 'The id of a picture has digits only.');
      await phones.changePicture(number, id);
      return { data: {} };
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

/** What a contact says and shows; what is not told stays as it is. */
function profileOf({
  about,
  pictureId,
  businessName,
  hidesNumber,
  refusesGroups,
}: Record<string, unknown>): Partial<Traits> {
  return {
    ...(about === null && { about: 'hidden' }),
    ...(typeof about === 'string' && { about: { text: parseText(about) } }),
    ...(typeof pictureId === 'string' && /^\d{1,20}$/.test(pictureId) && { pictureId }),
    ...(typeof businessName === 'string' && businessName && { businessName: parseText(businessName) }),
    ...(typeof refusesGroups === 'boolean' && { refusesGroups }),
    ...(hidesNumber === true && { hidesNumber, addressing: 'lid' }),
  };
}

function view({ plain, ...shown }: StoredMessage) {
  const text = textOf(proto.Message.decode(plain));
  return { ...shown, text };
}

function memoryOf(given: unknown): Memory {
  const { text, at, mine } = (given ?? {}) as Record<string, unknown>;
  if (typeof at !== 'number' || !Number.isFinite(at))
    throw new DemoError('invalid_request', 'at has to be a time, in epoch milliseconds.');
  return { text: parseText(text), at, mine: mine === true };
}
