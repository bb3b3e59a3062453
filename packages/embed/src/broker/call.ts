import type { Operation, OperationId } from '@wagate/contract/operations';
import type { EmbedClaims } from '../token.js';
import type { Question } from './upstream.js';

/** One call of a page, once it is clear that its token may make it. */
export interface Call {
  readonly claims: EmbedClaims;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** The known parameters of its query. */
  readonly query: URLSearchParams;
  /** What goes to the gateway as its body. */
  body?: Record<string, unknown>;
  /** Asks the gateway something else, to know whether this call may go there. */
  look(operation: OperationId, params?: Question['params']): Promise<Response>;
}
