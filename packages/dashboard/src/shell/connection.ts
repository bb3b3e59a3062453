import { ALERT, designToken, INFO, icon, OFFLINE, property, WagateElement } from '@wagate/elements/parts';
import type { LiveSnapshot } from '@wagate/sdk/live';
import { css, html, nothing, type PropertyValues } from 'lit';
import { shellStrings } from '../strings.js';
import { type ConnectionState, ConnectionWatch } from './connection-state.js';

const glyphs = { offline: OFFLINE, silent: ALERT, interrupted: ALERT, back: INFO } as const;

/** The one place of the frame that says how the connection does; nothing while all is well. How old the data of a page is says the page. */
export class DashboardConnection extends WagateElement {
  static override styles = css`
    :host {
      display: block;
      background: ${designToken('canvas')};
      font-size: 12px;
      line-height: 16px;
    }
    p {
      display: flex;
      gap: 8px;
      padding: 8px 16px;
      border-block: 1px solid ${designToken('border')};
      background: ${designToken('warning-tint')};
    }
    .icon {
      color: ${designToken('warning')};
    }
    .back {
      background: ${designToken('positive-tint')};
    }
    .back .icon {
      color: ${designToken('positive')};
    }
  `;

  @property({ attribute: false }) connection: LiveSnapshot['connection'] | undefined;

  /** Something of the frame was asked for, and the network did not bring it. */
  @property({ attribute: false }) missing = false;

  private readonly watch = new ConnectionWatch(this);
  private shown: ConnectionState = 'fine';
  private t = this.localize.area(shellStrings);

  override render() {
    this.shown = this.watch.look(this.connection);
    const { missing, shown, t } = this;
    if (missing && (shown === 'fine' || shown === 'back')) return this.line('silent', t('missing'));
    const words = {
      offline: t('offline'),
      silent: t('silent'),
      interrupted: t('interrupted'),
      back: t('connectedAgain'),
    };
    return shown === 'fine' ? this.line() : this.line(shown, words[shown]);
  }

  /** What is said comes into a place that is there already: only then it is read out. */
  private line(shown?: keyof typeof glyphs, words?: string) {
    return html`<div role="status">
      ${shown ? html`<p class=${shown}>${icon(glyphs[shown])}<span>${words}</span></p>` : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.shown);
  }
}

customElements.define('dashboard-connection', DashboardConnection);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-connection': DashboardConnection;
  }
}
