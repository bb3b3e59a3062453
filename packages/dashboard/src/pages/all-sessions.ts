import { SERVER } from '@wagate/elements/parts';
import { html, nothing } from 'lit';
import { path } from '../address.js';
import { page } from './page.js';

export const allSessions = page({
  path: '/all-sessions/:session?',
  title: 'allSessions',
  navigation: { group: 'platform', order: 120, icon: SERVER, label: 'allSessions' },
  needs: 'super_admin',
  layout: 'whole',
  load: () => import('@wagate/elements/define/all-sessions'),
  render: ({ params, go }) => html`<wagate-all-sessions
    session=${params.session ?? nothing}
    @wagate-session-select=${({ detail }: HTMLElementEventMap['wagate-session-select']) =>
      go(detail.sessionId ? path`/all-sessions/${detail.sessionId}` : '/all-sessions')}
    @wagate-session-open=${({ detail }: HTMLElementEventMap['wagate-session-open']) => go(path`/sessions/${detail.sessionId}`)}
  ></wagate-all-sessions>`,
});
