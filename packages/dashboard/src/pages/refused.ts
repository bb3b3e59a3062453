import {
  BAN,
  buttonStyles,
  designToken,
  icon,
  MEMBERS,
  property,
  USER,
  WagateElement,
} from '@wagate/elements/parts';
import type { Identity } from '@wagate/sdk/identity';
import { css, html, nothing } from 'lit';
import type { Refusal } from '../refusal.js';
import type { Settings } from '../settings.js';
import { ask } from '../shell/events.js';
import { shellStrings } from '../strings.js';
import { refusedStrings } from './refused.strings.js';

/** What whoever is let in no longer reads instead of a page: why, until when, and what can be done. It holds nothing of what was on the page. */
export class DashboardRefused extends WagateElement {
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: grid;
        place-items: center;
        min-block-size: 100dvh;
        padding: 16px;
      }
      main {
        display: grid;
        justify-items: center;
        gap: 8px;
        inline-size: min(440px, 100%);
        text-align: center;
      }
      .icon {
        inline-size: 24px;
        block-size: 24px;
        color: ${designToken('text-muted')};
      }
      .banned .icon {
        color: ${designToken('danger')};
      }
      h1 {
        margin: 4px 0 0;
        font: 600 20px/28px ${designToken('font')};
      }
      h1:focus {
        outline: none;
      }
      p {
        color: ${designToken('text-muted')};
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      wagate-org-switcher {
        inline-size: min(280px, 100%);
        text-align: start;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 8px;
        margin-block-start: 12px;
      }
    `,
  ];
  static override readonly texts = [refusedStrings];

  @property({ attribute: false }) identity!: Identity;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) refusal!: Refusal;

  private t = this.localize.area(refusedStrings);

  override render() {
    const { kind } = this.refusal;
    const { title, text, glyph, ways } = this.parts();
    return html`<main class=${kind}>
      ${icon(glyph)}
      <h1 tabindex="-1">${title}</h1>
      <p>${text}</p>
      <p>${this.t('purged')}</p>
      ${ways}
    </main>`;
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    document.title = this.localize.area(shellStrings)('pageTitle', this.parts().title);
    // What had the focus is gone: a screen reader begins here.
    if (changed.has('refusal')) this.renderRoot.querySelector('h1')?.focus();
  }

  private parts() {
    const { t, refusal, settings, localize } = this;
    const toSignIn = html`<div class="ways">
      <button class="button primary" type="button" @click=${() => ask(this, 'dashboard-go-on', null)}>${t('to_sign_in')}</button>
    </div>`;
    switch (refusal.kind) {
      case 'banned': {
        const { until } = refusal;
        const end =
          until === undefined
            ? t('banned_for_good')
            : t('banned_until', localize.date(new Date(until), { dateStyle: 'long', timeStyle: 'short' }));
        const text = `${end} ${t('banned_ask', settings.name)}`;
        return { title: t('banned'), text, glyph: BAN, ways: toSignIn };
      }
      case 'removed':
        return { title: t('removed'), text: t('removed_text', settings.name), glyph: USER, ways: toSignIn };
      case 'no-organization':
        return {
          title: t('no_organization'),
          text: t('no_organization_text'),
          glyph: MEMBERS,
          ways: this.organizations(),
        };
    }
  }

  private organizations() {
    const { t, refusal } = this;
    // Whoever was in an organization came from the shell, which has brought this element.
    return html`<p>${t('choose')}</p>
      <wagate-org-switcher .identity=${this.identity}></wagate-org-switcher>
      <div class="ways">
        ${
          refusal.kind === 'no-organization' && refusal.superAdmin
            ? html`<button class="button" type="button" @click=${() => ask(this, 'dashboard-go-on', null)}>${t('go_without')}</button>`
            : nothing
        }
        <button class="button ghost" type="button" @click=${() => ask(this, 'dashboard-sign-out', null)}>${t('sign_out')}</button>
      </div>`;
  }
}

customElements.define('dashboard-refused', DashboardRefused);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-refused': DashboardRefused;
  }
}
