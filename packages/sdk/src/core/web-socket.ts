/** The part of a WebSocket that realtime uses: the runtime's own, `ws`, or a double. */
export interface SocketLike {
  /** Told when it is open. */
  onopen: ((event: never) => void) | null;
  /** Told of each frame: a string where all is well. */
  onmessage: ((event: { data: unknown }) => void) | null;
  /** Told once of the end, with its close code (1000 in order, 1006 torn). */
  onclose: ((event: { code: number }) => void) | null;
  /** Told of a fault; a close follows. */
  onerror: ((event: never) => void) | null;
  /** Ends it in order. */
  close(code?: number): void;
  /** Drops the connection without a goodbye, where the runtime can. */
  terminate?(): void;
}

/** Opens a socket, now or when what it needs is loaded. */
export type SocketFactory = (url: string) => SocketLike | Promise<SocketLike>;
