import type { OperationId } from '@wagate/contract/operations';
import type { Principal } from '../principal/principal.js';

/** What becomes known of a request on its way. */
export interface Course {
  /** Never of who needs no credential. */
  caller?: Principal;
  operation?: OperationId;
  sessionId?: string;
}

/** A request and what it was answered, for whoever counts or writes down. */
export interface Answered {
  readonly requestId: string;
  readonly method: string;
  /** Of the contract, or a word for what is none. */
  readonly operation: OperationId | 'identity' | 'health' | 'other';
  readonly sessionId?: string;
  readonly status: number;
  readonly ms: number;
}

export function answeredOperation(pathname: string, { operation }: Course): Answered['operation'] {
  if (operation) return operation;
  if (pathname.startsWith('/api/auth/')) return 'identity';
  return pathname === '/healthz' || pathname === '/readyz' ? 'health' : 'other';
}
