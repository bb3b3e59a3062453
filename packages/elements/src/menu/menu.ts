import { html, nothing, type TemplateResult } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { MORE } from '../icon/icons.js';
import { buttonStyles } from '../styles/button.styles.js';
import { menuStrings } from './menu.strings.js';
import { menuStyles } from './menu.styles.js';
import { menuItemStyles } from './menu-item.styles.js';
import { closePopup, onPopupKey, type PopupHost, showPopup } from './popup.js';
import { popupStyles } from './popup.styles.js';

export interface MenuEntry {
  value: string;
  label: string;
  /** Path data of an icon. */
  icon?: string;
  danger?: boolean;
  disabled?: boolean;
  /** A line beneath: why it is disabled. Such an entry can be reached, and does nothing. */
  note?: string;
  /** Starts a new group: a hairline stands above. */
  group?: boolean;
}

/**
 * A button that opens a list of actions. Arrow keys, Home, End and first letters move; Escape closes and
 * gives the focus back.
 *
 * ```html
 * <wagate-menu label="More for Front desk"></wagate-menu>
 * <script type="module">
 *   import './wagate.min.js';
 *   const menu = document.querySelector('wagate-menu');
 *   menu.entries = [{ value: 'restart', label: 'Restart' }, { value: 'delete', label: 'Delete…', danger: true }];
 *   menu.addEventListener('wagate-menu-select', ({ detail }) => console.log(detail.value));
 * </script>
 * ```
 *
 * @slot button - What the button shows instead of three dots.
 * @fires wagate-menu-select - With `detail.value`.
 */
export class WagateMenu extends WagateElement {
  static override readonly styles = [buttonStyles, popupStyles, menuItemStyles, menuStyles];

  /** What can be chosen, in its order. */
  @property({ attribute: false }) entries: readonly MenuEntry[] = [];
  /** Name of the button, if not that there are more actions. */
  @property() label = '';

  @state() private open = false;
  @query('#button') private trigger!: HTMLButtonElement;
  @query('[popover]') private popup!: HTMLElement;

  protected override render() {
    const label = this.label || this.localize.area(menuStrings)('more');
    return html`<button
        id="button"
        class="icon-button"
        type="button"
        part="button"
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${label}
        title=${label}
        @click=${() => void this.show()}
        @keydown=${this.onButtonKey}
      >
        <slot name="button">${icon(MORE)}</slot>
      </button>
      <div popover="auto" role="menu" aria-label=${label} @toggle=${this.onToggle} @keydown=${(event: KeyboardEvent) => onPopupKey(this.parts, event)}>
        ${this.open ? this.entries.map((entry) => this.renderEntry(entry)) : nothing}
      </div>`;
  }

  private renderEntry(entry: MenuEntry): TemplateResult {
    const { value, label, icon: glyph, danger, disabled, note, group } = entry;
    return html`${group ? html`<hr role="separator" />` : nothing}<button
        type="button"
        role="menuitem"
        tabindex="-1"
        class=${danger ? 'danger' : ''}
        ?disabled=${disabled && !note}
        aria-disabled=${disabled && note ? 'true' : nothing}
        @click=${disabled ? nothing : () => this.choose(value)}
      >
        ${glyph ? icon(glyph) : nothing}<span>${label}${note ? html` <small>${note}</small>` : nothing}</span>
      </button>`;
  }

  private get parts(): PopupHost {
    const { popup, trigger, shadowRoot, localize } = this;
    return { popup, trigger, shadowRoot, localize };
  }

  private async show(last = false): Promise<void> {
    if (this.open) return closePopup(this.parts);
    this.open = true;
    await this.updateComplete;
    showPopup(this.parts, { last });
  }

  private choose(value: string): void {
    closePopup(this.parts);
    this.emit('wagate-menu-select', { value });
  }

  private onToggle(event: ToggleEvent): void {
    if (event.newState === 'closed') this.open = false;
  }

  private onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.show(event.key === 'ArrowUp');
  }
}
