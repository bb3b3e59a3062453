import type { Message } from '../schemas.js';
import { invalid } from './answer.js';
import { limitOf, pageOf } from './pages.js';
import type { Router } from './router.js';

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
