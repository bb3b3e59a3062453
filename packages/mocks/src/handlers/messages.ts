import { HttpResponse } from 'msw';
import type { Message } from '../schemas.js';
import { invalid, notFound, problem } from './answer.js';
import { limitOf, pageOf } from './pages.js';
import type { Router } from './router.js';
import { sampleMedia } from './sample-media.js';

/** Reading what was written: newest first, or around and after a message. */
export function messageRoutes(router: Router): void {
  router.add('listChatMessages', (call) => {
    const { state, shape, query } = call;
    const { id } = call.session();
    const chat = state.chat(id, call.param('cid'));
    const rows = chat ? [...state.messages(id, chat.jid)].reverse() : [];
    const { data, ...rest } = shape.has('message-paging')
      ? within(rows, query)
      : pageOf(rows, query, ({ id }) => id);
    return { data: shape.messages(data), ...rest };
  });
  mediaRoute(router);
}

/** The file of a message: made up, of nobody and nothing, and the same every time. */
function mediaRoute(router: Router): void {
  router.add('getMessageMedia', (call) => {
    const { state, query } = call;
    const { id } = call.session();
    const chat = state.chat(id, query.get('chat') ?? '');
    const message = chat && state.messages(id, chat.jid).find((one) => one.waMessageId === call.param('mid'));
    if (!message) throw notFound('message');
    const reason = message.deleted
      ? 'deleted'
      : message.viewOnce
        ? 'view_once'
        : message.hasMedia
          ? undefined
          : 'no_media';
    if (reason) throw problem(404, 'there is no file', { reason });
    const { body, type } = sampleMedia(message.type, message.media?.mimetype);
    return new HttpResponse(body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': type === 'application/octet-stream' ? 'attachment' : 'inline',
        'Cache-Control': 'private, max-age=3600',
      },
    });
  });
}

/** @param rows newest first, as is the answer */
function within(rows: readonly Message[], query: URLSearchParams) {
  const around = query.get('around');
  const after = query.get('after');
  if (around === null && after === null) {
    const page = pageOf(rows, query, ({ id }) => id);
    const first = page.data[0];
    return { ...page, ...(first && first !== rows[0] && { prevCursor: first.id }) };
  }
  const limit = limitOf(query);
  const wanted = around ?? after;
  const at = rows.findIndex(({ id, waMessageId }) => id === wanted || (around && waMessageId === wanted));
  if (at < 0) throw invalid(`unknown message (query.${around === null ? 'after' : 'around'})`);
  const start = around === null ? Math.max(0, at - limit) : Math.max(0, at - Math.floor(limit / 2));
  const end = around === null ? at : start + limit;
  const data = rows.slice(start, end);
  const [first, last] = [data[0], data.at(-1)];
  return {
    data,
    ...(last && last !== rows.at(-1) && { nextCursor: last.id }),
    ...(first && start > 0 && { prevCursor: first.id }),
  };
}
