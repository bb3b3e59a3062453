import { readFileSync } from 'node:fs';
import { type Operation, operations } from '@wagate/contract/operations';
import { parse } from 'yaml';
import { PUBLIC_URL } from '../gateway.js';
import { CHOICES, type Ids, NAMED, NO_LIMITS } from './ids.js';

interface Described {
  operationId?: string;
  requestBody?: {
    content: Record<string, { example?: unknown; examples?: Record<string, { value: unknown }> }>;
  };
}

const document = parse(
  readFileSync(new URL('../../../../../openapi/gateway.yaml', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, Described>> };

/** The body that the document shows for each operation. */
const examples = new Map(
  Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, requestBody }) => {
      const content = requestBody?.content['application/json'];
      if (!operationId || !content) return [];
      return [[operationId, content.example ?? Object.values(content.examples ?? {})[0]?.value] as const];
    }),
  ),
);

/** What a body names beside what its example does. */
const NAMING: Record<string, (ids: Ids, receiver: string) => object> = {
  createWebhook: ({ session }, url) => ({ url, sessionId: session, secret: undefined }),
  updateWebhook: ({ session }) => ({ sessionId: session, active: true }),
  createApiKey: ({ session }) => ({ permissions: ['manage'], sessions: [session] }),
  createRealtimeTicket: ({ session }) => ({ session, since: undefined }),
  createEmbedToken: ({ session }) => ({ sessions: [session] }),
  createEmbedLink: ({ session }) => ({ session }),
  pairAdminNumber: ({ organization }) => ({ number: '12025550101', organization }),
};

/** What differs here from the document's example: where the poll lies and what it offers; nobody is to be refused for what others sent. */
const THERE: Record<string, object> = {
  voteMessage: { chat: NAMED.contact, options: [CHOICES[0]] },
  updateSession: NO_LIMITS,
};

/** The message that a call is about, where not any will do. */
const ABOUT: Record<string, 'picture' | 'poll'> = { getMessageMedia: 'picture', voteMessage: 'poll' };

/** What a query names; `searchMessages` and others need one. */
const QUERIES: Record<string, (ids: Ids) => Record<string, string>> = {
  searchMessages: () => ({ q: 'says' }),
  getMessageMedia: () => ({ chat: NAMED.contact }),
  checkContact: () => ({ phone: '12025550101' }),
  listAudit: ({ session }) => ({ target: session }),
  revokeEmbedTokens: ({ session }) => ({ session }),
};

const inPath = (operation: Operation, ids: Ids): Record<string, string> => ({
  session: ids.session,
  id: operation.path.includes('/webhooks/')
    ? ids.webhook
    : operation.path.includes('/embed-links/')
      ? ids.link
      : ids.key,
  did: ids.delivery,
  mid: ids[ABOUT[operation.operationId] ?? 'message'],
  cid: NAMED.contact,
  lid: NAMED.contact,
  gid: NAMED.group,
  jid: operation.path.includes('/channels/') ? NAMED.channel : NAMED.contact,
  grantId: ids.key,
});

function bodyOf({ operationId, body }: Operation, ids: Ids, receiver: string): RequestInit {
  if (!body) return {};
  if (body.media !== 'application/json') {
    const form = new FormData();
    form.set('file', new Blob(['no backup']), 'backup.zip');
    form.set('key', '00');
    return { body: form };
  }
  const example = examples.get(operationId) as object;
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...example, ...THERE[operationId], ...NAMING[operationId]?.(ids, receiver) }),
  };
}

/**
 * An operation asked for as the document describes it, about what `ids` names.
 * @param receiver an address that a webhook can lead to
 */
export function requestOf(
  operation: Operation,
  ids: Ids,
  headers: Record<string, string>,
  receiver: string,
): Request {
  const values = inPath(operation, ids);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]!),
  );
  const query = new URLSearchParams(QUERIES[operation.operationId]?.(ids)).toString();
  const body = bodyOf(operation, ids, receiver);
  return new Request(`${PUBLIC_URL}${path}${query && `?${query}`}`, {
    method: operation.method,
    ...body,
    headers: { ...headers, ...body.headers },
  });
}

export const all: readonly Operation[] = Object.values(operations);

/** Whether an operation is about something that belongs to an organization, told by its address. */
export const namesInPath = ({ path }: Operation): boolean => path.includes('{');

/** What is about a session that it names beside its address, and finds nothing where that is not there. */
const NAMING_ELSEWHERE = new Set([
  'createRealtimeTicket',
  'createEmbedToken',
  'createEmbedLink',
  'revokeEmbedTokens',
]);

/** Whether what it is about may not be there. */
export const namesSomething = (operation: Operation): boolean =>
  namesInPath(operation) || NAMING_ELSEWHERE.has(operation.operationId);

/** Whether its address names something that lies in something else. */
export const namesPart = ({ path }: Operation): boolean => /\{(mid|did)\}/.test(path);

/** Whether it names a session in what it sends. */
export const namesInBody = ({ operationId }: Operation): boolean => operationId in NAMING;

/** An answer with what was asked for taken out: it is no news to whoever asked. */
export const withoutAsked = (text: string, ids: Ids): string =>
  Object.values(ids).reduce((left, id) => left.replaceAll(id, '(asked)'), text);

/** Things of others beside the own session: what lies in it, or in the own webhook. */
export const within = (own: Ids, theirs: Ids): Ids => ({
  ...own,
  message: theirs.message,
  picture: theirs.picture,
  poll: theirs.poll,
  delivery: theirs.delivery,
});
