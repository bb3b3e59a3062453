import type { OperationId } from '@wagate/contract/operations';
import type { operations as Wire } from '@wagate/contract/types';
import type { Principal } from '../principal/principal.js';
import type { Scope } from '../principal/scope.js';

type Typed = keyof Wire;
type Parameters<Id extends OperationId> = Id extends Typed ? Wire[Id]['parameters'] : never;

export type PathOf<Id extends OperationId> =
  Parameters<Id> extends { path: infer Path extends object } ? Path : object;

type RawQuery<Id extends OperationId> = NonNullable<
  Parameters<Id> extends { query?: infer Query } ? Query : object
>;

/** Query parameters, converted and checked. A list's `limit` is always there: 50 unless asked for, 1 to 200. */
export type QueryOf<Id extends OperationId> =
  RawQuery<Id> extends { limit?: number } ? RawQuery<Id> & { limit: number } : RawQuery<Id>;

type JsonContent<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** The checked body; `undefined` where the operation takes none, or an optional one was left out. */
export type BodyOf<Id extends OperationId> = Id extends Typed
  ? Wire[Id] extends { requestBody: infer Required }
    ? JsonContent<Required>
    : Wire[Id] extends { requestBody?: infer Optional }
      ? JsonContent<NonNullable<Optional>> | undefined
      : undefined
  : undefined;

type Responses<Id extends OperationId> = Id extends Typed ? Wire[Id]['responses'] : never;
type At<T, Status extends number> = T extends { [S in Status]: infer R } ? JsonContent<R> : never;
type Success<Id extends OperationId> =
  | At<Responses<Id>, 200>
  | At<Responses<Id>, 201>
  | At<Responses<Id>, 202>;

/** What the operation answers; `undefined` for a 204. */
export type ResultOf<Id extends OperationId> = [Success<Id>] extends [never] ? undefined : Success<Id>;

/** An answer whose status differs from the operation's first success status, or that carries headers. */
export class Reply<T> {
  constructor(
    readonly status: number,
    readonly body?: T,
    readonly headers: Record<string, string> = {},
  ) {}
}

export interface RouteContext<Id extends OperationId> {
  readonly principal: Principal;
  /** What the caller may see. @throws ApiProblem 403 when no organization is active (possible only for a super admin). */
  readonly scope: Scope;
  /** The caller's active organization. @throws ApiProblem 403 when there is none (possible only for a super admin). */
  readonly organizationId: string;
  readonly params: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** Its body is already read, except where the operation takes something else than JSON. */
  readonly request: Request;
  readonly requestId: string;
  /** The caller's IP address, where it is known. */
  readonly address?: string;
  /** Aborted when the caller has left or the time for the answer is over. */
  readonly signal: AbortSignal;
}

export type Handler<Id extends OperationId> = (
  context: RouteContext<Id>,
) => ResultOf<Id> | Reply<ResultOf<Id>> | Response | Promise<ResultOf<Id> | Reply<ResultOf<Id>> | Response>;

/** Gives an operation its handler; each operation once. What is never given one answers 501. */
export type Route = <Id extends OperationId>(operationId: Id, handler: Handler<Id>) => void;
