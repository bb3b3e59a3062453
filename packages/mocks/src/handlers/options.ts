import type { EmbedRights } from '@wagate/contract/embed';
import type { IdentityOperationId, OperationId } from '../schemas.js';

/** How an operation fails. */
export interface Failure {
  status: number;
  /** The code of the contract for this status when absent. */
  code?: string;
  message?: string;
  details?: Record<string, unknown>;
}

/**
 * How the service behaves. It is read at every request: change the object and the next answer differs, as when
 * a network goes away under a page.
 */
export interface MockOptions {
  /** Absolute URL under which the gateway and its identity service answer. */
  baseUrl: string;
  /** Failures by operation; `*` is every operation of the gateway, `identity.*` every one of the identity service. */
  fail?: Partial<Record<OperationId | `identity.${IdentityOperationId}` | '*' | 'identity.*', Failure>>;
  /** Milliseconds before an answer. */
  latency?: number;
  /** A gateway without any extension: 404 for them, none of their fields. */
  plain?: boolean;
  /** The extensions announced; all that this mock has when absent. */
  extensions?: readonly string[];
  /** No request reaches anything, as without a network. */
  offline?: boolean;
  /** Tickets are given, but no socket opens. Sockets that are open stay: see `world.disconnect()`. */
  socketDown?: boolean;
  /** What the service's mail server does with what is mailed; nothing is mailed when absent. */
  mail?: 'takes' | 'refuses';
  /** Operations that are never answered; `*` is every one of the gateway. */
  neverAnswer?: readonly (OperationId | `identity.${IdentityOperationId}` | '*')[];
  /** Id of the account whose browser this is; null when nobody is signed in. The super admin when absent. */
  signedIn?: string | null;
  /** The active organization of that account; its first one when absent. */
  activeOrganization?: string | null;
  /** The page's credential is an embed token with these rights: so the gateway tells it. What it is asked for is not narrowed. */
  embed?: EmbedRights;
}
