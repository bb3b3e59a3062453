import type { EmbedRights } from '@wagate/contract/embed';
import type { Operation } from '@wagate/contract/operations';

/** Whose the thing is that a request names: of the token's session, of another of the organization, of another organization, or of nobody. */
export const STANDINGS = ['own', 'other session', 'other organization', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `allowed` is whatever the gateway itself has to say. */
export type Expected = 401 | 403 | 404 | 'allowed';

/** What names a session in its body alone. */
const NAMED_IN_BODY: Record<string, 403 | 404> = {
  createRealtimeTicket: 404,
  // What is made stays within the sessions of the token: made elsewhere it would be more than the token is.
  createWebhook: 403,
};

/**
 * The rule of statuses, from the marks of the document: nothing that is no mark is open; a capability that is missing 403, before anything else is
 * looked at; what is another's, or is not, or lies outside the token's sessions 404; and an operation that a plain gateway does not have 404.
 */
export function expectedOf(
  { operationId, embed, extension, path, permission }: Operation,
  { can, sessions }: EmbedRights,
  standing: Standing,
  /** Whether the session that is named works: who may only pair does not cut it off. */
  working: boolean,
): Expected {
  // A ticket opens it, and nothing else does.
  if (permission === 'ticket') return 401;
  const all = sessions.includes('*');
  const marked = embed && (embed.can === 'any' || embed.can.some((one) => can.includes(one)));
  if (!marked || (embed.allSessions && !all)) return 403;
  if (operationId === 'getCapabilities') return 'allowed';
  const reached = standing === 'own' || (all && standing === 'other session');
  const ofSession = path.includes('{session}');
  if (ofSession && !all && !reached) return 404;
  if (extension) return 404;
  if (reached && operationId === 'restartSession' && working && !can.includes('sessions')) return 403;
  if (reached) return 'allowed';
  if (ofSession || path.includes('{id}')) return 404;
  return NAMED_IN_BODY[operationId] ?? 'allowed';
}
