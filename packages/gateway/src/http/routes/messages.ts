import { invalid, notFound } from '../../errors/api-problem.js';
import type { MessageMedia } from '../../media/message-media.js';
import { messageOf } from '../../messages/find-message.js';
import { searchMessages } from '../../messages/message-search.js';
import { messagesToWire } from '../../messages/message-wire.js';
import { type Sending, sendText } from '../../messages/send.js';
import { textToSend } from '../../messages/send-request.js';
import type { SessionManager } from '../../sessions/session-manager.js';
import { sessionOf } from '../../sessions/session-row.js';
import type { Store } from '../../store/open.js';
import { placesOf } from '../../text/fold.js';
import { Reply, type Route } from '../operation.js';

export interface MessageRouteOptions extends Sending {
  store: Store;
  manager: SessionManager;
  media: MessageMedia;
}

const LONGEST_KEY = 255;

export function messageRoutes(route: Route, options: MessageRouteOptions): void {
  const { store, manager, media } = options;

  route('searchMessages', async ({ scope, params, query }) => {
    const session = await sessionOf(store.db, scope, params.session);
    const { rows, text, nextCursor } = await searchMessages(store, session, query);
    return {
      data: await messagesToWire(store.db, session, rows),
      highlights: Object.fromEntries(rows.map(({ id, body }) => [id, placesOf(body ?? '', text)])),
      ...(nextCursor ? { nextCursor } : {}),
    };
  });

  route('getMessageMedia', async ({ scope, params, query, request, signal }) => {
    const session = await sessionOf(store.db, scope, params.session);
    const row = await messageOf(store.db, session, params.mid, query);
    if (!row) throw notFound('message not found');
    return media.answer(session, row, { range: request.headers.get('range'), signal });
  });

  route('sendMessage', async ({ scope, params, query, body, request }) => {
    const session = await sessionOf(store.db, scope, params.session);
    const text = textToSend(body);
    const key = request.headers.get('idempotency-key') ?? undefined;
    if (key !== undefined && (key === '' || key.length > LONGEST_KEY))
      throw invalid([`must have 1 to ${LONGEST_KEY} characters (header.Idempotency-Key)`]);
    const { httpStatus, result } = await sendText(options, session, manager.of(session), text, {
      async: query.async ?? false,
      ...(key === undefined ? {} : { idempotencyKey: key }),
    });
    return new Reply(httpStatus, result);
  });
}
