import { SESSION } from '@wagate/elements/parts';
import { liveSessions, type SessionsSnapshot } from '@wagate/sdk/live';
import { html } from 'lit';
import { path } from '../address.js';
import { attention } from './attention.js';
import { attentionLater } from './attention-later.js';
import { page } from './page.js';

const NEEDS_SOMEBODY: Readonly<Record<SessionsSnapshot['sessions'][number]['status'], boolean>> = {
  failed: true,
  logged_out: true,
  scan_qr_code: true,
  starting: false,
  stopped: false,
  working: false,
};

export const sessions = page({
  path: '/sessions',
  title: 'sessions',
  navigation: {
    group: 'workspace',
    order: 10,
    icon: SESSION,
    label: 'sessions',
    attention: attention(
      liveSessions,
      ({ sessions }) => sessions.filter(({ status }) => NEEDS_SOMEBODY[status]).length,
    ),
  },
  layout: 'whole',
  load() {
    const definition = import('@wagate/elements/define/sessions');
    definition.then(attentionLater, () => {});
    return [definition, import('../first-run/first-run.js')];
  },
  render(context) {
    const { go } = context;
    return html`<wagate-attention
        @wagate-session-open=${({ detail }: HTMLElementEventMap['wagate-session-open']) => go(path`/sessions/${detail.sessionId}`)}
        @wagate-session-link=${({ detail }: HTMLElementEventMap['wagate-session-link']) => go(path`/sessions/${detail.sessionId}/link`)}
        @wagate-webhook-open=${({ detail }: HTMLElementEventMap['wagate-webhook-open']) => go(path`/webhooks/${detail.webhookId}`)}
      ></wagate-attention>
      <dashboard-first-run .context=${context}></dashboard-first-run>
      <wagate-sessions
        @wagate-session-open=${({ detail }: HTMLElementEventMap['wagate-session-open']) => go(path`/sessions/${detail.sessionId}`)}
        @wagate-session-link=${({ detail }: HTMLElementEventMap['wagate-session-link']) => go(path`/sessions/${detail.sessionId}/link`)}
        @wagate-chats-open=${({ detail }: HTMLElementEventMap['wagate-chats-open']) => go(path`/viewer/${detail.sessionId}`)}
      ></wagate-sessions>`;
  },
});
