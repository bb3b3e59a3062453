import { html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { Lazy } from '../base/lazy.js';
import { property, query, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { MORE } from '../icon/icons.js';
import { buttonStyles } from '../styles/button.styles.js';
import { menuStrings } from './menu.strings.js';
import { menuStyles } from './menu.styles.js';
import type { PopupHost } from './popup.js';

const list = new Lazy(() => import('./menu-list.js'));

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
  static override readonly styles = [buttonStyles, menuStyles];

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
      <div popover="auto" role="menu" aria-label=${label} @toggle=${this.onToggle} @keydown=${(event: KeyboardEvent) => list.for(this)?.onPopupKey(this.parts, event)}>
        ${this.open ? list.for(this)?.renderEntries(this.entries, this.choose) : nothing}
      </div>`;
  }

  private get parts(): PopupHost {
    const { popup, trigger, shadowRoot, localize } = this;
    return { popup, trigger, shadowRoot, localize };
  }

  private async show(last = false): Promise<void> {
    const part = await list.fetch(this);
    if (!part) return;
    if (this.open) {
      part.closePopup(this.parts);
      return;
    }
    this.open = true;
    await this.updateComplete;
    part.showPopup(this.parts, { last });
  }

  private readonly choose = (entry: MenuEntry): void => {
    list.for(this)?.closePopup(this.parts);
    this.emit('wagate-menu-select', { value: entry.value });
  };

  private onToggle(event: ToggleEvent): void {
    if (event.newState === 'closed') this.open = false;
  }

  private onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.show(event.key === 'ArrowUp');
  }
}
