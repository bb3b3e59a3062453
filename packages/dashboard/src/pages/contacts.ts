import { CONTACTS } from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import { path } from '../address.js';
import { page } from './page.js';

/** A path with what is searched for behind it. */
const searching = (address: string, query: string): string =>
  query ? `${address}?${new URLSearchParams({ q: query })}` : address;

export const contacts = page({
  path: '/contacts/:session?/:jid?',
  title: 'contacts',
  navigation: { group: 'workspace', order: 30, icon: CONTACTS, label: 'contacts' },
  layout: 'whole',
  load: () => import('@wagate/elements/define/contacts'),
  render({ params, query, go }) {
    const search = query.get('q') ?? '';
    const open = ({ detail }: CustomEvent<{ sessionId: string; jid?: string }>) =>
      go(searching(path`/contacts/${detail.sessionId}/${detail.jid}`, search));
    return html`<wagate-contacts
      picker
      session=${params.session ?? nothing}
      jid=${params.jid ?? nothing}
      .search=${search}
      @wagate-contact-open=${open}
      @wagate-contact-close=${open}
      @wagate-contacts-open=${({ detail }: HTMLElementEventMap['wagate-contacts-open']) => go(path`/contacts/${detail.sessionId}`)}
      @wagate-search=${({ detail }: HTMLElementEventMap['wagate-search']) =>
        go(searching(path`/contacts/${params.session}/${params.jid}`, detail.query), { replace: true })}
      @wagate-chat-open=${({ detail }: HTMLElementEventMap['wagate-chat-open']) => go(path`/viewer/${detail.sessionId}/${detail.chatJid}`)}
    ></wagate-contacts>`;
  },
});
