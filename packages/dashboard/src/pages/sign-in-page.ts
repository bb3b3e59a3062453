import { whole } from '../below.js';
import '@wagate/elements/define/sign-in';
import {
  designToken,
  fieldStyles,
  GLOBE,
  icon,
  MOON,
  property,
  SUN,
  WagateElement,
} from '@wagate/elements/parts';
import type { Identity } from '@wagate/sdk/identity';
import { css, html, nothing } from 'lit';
import { type Locale, locales, type Preferences } from '../preferences.js';
import type { Settings } from '../settings.js';
import { ask } from '../shell/events.js';
import { shellStrings } from '../strings.js';

const names: Record<Locale, string> = { en: 'English', es: 'Español', ar: 'العربية' };

/** The way in, also of whoever opened the set-up link. */
export class DashboardSignInPage extends WagateElement {
  static override styles = [
    fieldStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto 1fr auto;
        min-block-size: 100dvh;
      }
      header,
      footer {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 16px 24px;
      }
      header b {
        font-size: 14px;
        font-weight: 600;
      }
      .mark {
        inline-size: 22px;
        block-size: 22px;
      }
      main {
        display: grid;
        place-items: center;
        padding: 16px;
      }
      wagate-sign-in {
        inline-size: min(384px, 100%);
      }
      footer {
        flex-wrap: wrap;
        color: ${designToken('text-muted')};
        font-size: 12px;
      }
      .space {
        flex: 1;
      }
      footer label {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      footer select {
        inline-size: auto;
        font-size: 12px;
      }
      @media (max-width: 480px) {
        header,
        footer {
          padding: 12px 16px;
        }
        footer label,
        footer select {
          flex: 1 1 auto;
          min-inline-size: 0;
        }
        .space {
          display: none;
        }
        .version {
          order: 1;
          flex-basis: 100%;
          text-align: center;
        }
      }
    `,
  ];

  @property({ attribute: false }) identity!: Identity;
  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) preferences!: Preferences;

  /** Of the set-up link: a secret. */
  @property({ attribute: false }) setupToken: string | undefined;

  private t = this.localize.area(shellStrings);

  override render() {
    const { t, settings, preferences } = this;
    const dark = preferences.theme === 'dark';
    return html`
      <header>
        <img class="mark" src=${whole('/mark.svg')} alt="" width="22" height="22" />
        <b>Wagate</b>
      </header>
      <main>
        <h1 class="visually-hidden">${t('signIn')}</h1>
        <wagate-sign-in
          .identity=${this.identity}
          .setupToken=${this.setupToken ?? ''}
          gateway-name=${settings.name}
          ?sign-up-closed=${!settings.registration}
          ?mail=${settings.mail}
        ></wagate-sign-in>
      </main>
      <footer>
        ${settings.version ? html`<span class="version">v${settings.version}</span>` : nothing}
        <span class="space"></span>
        <label>
          ${icon(GLOBE)}<span class="visually-hidden">${t('language')}</span>
          <select class="input" @change=${this.onLocale}>
            ${locales.map((value) => html`<option value=${value} lang=${value} ?selected=${value === preferences.locale}>${names[value]}</option>`)}
          </select>
        </label>
        <label>
          ${icon(dark ? MOON : SUN)}<span class="visually-hidden">${t('theme')}</span>
          <select class="input" @change=${this.onTheme}>
            <option value="system" ?selected=${preferences.theme === 'system'}>${t('themeSystem')}</option>
            <option value="light" ?selected=${preferences.theme === 'light'}>${t('themeLight')}</option>
            <option value="dark" ?selected=${dark}>${t('themeDark')}</option>
          </select>
        </label>
      </footer>
    `;
  }

  private onLocale(event: Event) {
    ask(this, 'dashboard-preferences', {
      ...this.preferences,
      locale: (event.target as HTMLSelectElement).value as Locale,
    });
  }

  private onTheme(event: Event) {
    const theme = (event.target as HTMLSelectElement).value as Preferences['theme'];
    ask(this, 'dashboard-preferences', { ...this.preferences, theme });
  }
}

customElements.define('dashboard-sign-in-page', DashboardSignInPage);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-sign-in-page': DashboardSignInPage;
  }
}
