import { html } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CLOSE } from '../icon/icons.js';
import { buttonStyles } from '../styles/button.styles.js';
import { FocusReturn } from './modal.js';
import { sheetStrings } from './sheet.strings.js';
import { sheetStyles } from './sheet.styles.js';

/** Room for what it stands beside and itself. */
const SIDE_BY_SIDE = 800;

/**
 * The detail of what was chosen: a panel at the end side of its container, and a sheet over the page where that is narrower than 800 px. Put it
 * last into a flex or grid row. The focus goes into it and back; Escape and its button close it.
 *
 * ```html
 * <wagate-sheet heading="Order 1043" open>Two bags, to be fetched on Friday.</wagate-sheet>
 * <script type="module">
 *   import './wagate.min.js';
 *   const sheet = document.querySelector('wagate-sheet');
 *   sheet.addEventListener('wagate-sheet-close', () => console.log('left'));
 * </script>
 * ```
 *
 * @slot - The detail.
 * @slot head - Beside the title, before the button that closes.
 * @slot subtitle - Beneath the title.
 * @slot foot - Actions.
 * @fires wagate-sheet-close - It was left; `open` is false already.
 */
export class WagateSheet extends WagateElement {
  static override readonly styles = [buttonStyles, sheetStyles];
  static override readonly texts = [sheetStrings];

  /** It is on show. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** The title. */
  @property() heading = '';
  /** Stands on its own over the page now. */
  @property({ type: Boolean, reflect: true }) modal = false;

  @state() private narrow = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('h2') private headline!: HTMLElement;
  private readonly back = new FocusReturn();
  private readonly size = new ResizeObserver(([entry]) => {
    const narrow = entry !== undefined && entry.contentRect.width < SIDE_BY_SIDE;
    // What is measured must not change while it is measured.
    if (narrow !== this.narrow) requestAnimationFrame(() => this.fit(narrow));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    const around = this.parentElement ?? (this.getRootNode() as ShadowRoot).host;
    this.narrow = around.clientWidth < SIDE_BY_SIDE;
    this.size.observe(around);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    if (!this.dialog?.open) return;
    this.dialog.close();
    this.back.giveBackUnlessMoved(this);
  }

  private fit(narrow: boolean): void {
    if (this.isConnected) this.narrow = narrow;
  }

  protected override willUpdate(): void {
    this.modal = this.open && this.narrow;
  }

  protected override render() {
    const t = this.localize.area(sheetStrings);
    return html`<dialog aria-labelledby="heading" part="sheet" @keydown=${this.onKey} @cancel=${this.onCancel} @click=${this.onBackdrop}>
      <header>
        <div class="titles">
          <h2 id="heading" tabindex="-1">${this.heading}</h2>
          <slot name="subtitle"></slot>
        </div>
        <slot name="head"></slot>
        <button class="icon-button" type="button" aria-label=${t('close')} title=${t('close')} @click=${this.leave}>${icon(CLOSE)}</button>
      </header>
      <div class="body"><slot></slot></div>
      <footer hidden><slot name="foot" @slotchange=${this.onFoot}></slot></footer>
    </dialog>`;
  }

  protected override updated(changed: Parameters<WagateElement['updated']>[0]): void {
    super.updated(changed);
    if (!changed.has('open') && !changed.has('narrow')) return;
    const opens = changed.has('open') && this.open;
    if (!this.open) {
      if (this.dialog.open) this.dialog.close();
      if (changed.get('open')) this.back.giveBack();
      return;
    }
    const had = opens && this.back.keep();
    if (this.dialog.open && this.dialog.matches(':modal') !== this.narrow) this.dialog.close();
    if (!this.dialog.open) {
      // Opened beside a list, a dialog would take the focus even from nobody.
      if (this.narrow) this.dialog.showModal();
      else this.dialog.setAttribute('open', '');
    }
    if (had || this.narrow) this.headline.focus({ preventScroll: !this.narrow });
  }

  private readonly leave = (): void => {
    this.open = false;
    this.emit('wagate-sheet-close');
  };

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || this.modal) return;
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  }

  private onCancel(event: Event): void {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.leave();
  }

  private onBackdrop(event: MouseEvent): void {
    if (this.modal && event.target === this.dialog) this.leave();
  }

  private onFoot(event: Event): void {
    const slot = event.target as HTMLSlotElement;
    slot.parentElement?.toggleAttribute('hidden', slot.assignedElements().length === 0);
  }
}
