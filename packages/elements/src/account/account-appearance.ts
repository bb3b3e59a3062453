import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { MOON, SUN } from '../icon/icons.js';
import { fieldStyles } from '../styles/field.styles.js';
import { accountAppearanceStrings } from './account-appearance.strings.js';
import { accountSection } from './account-section.js';
import { accountSectionStyles } from './account-section.styles.js';

/** How somebody likes the page around these elements. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark';
  /** A tag such as `en` or `ar`, one of the languages that are offered. */
  language: string;
}

/** A language by its own name: who needs it may not read the one on show. */
export interface OfferedLanguage {
  value: string;
  label: string;
}

const THEMES = ['system', 'light', 'dark'] as const;
const ICONS = { system: undefined, light: SUN, dark: MOON };

/** Colours and language, which the page keeps. A part of `<wagate-account>`. */
export class WagateAccountAppearance extends WagateElement {
  static override readonly styles = [
    fieldStyles,
    accountSectionStyles,
    css`
      .fields {
        display: grid;
        gap: var(--_space-4);
      }
      fieldset {
        display: grid;
        gap: 6px;
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: 6px;
        padding: 0;
        font-weight: 600;
      }
      .themes {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
      }
      .themes label {
        position: relative;
        display: inline-flex;
        flex: 1 1 0;
        align-items: center;
        justify-content: center;
        gap: var(--_space-2);
        min-block-size: calc(44 * var(--_px));
        padding-inline: var(--_space-3);
        border: var(--_border-width) solid var(--_border-strong);
        border-radius: var(--_radius);
        color: var(--_text-muted);
        white-space: nowrap;
        cursor: pointer;
      }
      .themes label:has(:checked) {
        border-color: var(--_accent-ink);
        background: var(--_accent-tint);
        color: var(--_text);
        font-weight: 600;
      }
      .themes label:has(:focus-visible) {
        outline: var(--_focus);
        outline-offset: var(--_focus-offset);
      }
      .themes input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      @media (forced-colors: active) {
        .themes label:has(:checked) {
          border: 2px solid Highlight;
        }
      }
    `,
  ];
  static override readonly texts = [accountAppearanceStrings];

  @property({ attribute: false }) appearance?: Appearance;
  @property({ attribute: false }) languages: readonly OfferedLanguage[] = [];

  protected override render() {
    const { appearance, languages } = this;
    if (!appearance) return nothing;
    const t = this.localize.area(accountAppearanceStrings);
    return accountSection(
      { title: t('title'), text: t('text') },
      html`<div class="fields narrow">
        <fieldset>
          <legend>${t('theme')}</legend>
          <div class="themes">
            ${THEMES.map(
              (theme) => html`<label><input
                type="radio"
                name="theme"
                value=${theme}
                .checked=${live(theme === appearance.theme)}
                @change=${() => this.tell({ ...appearance, theme })}
              />${ICONS[theme] ? icon(ICONS[theme]) : nothing}<span>${t(theme)}</span></label>`,
            )}
          </div>
        </fieldset>
        ${
          languages.length > 1
            ? html`<div class="field">
              <label for="language">${t('language')}</label>
              <select
                class="input"
                id="language"
                @change=${(event: Event) => this.tell({ ...appearance, language: (event.target as HTMLSelectElement).value })}
              >
                ${languages.map(
                  ({ value, label }) =>
                    html`<option value=${value} lang=${value} .selected=${live(value === appearance.language)}>${label}</option>`,
                )}
              </select>
            </div>`
            : nothing
        }
      </div>`,
    );
  }

  /** It shows what it is told back: the page decides. */
  private tell(wanted: Appearance): void {
    this.emit('wagate-appearance-change', wanted);
    this.requestUpdate();
  }
}
