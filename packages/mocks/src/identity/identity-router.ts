import { identityOperations } from '@wagate/contract/operations';
import { HttpResponse, http, type RequestHandler } from 'msw';
import type { MockOptions } from '../handlers/options.js';
import { routeOf } from '../handlers/route.js';
import { misbehave } from '../handlers/router.js';
import type { IdentityAnswer, IdentityOperationId } from '../schemas.js';
import type { Account } from '../world/accounts.js';
import type { State } from '../world/state.js';
import type { Browser } from './browser.js';

/** An error of the identity service: `{code, message}`, without an envelope. */
export class IdentityProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** What its answer says besides. */
    readonly more: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** One request to the identity service on its way to an answer. */
export interface IdentityCall {
  state: State;
  browser: Browser;
  /** It is a service without extensions. */
  plain: boolean;
  options: MockOptions;
  query: URLSearchParams;
  /** The JSON body, `{}` when there is none. */
  body: Record<string, unknown>;
  /** A text of the body, empty when it is not there. */
  text(name: string): string;
  /** Who is signed in; throws a 401. */
  account(): Account;
}

/** Collects the routes of the identity service. */
export class IdentityRouter {
  readonly handlers: RequestHandler[] = [];

  constructor(
    private readonly state: State,
    private readonly options: MockOptions,
    private readonly browser: Browser,
  ) {}

  add<O extends IdentityOperationId>(id: O, answer: (call: IdentityCall) => IdentityAnswer<O>): void {
    const { extension, ...operation } = identityOperations[id];
    const { method, url } = routeOf(operation, this.options.baseUrl);
    this.handlers.push(
      http[method](url, async ({ request }) => {
        const broken = await misbehave(this.options, [`identity.${id}`, 'identity.*'], '');
        if (broken) return bare(broken);
        try {
          if (extension && this.options.plain)
            throw new IdentityProblem(404, 'NOT_FOUND', 'There is no such address.');
          const body = answer(await this.call(request));
          return HttpResponse.json((body ?? null) as Record<string, unknown> | null);
        } catch (error) {
          if (!(error instanceof IdentityProblem)) throw error;
          const { code, message, status, more } = error;
          return HttpResponse.json({ code, message, ...more }, { status });
        }
      }),
    );
  }

  private async call(request: Request): Promise<IdentityCall> {
    const { state, browser, options } = this;
    const body = (await request.json().catch(() => ({}))) as Record<string, unknown>;
    return {
      state,
      browser,
      plain: this.options.plain ?? false,
      options,
      query: new URL(request.url).searchParams,
      body,
      text: (name) => (typeof body[name] === 'string' ? body[name] : ''),
      account() {
        if (!browser.account) throw new IdentityProblem(401, 'UNAUTHORIZED', 'Unauthorized');
        return browser.account;
      },
    };
  }
}

/** A failure in the shape of this service. */
async function bare(response: Response): Promise<Response> {
  if (response.type === 'error') return response;
  const { error } = (await response.json()) as {
    error: { code: string; message: string; details?: { retryAfterSeconds?: number } };
  };
  const { code, message, details } = error;
  const { status } = response;
  // It tells how long to wait in a header of its own.
  const wait = status === 429 ? details?.retryAfterSeconds : undefined;
  return HttpResponse.json(
    { code, message },
    { status, ...(wait !== undefined && { headers: { 'x-retry-after': String(wait) } }) },
  );
}
