import { readFileSync } from 'node:fs';
import type { Operation } from '@wagate/contract/operations';
import { namesSomething } from './requests.js';

/** The permission that each operation needs here, as the facts of the contract tell it. */
const needed = new Map(
  readFileSync(new URL('../../../../../openapi/facts/permissions.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string])
    .map(([operationId, , ours]) => [operationId, ours] as const),
);

/** The capabilities of embed tokens that open each operation, as the facts tell it; `any` for each of them. */
const embedded = new Map<string, string[]>();
for (const line of readFileSync(new URL('../../../../../openapi/facts/embed.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const [capability = '', operations = ''] = line.split('\t');
  for (const id of operations.split(' ')) embedded.set(id, [...(embedded.get(id) ?? []), capability]);
}

/** Tells of every organization. */
export const isForSuperAdmins = ({ operationId }: Operation): boolean =>
  needed.get(operationId) === 'super_admin';

export interface Rights {
  /** Its time is over, or it never was: it opens nothing. */
  ended?: true;
  permissions: readonly string[];
  superAdmin?: true;
  /** An API key, and no person. */
  key?: true;
  /** Confined to some sessions. */
  confined?: true;
  /** A page that its token is not for. */
  elsewhere?: true;
  /** An embed token, by its capabilities. */
  embed?: readonly string[];
}

/** Whether what a request names belongs to who asks; what is another's and what is not there are the same to them. */
export type Standing = 'own' | 'foreign';

/** `allowed` is whatever the operation itself has to say, a refusal of the request's content among it. */
export type Expected = 401 | 403 | 404 | 'allowed';

/** A choice of people is none of keys. */
const OF_PEOPLE = new Set(['getAlertChoice', 'updateAlertChoice', 'testAlerts']);
/** Gives away what the request asks for, here `view` and `pair`. */
const GIVING = new Set(['createEmbedToken', 'createEmbedLink']);
const GIVEN = ['read', 'events', 'manage'];
/** Reaches beyond the sessions that a key is confined to. */
const BEYOND_SESSIONS = /^createSession$|ApiKey|^listAudit$/;

/**
 * The rule of statuses: no credential that counts 401; a permission that is missing 403, before anything else is looked at; what is another's, or is not,
 * or lies outside a key's sessions 404.
 */
export function expectedOf(operation: Operation, who: Rights, standing: Standing): Expected {
  const { operationId } = operation;
  const permission = needed.get(operationId);
  if (permission === undefined) throw new Error(`the facts do not tell the permission of ${operationId}`);
  // A ticket opens it, and nothing else does.
  // A link is opened by its secret, whoever asks, and no request here has that.
  if (permission === 'link') return 404;
  if (who.ended || permission === 'ticket') return 401;
  if (who.elsewhere) return 403;
  if (who.embed) {
    const open = embedded.get(operationId) ?? [];
    if (!open.includes('any') && !open.some((capability) => who.embed!.includes(capability))) return 403;
    if (who.confined && /^(create|delete)Session$/.test(operationId)) return 403;
  } else if (permission === 'super_admin') return who.superAdmin ? 'allowed' : 403;
  else if (permission !== 'any' && !who.permissions.includes(permission)) return 403;
  if (GIVING.has(operationId) && GIVEN.some((one) => !who.permissions.includes(one))) return 403;
  if (who.key && OF_PEOPLE.has(operationId)) return 403;
  if (who.confined && !who.embed && BEYOND_SESSIONS.test(operationId)) return 403;
  if (who.confined && standing === 'foreign' && operationId === 'createWebhook') return 403;
  if (standing === 'own') return 'allowed';
  // Apps of others are not offered: there is nothing that could be another's.
  if (operation.path.startsWith('/api/v1/oauth-apps')) return 'allowed';
  // Who may hear all may hear one.
  if (operationId === 'createRealtimeTicket' && who.superAdmin) return 'allowed';
  return namesSomething(operation) ? 404 : 'allowed';
}
