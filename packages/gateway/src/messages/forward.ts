import { conflict } from '../errors/api-problem.js';
import type { StoredContent } from './content.js';
import type { MessageRow } from './message-row.js';
import type { MessageToSend } from './outgoing.js';

/**
 * What a message says, to be said again elsewhere.
 * @throws ApiProblem 409 for what cannot be passed on
 */
export function forwarded(row: MessageRow): MessageToSend['content'] {
  if (row.deleted) throw conflict('the message was deleted');
  const content: StoredContent = row.content ? JSON.parse(row.content) : {};
  if (content.viewOnce) throw conflict('a message that is seen once is not passed on');
  switch (row.type) {
    case 'text':
      if (row.body !== null) return { type: 'text', text: row.body };
      break;
    case 'location':
      if (content.location) return { type: 'location', ...content.location };
      break;
    case 'contact': {
      const { displayName = '', vcard } = content.contact ?? {};
      if (vcard) return { type: 'contact', displayName, vcard };
      break;
    }
    case 'poll':
      if (content.poll) return { type: 'poll', ...content.poll };
      break;
  }
  if (row.has_media)
    throw conflict('the file of this message is not kept here, so that it cannot be passed on');
  throw conflict(`messages of type ${row.type} cannot be passed on`);
}
