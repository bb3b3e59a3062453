import { ApiProblem } from '../errors/api-problem.js';
import { parseJson, readBytes } from '../request/body.js';
import { unknownOrigin } from '../request/origin.js';
import { OutageError } from '../store/outage.js';
import { CLIENT_ADDRESS, UNKNOWN_ADDRESS } from './client-address.js';
import type { InvitationIds } from './invitation-ids.js';
import type { InvitationState } from './invitation-state.js';
import { type InvitedSignUp, invitationRefusal } from './invited-sign-up.js';
import { oneAtATime } from './one-at-a-time.js';
import { type FirstAdmin, INVALID_SETUP_TOKEN, isSetupToken } from './setup.js';

export interface EndpointOptions {
  handler(request: Request): Promise<Response>;
  firstAdmin: FirstAdmin;
  invited: InvitedSignUp;
  registrationOpen(): Promise<boolean>;
  invitationIds: InvitationIds;
  invitation(id: string): Promise<InvitationState | undefined>;
  log(message: string, error?: unknown): void;
  /** What keeps the database from being used now. */
  outage(): OutageError | undefined;
}

const SIGN_UP = '/api/auth/sign-up/email';
const BODY_LIMIT = 64 * 1024;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Identity's errors have no envelope, unlike the gateway's. */
const failure = (status: number, body: { code: string; message: string }) => Response.json(body, { status });

function parse(bytes: Uint8Array): Record<string, unknown> | undefined {
  if (bytes.byteLength === 0) return {};
  try {
    const value = parseJson(bytes);
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Gives better-auth's own refusals the `{code, message}` of all others, and its waiting time the usual header. */
async function uniform(response: Response, origin: string | null): Promise<Response> {
  if (response.status === 403) {
    const { code } = ((await response
      .clone()
      .json()
      .catch(() => undefined)) ?? {}) as { code?: string };
    // Behind a proxy it is the first that goes wrong: whoever started the gateway can mend it.
    if (code === 'INVALID_ORIGIN')
      return failure(403, { code, message: unknownOrigin(origin ?? 'null').message });
  }
  if (response.status === 429) {
    const seconds = response.headers.get('x-retry-after') ?? '10';
    const answer = failure(429, {
      code: 'TOO_MANY_REQUESTS',
      message: 'Too many attempts. Try again in a moment.',
    });
    answer.headers.set('retry-after', seconds);
    return answer;
  }
  if (response.status >= 400 && !response.headers.get('content-type')?.includes('json')) {
    const notFound = response.status === 404;
    return failure(response.status, {
      code: notFound ? 'NOT_FOUND' : 'REQUEST_FAILED',
      message: notFound ? 'There is no such address.' : 'The request failed.',
    });
  }
  return response;
}

/**
 * Everything under `/api/auth`: better-auth, a `setupToken` in the sign-up of the first super admin, an `invitationId` in that of who is invited, and
 * `GET /api/auth/wagate/registration` → `{open}`, `GET /api/auth/wagate/invitation?id=`.
 */
export function createIdentityEndpoint(options: EndpointOptions) {
  const { firstAdmin, invited, registrationOpen, log } = options;
  const handler = options.invitationIds.around(oneAtATime(options.handler));

  /** How an invitation stands, for whoever holds its link, signed in or not. */
  async function invitation(id: string | null): Promise<Response> {
    const state = id ? await options.invitation(id) : undefined;
    return state
      ? Response.json(state)
      : failure(404, { code: 'INVITATION_NOT_FOUND', message: 'There is no such invitation.' });
  }

  /** A sign-up that carries `setupToken` is the first super admin's. */
  function signUp(request: (body: object) => Request, body: Record<string, unknown>): Promise<Response> {
    const { setupToken, ...account } = body;
    if (!isSetupToken(setupToken)) return Promise.resolve(failure(403, INVALID_SETUP_TOKEN));
    return firstAdmin.run(setupToken, () => handler(request(account)));
  }

  /** One that carries `invitationId` is that of whom the invitation is for, and nobody else's. */
  async function signUpInvited(
    request: (body: object) => Request,
    body: Record<string, unknown>,
  ): Promise<Response> {
    const { invitationId, ...account } = body;
    const state = typeof invitationId === 'string' ? await options.invitation(invitationId) : undefined;
    const refused = invitationRefusal(state, account.email);
    return refused ? failure(refused.status, refused.body) : invited.run(() => handler(request(account)));
  }

  async function answer(request: Request, address: string | undefined): Promise<Response> {
    const url = new URL(request.url);
    const headers = new Headers(request.headers);
    headers.delete(CLIENT_ADDRESS);
    // Callers without a known address share one limit rather than have none.
    headers.set(CLIENT_ADDRESS, address ?? UNKNOWN_ADDRESS);
    headers.delete('content-length');
    if (request.method === 'GET') {
      if (url.pathname === '/api/auth/wagate/registration')
        return Response.json({ open: await registrationOpen() });
      if (url.pathname === '/api/auth/wagate/invitation') return invitation(url.searchParams.get('id'));
      return handler(new Request(url, { headers }));
    }
    if (request.method !== 'POST')
      return failure(405, { code: 'METHOD_NOT_ALLOWED', message: 'Use GET or POST.' });
    const body = parse(await readBytes(request, BODY_LIMIT));
    if (!body)
      return failure(400, { code: 'INVALID_JSON', message: 'The request body is not a JSON object.' });
    const withBody = (sent: object) =>
      new Request(url, { method: 'POST', headers, body: JSON.stringify(sent) });
    if (url.pathname === SIGN_UP && 'setupToken' in body) return signUp(withBody, body);
    if (url.pathname === SIGN_UP && 'invitationId' in body) return signUpInvited(withBody, body);
    return handler(withBody(body));
  }

  const away = ({ message }: OutageError) =>
    failure(503, { code: 'SERVICE_UNAVAILABLE', message: `${message} Try again later.` });

  function refuse(error: unknown, what: string): Response {
    if (error instanceof OutageError) return away(error);
    if (!(error instanceof ApiProblem)) {
      log(what, error);
      return failure(500, { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' });
    }
    const code = error.status === 413 ? 'PAYLOAD_TOO_LARGE' : 'INVALID_REQUEST';
    return failure(error.status, { code, message: error.message });
  }

  return async (request: Request, address?: string): Promise<Response> => {
    let response: Response;
    try {
      response = await uniform(await answer(request, address), request.headers.get('origin'));
      const outage = response.status >= 500 ? options.outage() : undefined;
      if (outage) response = away(outage);
    } catch (error) {
      response = refuse(error, `identity: ${request.method} ${new URL(request.url).pathname} failed`);
    }
    response = new Response(response.body, response);
    for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
    return response;
  };
}
