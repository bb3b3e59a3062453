import { BACK, icon, toast, type WagateElement } from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import { path } from '../address.js';
import { whole } from '../below.js';
import { page } from './page.js';
import { sessions } from './sessions.js';

export const session = page({
  path: '/sessions/:session',
  title: 'session',
  under: sessions,
  layout: 'whole',
  load: () => import('@wagate/elements/define/session'),
  render: ({ params, settings, go, t }) => html`<wagate-session
    session=${params.session}
    demo-href=${settings.demo ?? nothing}
    @wagate-chats-open=${({ detail }: HTMLElementEventMap['wagate-chats-open']) => go(path`/viewer/${detail.sessionId}`)}
    @wagate-session-link=${({ detail }: HTMLElementEventMap['wagate-session-link']) => go(path`/sessions/${detail.sessionId}/link`)}
    @wagate-session-deleted=${(event: Event) => {
      toast(event.target as WagateElement, { text: t('sessionDeleted') });
      go('/sessions');
    }}
  >
    <a slot="head-start" class="button ghost" href=${whole('/sessions')} aria-label=${t('sessions')} title=${t('sessions')}>${icon(BACK, true)}</a>
  </wagate-session>`,
});
