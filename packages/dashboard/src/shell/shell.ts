import '@wagate/elements/define/org-switcher';
import {
  buttonStyles,
  CLOSE,
  floatingStyles,
  icon,
  MENU,
  property,
  query,
  state,
  WagateElement,
} from '@wagate/elements/parts';
import { css, html, nothing } from 'lit';
import type { Account } from '../account.js';
import type { Preferences } from '../preferences.js';
import type { Route } from '../routes.js';
import type { Settings } from '../settings.js';
import { shellStrings } from '../strings.js';
import './sidebar.js';

/** The frame of every page: a sidebar, which a narrow window keeps in a sheet, and the page beside it. */
export class DashboardShell extends WagateElement {
  static override styles = [
    buttonStyles,
    floatingStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / 220px minmax(0, 1fr);
        block-size: 100dvh;
        background: var(--_surface);
      }
      aside {
        border-inline-end: 1px solid var(--_border);
      }
      main {
        position: relative;
        min-inline-size: 0;
        overflow: auto;
      }
      main:focus {
        outline: none;
      }
      .bar {
        display: none;
      }
      .skip {
        position: absolute;
        z-index: 1;
        inset: 8px auto auto 8px;
      }
      .skip:not(:focus) {
        clip-path: inset(50%);
      }
      dialog {
        inline-size: min(280px, 86vw);
        max-inline-size: none;
        block-size: 100dvh;
        max-block-size: none;
        margin: 0;
        margin-inline-end: auto;
        padding: 0;
        border: 0;
        border-inline-end: 1px solid var(--_border);
        background: var(--_canvas);
        color: inherit;
        /* What the way out takes from the first line. */
        --_way-out: calc(var(--_target, 28px) + 4px);
      }
      dialog::backdrop {
        background: var(--_scrim);
      }
      dialog .icon-button {
        position: absolute;
        z-index: 1;
        inset-block-start: 12px;
        inset-inline-end: 8px;
        min-block-size: 40px;
      }
      @media (max-width: 899.98px) {
        :host {
          grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        }
        aside {
          display: none;
        }
        .bar {
          display: flex;
          align-items: center;
          gap: 8px;
          padding: 4px 8px;
          border-block-end: 1px solid var(--_border);
          background: var(--_canvas);
        }
        .bar wagate-org-switcher {
          flex: 1;
          min-inline-size: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) preferences!: Preferences;
  @property({ attribute: false }) route!: Route;

  @state() private sheetOpen = false;

  @query('dialog') private sheet!: HTMLDialogElement;
  @query('main') private main!: HTMLElement;

  private t = this.localize.area(shellStrings);

  /** Called after a navigation: the sheet closes, and a screen reader begins at the page. */
  arrive(): void {
    if (this.sheet?.open) this.sheet.close();
    this.main?.focus();
  }

  override render() {
    const { t } = this;
    return html`
      <a class="button skip" href="#page" @click=${this.onSkip}>${t('skip')}</a>
      <aside>${this.sidebar()}</aside>
      <div class="bar">
        <button class="icon-button" aria-label=${t('openNavigation')} @click=${this.openSheet}>${icon(MENU)}</button>
        <wagate-org-switcher></wagate-org-switcher>
      </div>
      <main id="page" tabindex="-1"><slot></slot></main>
      <dialog aria-label=${t('navigation')} @click=${this.onBackdrop} @close=${this.onSheetClosed}>
        <button class="icon-button" aria-label=${t('closeNavigation')} @click=${() => this.sheet.close()}>${icon(CLOSE)}</button>
        ${this.sheetOpen ? this.sidebar() : nothing}
      </dialog>
    `;
  }

  private sidebar() {
    return html`<dashboard-sidebar
      .account=${this.account}
      .settings=${this.settings}
      .preferences=${this.preferences}
      .route=${this.route}
    ></dashboard-sidebar>`;
  }

  private openSheet() {
    this.sheetOpen = true;
    this.sheet.showModal();
  }

  private onSheetClosed() {
    this.sheetOpen = false;
  }

  private onSkip(event: Event) {
    event.preventDefault();
    this.main.focus();
  }

  private onBackdrop(event: MouseEvent) {
    if (event.target === this.sheet) this.sheet.close();
  }
}

customElements.define('dashboard-shell', DashboardShell);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-shell': DashboardShell;
  }
}
