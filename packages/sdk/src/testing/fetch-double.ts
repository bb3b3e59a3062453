/** A request as it would have left, its body read. */
export interface SeenRequest {
  /** In capitals. */
  method: string;
  /** Whole, with its query. */
  url: string;
  /** Without origin and query. */
  path: string;
  /** By name; of a repeated one the last. */
  query: Record<string, string>;
  /** By lower-case name. */
  headers: Record<string, string>;
  /** Parsed, when it is JSON. */
  body: unknown;
  /** What ends it. */
  signal: AbortSignal;
}

type Answer = Response | Promise<Response>;
/** Answers a request, or passes it on with undefined. */
export type Responder = (request: SeenRequest) => Answer | undefined;

/** A `fetch` that answers from functions and remembers what was asked. */
export interface FetchDouble {
  /** As `fetch`. */
  (request: Request, init?: { signal?: AbortSignal }): Promise<Response>;
  /** What was asked so far, oldest first. */
  readonly requests: SeenRequest[];
  /** Asked before those given earlier; undefined passes on to the next. */
  respond(responder: Responder): void;
}

/** A gateway's answer. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });

/** A gateway's error. */
export const problem = (status: number, code: string, details?: object, message = code): Response =>
  json({ error: { code, message, ...(details && { details }) } }, status);

/** Nothing answers until a responder does: an unexpected request is a 404 of the gateway. */
export function createFetchDouble(...responders: Responder[]): FetchDouble {
  const chain = [...responders];
  const requests: SeenRequest[] = [];
  const double = async (request: Request, init?: { signal?: AbortSignal }): Promise<Response> => {
    const url = new URL(request.url);
    const text = await request.text();
    const seen: SeenRequest = {
      method: request.method,
      url: request.url,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(request.headers),
      body: parse(text),
      signal: init?.signal ?? request.signal,
    };
    requests.push(seen);
    for (const responder of chain) {
      const answer = responder(seen);
      if (answer) return answer;
    }
    return problem(404, 'not_found', undefined, 'route not found');
  };
  return Object.assign(double, {
    requests,
    respond: (responder: Responder) => void chain.unshift(responder),
  });
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
