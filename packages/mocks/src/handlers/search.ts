import type { Message } from '../schemas.js';
import { invalid } from './answer.js';
import { pageOf } from './pages.js';
import type { Router } from './router.js';

/** Searching what was written in a session, newest first, with the places where the text was found. */
export function searchRoute(router: Router): void {
  router.add('searchMessages', (call) => {
    const { state, shape, query } = call;
    const text = query.get('q')?.toLocaleLowerCase();
    if (!text) throw invalid('expected required parameter to be present (query.q: <missing>)');
    const rows = [...state.of(call.session().id).messages.values()]
      .flat()
      .filter((message) => matches(message, text, query))
      .sort((a, b) => b.timestamp - a.timestamp || (a.id < b.id ? 1 : -1));
    const page = pageOf(rows, query, ({ id }) => id);
    return {
      ...page,
      data: shape.messages(page.data),
      highlights: Object.fromEntries(page.data.map((message) => [message.id, placesOf(message, text)])),
    };
  });
}

function matches(message: Message, text: string, query: URLSearchParams): boolean {
  const { body, deleted, chatJid, senderLid, senderJid, type, timestamp } = message;
  const from = query.get('from');
  const limit = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
  return (
    !deleted &&
    body?.toLocaleLowerCase().includes(text) === true &&
    (!query.get('chat') || query.get('chat') === chatJid) &&
    (!from || from === senderLid || from === senderJid) &&
    (!query.get('type') || query.get('type') === type) &&
    timestamp < limit('before', Number.POSITIVE_INFINITY) &&
    timestamp >= limit('after', 0)
  );
}

function placesOf({ body = '' }: Message, text: string): { start: number; length: number }[] {
  const places: { start: number; length: number }[] = [];
  const lower = body.toLocaleLowerCase();
  for (let at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + text.length)) {
    places.push({ start: at, length: text.length });
  }
  return places;
}
