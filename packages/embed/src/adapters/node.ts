import { notFound, problemResponse } from '../answer.js';

/** What is read of a request of `node:http`: its chunks, and this. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** In capitals. */
  method?: string;
  /** Path and query, as they came. */
  url?: string;
  /** By lower-case name. */
  headers: Record<string, string | string[] | undefined>;
  /** All of it was read before. */
  readableEnded?: boolean;
}

/** What an answer of `node:http` is written with. */
export interface NodeResponse {
  /** Status and headers. */
  writeHead(status: number, headers: Record<string, string>): unknown;
  /** A part of the body; false when the reader should be waited for. */
  write(chunk: Uint8Array): boolean;
  /** That was all. */
  end(): unknown;
  /** The connection is over. */
  on(event: 'close', listener: () => void): unknown;
  /** The reader has caught up. */
  once(event: 'drain', listener: () => void): unknown;
  /** Sends the head without waiting for a body. */
  flushHeaders?(): void;
  /** Ends the connection at once: what was sent is not all. */
  destroy?(): unknown;
}

/** A request as Express hands it on. */
export interface ExpressRequest extends NodeRequest {
  /** Where the handler is mounted. */
  baseUrl?: string;
  /** Path and query before it was mounted. */
  originalUrl?: string;
  /** What a parser that ran before made of the body. */
  body?: unknown;
}

/** A handler for `node:http`. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => Promise<void>;
/** A handler for Express. */
export type ExpressHandler = (request: ExpressRequest, response: NodeResponse) => Promise<void>;

type Handle = (request: Request, mount?: string) => Promise<Response>;

export const nodeHandler =
  (handle: Handle): NodeHandler =>
  (request, response) =>
    serve(handle, request, response, request.url ?? '/');

export const expressHandler =
  (handle: Handle): ExpressHandler =>
  (request, response) =>
    serve(handle, request, response, request.originalUrl ?? request.url ?? '/', request.baseUrl || undefined);

async function serve(
  handle: Handle,
  incoming: ExpressRequest,
  outgoing: NodeResponse,
  target: string,
  mount?: string,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const request = toRequest(incoming, target, gone.signal);
  const response = request ? await handle(request, mount) : problemResponse(notFound('route'));
  await write(response, outgoing, gone.signal);
}

/** Undefined for a target that a URL would tidy up: what another server saw there is not known. */
function toRequest(incoming: ExpressRequest, target: string, signal: AbortSignal): Request | undefined {
  const { method = 'GET', headers: given } = incoming;
  const host = typeof given.host === 'string' ? given.host : 'localhost';
  if (!URL.canParse(target, `http://${host}`)) return undefined;
  const url = new URL(target, `http://${host}`);
  if (`${url.pathname}${url.search}` !== target) return undefined;
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) headers.set(name, [value].flat().join(', '));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(url, {
      method,
      headers,
      signal,
      ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }),
    } as RequestInit);
  } catch {
    // TRACE and CONNECT.
    return undefined;
  }
}

/** What is still to be read, or what a parser before us has read. */
function bodyOf(incoming: ExpressRequest): BodyInit {
  if (incoming.readableEnded && incoming.body !== undefined)
    return typeof incoming.body === 'string' ? incoming.body : JSON.stringify(incoming.body);
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

async function write(response: Response, outgoing: NodeResponse, gone: AbortSignal): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders?.();
  const reader = response.body?.getReader();
  gone.addEventListener('abort', () => void reader?.cancel().catch(() => {}), { once: true });
  try {
    while (reader && !gone.aborted) {
      const { done, value } = await reader.read();
      if (done) break;
      // A slow reader is waited for.
      if (!outgoing.write(value) && !gone.aborted)
        await new Promise<void>((resolve) => {
          outgoing.once('drain', resolve);
          gone.addEventListener('abort', () => resolve(), { once: true });
        });
    }
    outgoing.end();
  } catch {
    // The gateway broke off: half an answer must not look like a whole one.
    if (outgoing.destroy) outgoing.destroy();
    else outgoing.end();
  }
}
