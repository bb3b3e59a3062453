import { CHAT } from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import { path } from '../address.js';
import { page } from './page.js';

interface Found {
  sessionId: string;
  chatJid?: string;
  waMessageId?: string;
}

export const viewer = page({
  path: '/viewer/:session?/:chat?',
  title: 'viewer',
  navigation: { group: 'workspace', order: 20, icon: CHAT, label: 'viewer' },
  layout: 'whole',
  load: () => import('@wagate/elements/define/viewer'),
  render({ params, query, go }) {
    const q = query.get('q') ?? '';
    const open = ({ detail }: CustomEvent<{ sessionId: string; chatJid?: string }>) =>
      go(path`/viewer/${detail.sessionId}/${detail.chatJid}`);
    /** The search and what it found are in the address, so that both can be sent to somebody. */
    const find = (detail: Found, search: string) => {
      const rest = new URLSearchParams();
      if (search.trim()) rest.set('q', search);
      if (detail.waMessageId) rest.set('message', detail.waMessageId);
      const place = path`/viewer/${detail.sessionId}/${detail.chatJid ?? params.chat}`;
      go(rest.size > 0 ? `${place}?${rest}` : place, { replace: !detail.waMessageId });
    };
    return html`<wagate-viewer
      picker
      session=${params.session ?? nothing}
      chat=${params.chat ?? nothing}
      message=${query.get('message') ?? nothing}
      search=${q || nothing}
      @wagate-chat-open=${open}
      @wagate-chat-close=${({ detail }: HTMLElementEventMap['wagate-chat-close']) => go(path`/viewer/${detail.sessionId}`, { back: true })}
      @wagate-chats-open=${open}
      @wagate-message-open=${({ detail }: CustomEvent<Found>) => find(detail, q)}
      @wagate-search-change=${({ detail }: CustomEvent<{ sessionId: string; query: string }>) => find({ sessionId: detail.sessionId }, detail.query)}
      @wagate-search-close=${({ detail }: CustomEvent<{ sessionId: string }>) => find(detail, '')}
      @wagate-session-link=${({ detail }: HTMLElementEventMap['wagate-session-link']) => go(path`/sessions/${detail.sessionId}/link`)}
      @wagate-session-open=${({ detail }: HTMLElementEventMap['wagate-session-open']) => go(path`/sessions/${detail.sessionId}`)}
      @wagate-contact-open=${({ detail }: HTMLElementEventMap['wagate-contact-open']) => go(path`/contacts/${detail.sessionId}/${detail.jid}`)}
    ></wagate-viewer>`;
  },
});
