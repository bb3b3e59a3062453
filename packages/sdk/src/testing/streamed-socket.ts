import type { SocketLike } from '../core/web-socket.js';

/** A socket's frames as the lines of a streaming answer. It ends torn when the socket does, and lets go of the socket when the reader leaves. */
export function streamedSocket(socket: SocketLike, signal: AbortSignal): Response {
  const bytes = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      socket.onmessage = ({ data }) => controller.enqueue(bytes.encode(`${data}\n`));
      socket.onclose = () => controller.error(new TypeError('terminated'));
      signal.addEventListener('abort', () => {
        socket.close();
        controller.error(signal.reason);
      });
    },
    cancel: () => socket.close(),
  });
  return new Response(body, { headers: { 'Content-Type': 'application/x-ndjson' } });
}
