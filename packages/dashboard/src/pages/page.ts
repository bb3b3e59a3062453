import { BACK, buttonStyles, icon, property, WagateElement } from '@wagate/elements/parts';
import { css, html, nothing } from 'lit';
import { navigate } from '../navigate.js';
import { type Route, routePath } from '../routes.js';
import type { Settings } from '../settings.js';
import { shellStrings } from '../strings.js';

/** The elements of each page, fetched when it is first opened. */
const load: Record<Route['page'], () => Promise<unknown>> = {
  sessions: () => import('@wagate/elements/define/sessions'),
  session: () => import('@wagate/elements/define/pairing'),
  viewer: () => import('@wagate/elements/define/viewer'),
  'not-found': async () => undefined,
};

/** The page that the address names. */
export class DashboardPage extends WagateElement {
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: block;
        block-size: 100%;
      }
      wagate-sessions,
      wagate-viewer {
        block-size: 100%;
      }
      .one {
        display: grid;
        gap: 16px;
        max-inline-size: 768px;
        padding: 24px;
        margin-inline: auto;
      }
      .missing {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 8px;
        block-size: 100%;
        padding: 16px;
        text-align: center;
      }
      .missing h1 {
        margin: 0;
        font: 600 16px/24px var(--_font);
      }
      .missing p {
        color: var(--_text-muted);
        margin-block-end: 8px;
      }
      .back {
        justify-self: start;
        margin-inline-start: -12px;
      }
      @media (max-width: 520px) {
        .one {
          padding: 12px 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) route!: Route;
  @property({ attribute: false }) settings!: Settings;

  private t = this.localize.area(shellStrings);

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('route')) void load[this.route.page]();
  }

  override render() {
    const { route, t } = this;
    switch (route.page) {
      case 'sessions':
        return html`<wagate-sessions
          @wagate-session-open=${this.onSessionOpen}
          @wagate-session-created=${(event: CustomEvent<{ sessionId: string }>) => this.openSession(event.detail.sessionId)}
          @wagate-chats-open=${this.onChats}
        ></wagate-sessions>`;
      case 'session':
        return html`<div class="one">
          <a class="button ghost back" href=${routePath({ page: 'sessions' })}>${icon(BACK, true)}${t('back')}</a>
          <wagate-pairing
            session=${route.session}
            demo-href=${this.settings.demo ?? nothing}
            @wagate-chats-open=${this.onChats}
          ></wagate-pairing>
        </div>`;
      case 'viewer':
        return html`<wagate-viewer
          picker
          session=${route.session ?? nothing}
          chat=${route.chat ?? nothing}
          @wagate-chat-open=${this.onChat}
          @wagate-chat-close=${this.onChats}
          @wagate-chats-open=${this.onChats}
        ></wagate-viewer>`;
      case 'not-found':
        return html`<div class="missing">
          <h1>${t('notFound')}</h1>
          <p>${t('notFoundHelp')}</p>
          <a class="button" href=${routePath({ page: 'sessions' })}>${t('back')}</a>
        </div>`;
    }
  }

  private onSessionOpen = ({ detail }: CustomEvent<{ sessionId: string; status: string }>) => {
    if (detail.status === 'working') navigate({ page: 'viewer', session: detail.sessionId });
    else this.openSession(detail.sessionId);
  };

  private openSession(session: string) {
    navigate({ page: 'session', session });
  }

  private onChats = ({ detail }: CustomEvent<{ sessionId: string }>) => {
    navigate({ page: 'viewer', session: detail.sessionId });
  };

  private onChat = ({ detail }: CustomEvent<{ sessionId: string; chatJid: string }>) => {
    navigate({ page: 'viewer', session: detail.sessionId, chat: detail.chatJid });
  };
}

customElements.define('dashboard-page', DashboardPage);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-page': DashboardPage;
  }
}
