import type { CallOptions } from './call-options.js';
import { type CallState, startCall } from './call-state.js';
import type { Environment } from './environment.js';
import { invalidResponse } from './error-from-response.js';
import { closedError, type OnClose } from './lifetime.js';
import type { ClientSetUp } from './set-up-fault.js';
import type { Transport } from './transport.js';

/** One request, before it is a Request. */
export interface CallRequest {
  method: string;
  /** Path and query, beneath the gateway's base URL. */
  path: string;
  headers?: Record<string, string>;
  /** JSON, or a form. */
  body?: unknown;
}

/** The answer of a call: its JSON, or the text that came instead of an error's. */
export interface Answer {
  body: unknown;
  response: Response;
  /** The last answer that was tried again. */
  lastError?: Error;
}

/** Runs `work` as one logical call: its retries, waits and reading end with the caller's signal, and nothing stays on that signal. */
export type Caller = <T>(
  options: CallOptions,
  repeatable: boolean,
  work: (call: CallState) => Promise<T>,
) => Promise<T>;

/** What calls are made with that do not say otherwise. */
export type CallDefaults = Pick<CallOptions, 'timeoutMs' | 'deadlineMs' | 'retry'>;

export function createCaller(
  environment: Environment,
  defaults: CallDefaults & ClientSetUp,
  onClose: OnClose,
): Caller {
  return async (options, repeatable, work) => {
    const call = startCall(environment, repeatable, options, defaults);
    const release = onClose(() => call.finish(closedError()));
    try {
      return await work(call);
    } catch (thrown) {
      const error = call.explain(thrown);
      environment.failed?.(error, defaults);
      throw error;
    } finally {
      release();
      call.end();
    }
  };
}

/** Sends a request and reads its answer. */
export async function sendRequest(
  baseUrl: string,
  { method, path, headers, body }: CallRequest,
  transport: Transport,
  call: CallState,
): Promise<Answer> {
  const form = body === undefined || body instanceof FormData;
  const request = new Request(baseUrl + path, {
    method,
    headers: form ? headers : { 'Content-Type': 'application/json', ...headers },
    body: form ? (body as FormData | undefined) : JSON.stringify(body),
    redirect: 'manual',
  });
  const response = await transport(request, call);
  const text = await call.race(response.text());
  const { lastError } = call;
  try {
    return { body: text ? JSON.parse(text) : undefined, response, lastError };
  } catch (cause) {
    if (response.ok) throw invalidResponse(response.status, cause);
    return { body: text, response, lastError };
  }
}
