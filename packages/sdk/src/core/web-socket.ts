/** The part of a WebSocket that realtime uses: the runtime's own, `ws`, or a double. */
export interface SocketLike {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onerror: ((event: never) => void) | null;
  close(code?: number): void;
  /** Drops the connection without a goodbye, where the runtime can. */
  terminate?(): void;
}

/** Opens a socket, now or when what it needs is loaded. */
export type SocketFactory = (url: string) => SocketLike | Promise<SocketLike>;
