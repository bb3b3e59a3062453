import { createIdentity, type Identity } from '@wagate/sdk/identity';
import type { LitElement, PropertyDeclaration } from 'lit';
import { loaders } from '../src/generated/loaders.js';
import { textOf } from '../src/testing/wait.js';
import { chat, message, Wire } from './wire.js';

/** Every element that there is. */
export const everyTag = Object.keys(loaders);

const GROUP = '120363041@g.us';

/** A gateway with a session, a chat and a message; whoever asks it for more learns that there is none. */
export function smallGateway(): Wire {
  const wire = new Wire();
  wire.chats = [chat(GROUP, { name: 'Roastery floor', unreadCount: 2 })];
  wire.messages.set(GROUP, [message(GROUP, { body: 'Cupping on Monday' })]);
  return wire;
}

/** Someone who is signed in and a member of one organization. */
export function smallIdentity(): Identity {
  const answers: Record<string, unknown> = {
    '/api/auth/get-session': {
      session: { activeOrganizationId: 'o1' },
      user: { id: 'u', name: 'Ana', email: 'a@b.c' },
    },
    '/api/auth/organization/list': [{ id: 'o1', name: 'Harbour Coffee' }],
    '/api/auth/organization/list-members': {
      members: [
        {
          id: 'm1',
          organizationId: 'o1',
          userId: 'u',
          role: 'owner',
          createdAt: '2026-07-14T09:12:03.000Z',
          user: { id: 'u', name: 'Ana', email: 'a@b.c' },
        },
      ],
      total: 1,
    },
    '/api/auth/organization/list-invitations': [],
    '/api/auth/wagate/reset-link/state': { email: 'a@b.c', expiresAt: '2026-07-14T09:12:03.000Z' },
  };
  return createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const body = answers[new URL(request.url).pathname];
      return body ? Response.json(body) : Response.json({ code: 'NOT_FOUND', message: '' }, { status: 404 });
    },
  });
}

/** What an element needs beside a gateway and an identity service to show more than its empty self. */
const given: Record<string, Record<string, unknown>> = {
  'wagate-chat-list': { session: 'sess_1', chat: GROUP },
  'wagate-contact': { session: 'sess_1', jid: '119@lid' },
  'wagate-contact-list': { session: 'sess_1' },
  'wagate-contacts': { session: 'sess_1' },
  'wagate-group': { session: 'sess_1', jid: GROUP },
  'wagate-clock-frame': { from: 0, until: 1 },
  'wagate-command-menu': {
    open: true,
    items: [{ value: '/sessions', label: 'Sessions', group: 'Pages', detail: '+44 7700 900143' }],
  },
  'wagate-confirm': { open: true, heading: 'Log out?', verb: 'Log out' },
  'wagate-dialog': { open: true, heading: 'Log out?', confirmLabel: 'Log out' },
  'wagate-menu': { label: 'More', entries: [{ value: 'a', label: 'Rename' }] },
  'wagate-message': { message: message(GROUP, { body: 'Cupping on Monday' }) },
  'wagate-pairing': { session: 'sess_1' },
  'wagate-reset-password': { token: 'a-token' },
  'wagate-forgot-password': { mail: true },
  'wagate-state-panel': { kind: 'offline' },
  'wagate-strip': { tone: 'warning' },
  'wagate-timeline': { session: 'sess_1', chat: GROUP },
  'wagate-viewer': { session: 'sess_1', chat: GROUP },
};

/** What is set on an element of this tag when it is furnished. */
export function furnishing(tag: string, wire: Wire): Record<string, unknown> {
  const { prototype } = customElements.get(tag)!;
  return {
    ...('gateway' in prototype && { gateway: wire.gateway }),
    ...('identity' in prototype && { identity: smallIdentity() }),
    ...given[tag],
  };
}

export const make = (tag: string): LitElement => document.createElement(tag) as LitElement;

export const furnished = (tag: string, wire = smallGateway()): LitElement =>
  Object.assign(make(tag), furnishing(tag, wire));

/** A value of its kind for each public property that has an attribute: attribute, property, the attribute's text, the property's value. */
export function samples(tag: string) {
  const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
  return [...elementProperties].flatMap(
    ([key, { attribute, state, type }]: [PropertyKey, PropertyDeclaration]) => {
      if (state || attribute === false) return [];
      const name = typeof attribute === 'string' ? attribute : String(key).toLowerCase();
      const [text, value] = type === Boolean ? ['', true] : type === Number ? ['7', 7] : ['sample', 'sample'];
      return [{ name, key: String(key), text, value }];
    },
  );
}

/** Text of an element without what passes by itself: seconds, and the connection that comes when it comes. */
export const lasting = (element: Element) =>
  textOf(element)
    .replace(/\bLive\b|\d+\s*s\b|just now|now\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Resolves with an element's lasting text once it has stood still for a moment; two seconds at most. */
export async function stands(element: LitElement): Promise<string> {
  const end = performance.now() + 2000;
  let text = '';
  for (let same = 0; same < 4 && performance.now() < end; ) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 10));
    const next = lasting(element);
    same = next === text ? same + 1 : 0;
    text = next;
  }
  return text;
}
