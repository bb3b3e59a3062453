import { readFileSync } from 'node:fs';
import type { Operation } from '@wagate/contract/operations';
import { namesInPath } from './requests.js';

/** The permission that each operation needs here, as the facts of the contract tell it. */
const needed = new Map(
  readFileSync(new URL('../../../../../openapi/facts/permissions.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string])
    .map(([operationId, , ours]) => [operationId, ours] as const),
);

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
}

/** Whether what a request names belongs to who asks; what is another's and what is not there are the same to them. */
export type Standing = 'own' | 'foreign';

/** `allowed` is whatever the operation itself has to say, a refusal of the request's content among it. */
export type Expected = 401 | 403 | 404 | 'allowed';

/** A choice of people is none of keys. */
const OF_PEOPLE = new Set(['getAlertChoice', 'updateAlertChoice', 'testAlerts']);
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
  if (who.ended || permission === 'ticket') return 401;
  if (permission === 'super_admin') return who.superAdmin ? 'allowed' : 403;
  if (permission !== 'any' && !who.permissions.includes(permission)) return 403;
  if (who.key && OF_PEOPLE.has(operationId)) return 403;
  if (who.confined && BEYOND_SESSIONS.test(operationId)) return 403;
  if (who.confined && standing === 'foreign' && operationId === 'createWebhook') return 403;
  if (standing === 'own') return 'allowed';
  // Who may hear all may hear one.
  if (operationId === 'createRealtimeTicket' && who.superAdmin) return 'allowed';
  return namesInPath(operation) || operationId === 'createRealtimeTicket' ? 404 : 'allowed';
}
