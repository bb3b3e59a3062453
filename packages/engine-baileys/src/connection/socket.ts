import { makeWASocket, type SocketConfig, type WASocket } from 'baileys';
import { NotConnectedError } from '../errors.js';
import { baileysLogger } from '../logger.js';
import type { Settings } from '../settings.js';

/** How long WhatsApp's server has to answer the end of a connection before the socket is cut. */
const GRACE_MS = 500;
const QUERY_TIMEOUT_MS = 30_000;

/** Opens Baileys' socket with our settings around the given parts. */
export function openSocket(
  settings: Settings,
  parts: Pick<SocketConfig, 'auth' | 'browser' | 'getMessage' | 'makeSignalRepository'>,
): WASocket {
  return makeWASocket({
    ...parts,
    logger: baileysLogger(settings.logger),
    // A question of a send that times out is taken for answered with nothing: the send must have ended before.
    defaultQueryTimeoutMs: Math.max(QUERY_TIMEOUT_MS, settings.sendTimeoutMs),
    // A commit that failed ends the connection; trying again is the next connection's business.
    transactionOpts: { maxCommitRetries: 1, delayBetweenTriesMs: 0 },
    // Baileys takes one message after the other: a pause after one that could not be read would hold up everybody's.
    retryRequestDelayMs: 0,
    // History is stored by our own inbox before Baileys would look at it.
    shouldSyncHistoryMessage: () => false,
    emitOwnEvents: false,
    ...(settings.url && { waWebSocketUrl: settings.url }),
    ...(settings.version && { version: settings.version }),
    ...(settings.keepAliveMs && { keepAliveIntervalMs: settings.keepAliveMs }),
  });
}

/**
 * A peer that is gone never answers the closing handshake, which would then take half a minute; and Baileys takes
 * away the listeners by which waiting queries would learn of the end, so that they would wait for their timeouts.
 */
export function limitClosing(ws: WASocket['ws'], closing: () => void): void {
  const close = ws.close.bind(ws);
  ws.close = () => {
    closing();
    ws.emit('error', new NotConnectedError('The connection is closing'));
    // The field is private to Baileys' types only; closing by force is not in its interface.
    const { socket } = ws as unknown as { socket: { terminate(): void } | null };
    setTimeout(() => socket?.terminate(), GRACE_MS).unref();
    return close();
  };
}
