import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { WagateElement } from '../base/element.js';
import { Lazy } from '../base/lazy.js';
import { icon } from '../icon/icon.js';
import { MORE } from '../icon/icons.js';
import { buttonStyles } from '../styles/button.styles.js';
import { menuStyles } from './menu.styles.js';

const list = new Lazy(() => import('./menu-list.js'));

export interface MenuEntry {
  value: string;
  label: string;
  /** Path data of an icon. */
  icon?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Starts a new group: a hairline stands above. */
  group?: boolean;
}

/**
 * A button that opens a list of actions. Arrow keys, Home, End and first letters move; Escape closes and
 * gives the focus back.
 *
 * @slot button - What the button shows instead of three dots.
 * @fires wagate-menu-select - With `detail.value`.
 */
export class WagateMenu extends WagateElement {
  static override readonly styles = [buttonStyles, menuStyles];

  @property({ attribute: false }) entries: readonly MenuEntry[] = [];
  /** Name of the button. */
  @property() label = '';

  @state() private open = false;
  @query('#button') private button!: HTMLButtonElement;
  @query('[popover]') private popover_!: HTMLElement;

  protected override render() {
    return html`<button
        id="button"
        class="icon-button"
        type="button"
        part="button"
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${this.label || nothing}
        title=${this.label || nothing}
        @click=${this.toggle}
        @keydown=${this.onButtonKey}
      >
        <slot name="button">${icon(MORE)}</slot>
      </button>
      <div popover="auto" role="menu" aria-label=${this.label || nothing} @toggle=${this.onToggle} @keydown=${this.onKey}>
        ${this.open ? list.for(this)?.renderEntries(this.entries, this.choose) : nothing}
      </div>`;
  }

  private get items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
  }

  private async toggle(): Promise<void> {
    if (this.open) this.close();
    else await this.show();
  }

  private async show(last = false): Promise<void> {
    await list.fetch();
    const part = list.for(this);
    if (!part) return;
    this.open = true;
    await this.updateComplete;
    this.popover_.showPopover();
    part.place(this.popover_, this.button.getBoundingClientRect(), this.localize.dir() === 'rtl');
    const { items } = this;
    items[last ? items.length - 1 : 0]?.focus();
  }

  private close(): void {
    if (this.popover_.matches(':popover-open')) this.popover_.hidePopover();
  }

  private readonly choose = (entry: MenuEntry): void => {
    this.close();
    this.button.focus();
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

  private onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Tab') this.close();
    else if (key === 'Escape') {
      this.close();
      this.button.focus();
    } else if (/^(Arrow(Up|Down)|Home|End|\S)$/u.test(key)) {
      const { items } = this;
      const at = items.indexOf(this.shadowRoot?.activeElement as HTMLElement);
      list.for(this)?.itemFor(key, items, at)?.focus();
    } else return;
    if (key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }
}
