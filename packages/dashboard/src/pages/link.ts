import { html, nothing } from 'lit';
import { path } from '../address.js';
import { page } from './page.js';
import { sessions } from './sessions.js';

/** Linking a phone. */
export const link = page({
  path: '/sessions/:session/link',
  title: 'linkPhone',
  under: sessions,
  layout: 'column',
  load: () => import('@wagate/elements/define/pairing'),
  render: ({ params, settings, go }) => html`<wagate-pairing
    session=${params.session}
    demo-href=${settings.demo ?? nothing}
    @wagate-chats-open=${({ detail }: HTMLElementEventMap['wagate-chats-open']) => go(path`/viewer/${detail.sessionId}`)}
  ></wagate-pairing>`,
});
