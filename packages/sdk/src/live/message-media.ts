import { errorFromResponse } from '../core/error-from-response.js';
import { NotImplementedError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import type { Message } from '../model.js';

/** By what a message is named where its file is asked for. */
export type MediaOf = Pick<
  Message,
  'sessionId' | 'waMessageId' | 'chatJid' | 'fromMe' | 'senderLid' | 'senderJid'
>;

/** Files are larger than answers, and phones may have to be asked for them. */
const TIMEOUT_MS = 120_000;

/** Where a blob is opened it is a document of the page's own origin: these run nothing there. */
const HARMLESS =
  /^(?:(?:image|audio|video)\/[\w.-]+|application\/(?:pdf|zip|json|rtf|msword|vnd\.[\w.-]+)|text\/(?:plain|csv|vcard|calendar))(?:;|$)/i;

/**
 * The file of a message, decrypted: what a tile shows, plays or saves. Its `type` is the gateway's where nothing of that type can run in a page,
 * else `application/octet-stream`. Nothing is kept of it here; give it back with `URL.revokeObjectURL` where an address was made of it.
 *
 * ```ts
 * const file = await messageMedia(gateway, message);
 * image.src = URL.createObjectURL(file);
 * ```
 *
 * @param message as a list or a timeline gives it
 * @param options `signal` ends it
 * @throws GatewayError: `NotImplementedError` for a gateway without the extension `media`, where nothing is sent, and while the session has no
 * connection; `NotFoundError` with `details.reason` (`no_media`, `view_once`, `deleted`, `gone`); one with status 413 for a file that is too large.
 */
export async function messageMedia(
  gateway: Gateway,
  { sessionId, waMessageId, chatJid, fromMe, senderLid, senderJid }: MediaOf,
  options: { signal?: AbortSignal } = {},
): Promise<Blob> {
  if (!(await gateway.extensions()).has('media'))
    throw new NotImplementedError('This gateway does not offer media.', {
      code: 'not_implemented',
      status: 501,
    });
  const sender = fromMe ? 'me' : (senderLid ?? senderJid);
  const asked = {
    ...options,
    timeoutMs: TIMEOUT_MS,
    deadlineMs: TIMEOUT_MS,
    params: {
      path: { session: sessionId, mid: waMessageId },
      query: { chat: chatJid, ...(sender && { sender }) },
    },
    parseAs: 'blob' as const,
  };
  const { data, error, response } = await gateway.raw.GET(
    '/api/v1/sessions/{session}/messages/{mid}/media',
    asked,
  );
  if (!response.ok) throw errorFromResponse(response, error);
  const file = data as unknown as Blob;
  return HARMLESS.test(file.type) ? file : file.slice(0, file.size, 'application/octet-stream');
}
