import {
  buttonStyles,
  designToken,
  fieldStyles,
  floatingStyles,
  icon,
  LOG_OUT,
  property,
  SETTINGS,
  WagateElement,
} from '@wagate/elements/parts';
import { css, html } from 'lit';
import type { Account } from '../account.js';
import { whole } from '../below.js';
import { type Locale, localeNames, locales, type Preferences } from '../preferences.js';
import { shellStrings } from '../strings.js';
import { ask } from './events.js';

/** Colours, language and the way out; shown as a popover above the person's name. */
export class DashboardAccountPanel extends WagateElement {
  static override styles = [
    buttonStyles,
    fieldStyles,
    floatingStyles,
    css`
      :host {
        inline-size: 244px;
        padding: 12px;
        border: 1px solid ${designToken('border')};
        border-radius: ${designToken('radius-card')};
        background: ${designToken('raised')};
        box-shadow: ${designToken('shadow-menu')};
      }
      :host(:popover-open) {
        display: grid;
        gap: 12px;
      }
      .mail {
        overflow: hidden;
        padding-block-end: 12px;
        border-block-end: 1px solid ${designToken('border')};
        color: ${designToken('text-muted')};
        font-size: 12px;
        line-height: 16px;
        text-overflow: ellipsis;
      }
    `,
  ];

  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) preferences!: Preferences;

  private t = this.localize.area(shellStrings);

  override render() {
    const { t, preferences } = this;
    const themes = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') };
    return html`
      <p class="mail name"><bdi>${this.account.email}</bdi></p>
      <div class="field">
        <label for="theme">${t('theme')}</label>
        <select id="theme" class="input" @change=${this.onTheme}>
          ${Object.entries(themes).map(([value, text]) => html`<option value=${value} ?selected=${value === preferences.theme}>${text}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="language">${t('language')}</label>
        <select id="language" class="input" @change=${this.onLocale}>
          ${locales.map((value) => html`<option value=${value} lang=${value} ?selected=${value === preferences.locale}>${localeNames[value]}</option>`)}
        </select>
      </div>
      <a class="button wide" href=${whole('/account')} @click=${() => this.hidePopover()}>${icon(SETTINGS)}${t('accountSettings')}</a>
      <button class="button wide" @click=${() => ask(this, 'dashboard-sign-out', null)}>${icon(LOG_OUT, true)}${t('signOut')}</button>
    `;
  }

  private onTheme(event: Event) {
    const theme = (event.target as HTMLSelectElement).value as Preferences['theme'];
    ask(this, 'dashboard-preferences', { ...this.preferences, theme });
  }

  private onLocale(event: Event) {
    const locale = (event.target as HTMLSelectElement).value as Locale;
    ask(this, 'dashboard-preferences', { ...this.preferences, locale });
  }
}

customElements.define('dashboard-account-panel', DashboardAccountPanel);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-account-panel': DashboardAccountPanel;
  }
}
