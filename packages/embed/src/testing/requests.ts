import type { Operation } from '@wagate/contract/operations';
import { MARKET_TRADERS } from '@wagate/mocks';

/** What a request names. */
export interface Names {
  session: string;
  webhook: string;
}

const PERSON = '119283746550012@lid';

const chat = { chat: PERSON };
/** What an operation is sent, where `{}` would not do. */
const BODIES: Record<string, (names: Names) => object> = {
  sendMessage: () => ({ type: 'text', to: PERSON, text: 'Good morning.' }),
  editMessage: () => ({ ...chat, text: 'Good evening.' }),
  revokeMessage: () => chat,
  addReaction: () => ({ ...chat, emoji: '👍' }),
  removeReaction: () => chat,
  forwardMessage: () => ({ ...chat, to: MARKET_TRADERS }),
  voteMessage: () => ({ ...chat, options: ['Yes'] }),
  setChatPresence: () => ({ state: 'composing' }),
  setPresence: () => ({ state: 'online' }),
  sessionPairingCode: () => ({ phone: '12025550101' }),
  createRealtimeTicket: ({ session }) => ({ scope: 'session', session }),
  createWebhook: ({ session }) => ({
    url: 'https://shop.example/hook',
    events: ['message'],
    sessionId: session,
  }),
  updateWebhook: () => ({ active: false }),
};

const QUERIES: Record<string, string> = { checkContact: '?phone=447700900200', searchMessages: '?q=milk' };

/** An operation as a page asks for it, about what `names` names. `root` is what the handler is mounted at. */
export function requestOf(operation: Operation, names: Names, root: string, headers: HeadersInit): Request {
  const values: Record<string, string> = {
    session: names.session,
    id: names.webhook,
    did: 'whd_01K04Z9Q4S7W2V5XN8BMT3CDHE',
    mid: '3EB0C431D2EXAMPLE01',
    gid: MARKET_TRADERS,
    grantId: 'grant',
  };
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? PERSON),
  );
  const body = operation.body && JSON.stringify(BODIES[operation.operationId]?.(names) ?? {});
  return new Request(`${root}${path}${QUERIES[operation.operationId] ?? ''}`, {
    method: operation.method,
    headers: {
      ...Object.fromEntries(new Headers(headers)),
      ...(body && { 'content-type': 'application/json' }),
    },
    body,
  });
}
