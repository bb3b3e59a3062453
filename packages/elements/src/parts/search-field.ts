import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { WagateElement } from '../base/element.js';
import { property, query } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CLOSE, SEARCH } from '../icon/icons.js';
import { buttonStyles } from '../styles/button.styles.js';
import { inputStyles } from '../styles/input.styles.js';
import { searchFieldStrings } from './search-field.strings.js';
import { searchFieldStyles } from './search-field.styles.js';

/**
 * A field to search with. What was typed is told when the typing pauses; Enter tells it at once, Escape clears it.
 *
 * ```html
 * <wagate-search-field label="Find by name"></wagate-search-field>
 * <script type="module">
 *   import './wagate.min.js';
 *   const field = document.querySelector('wagate-search-field');
 *   field.addEventListener('wagate-search', ({ detail }) => console.log(detail.query));
 * </script>
 * ```
 *
 * @fires wagate-search - With `detail.query`, without spaces at its ends.
 */
export class WagateSearchField extends WagateElement {
  static override readonly styles = [buttonStyles, inputStyles, searchFieldStyles];
  static override readonly texts = [searchFieldStrings];

  /** What is typed. */
  @property({ attribute: false }) value = '';
  /** Its name, shown in the empty field too: "Find by name or prefix". */
  @property() label = '';
  /** How long the typing pauses, ms. */
  @property({ type: Number }) delay = 250;
  /** What is found is on its way. */
  @property({ type: Boolean }) busy = false;

  @query('input') private input!: HTMLInputElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  /** Puts the focus into the field. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A value that came from outside is known there; what is being typed here is not.
    if (changed.has('value') && this.timer === undefined) this.told = this.value.trim();
  }

  protected override render() {
    const t = this.localize.area(searchFieldStrings);
    return html`<div class="input-row" role="search">
      <span class="leading">${icon(SEARCH)}</span>
      <input
        class="input"
        type="search"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        part="input"
        aria-label=${this.label || t('search')}
        aria-busy=${this.busy ? 'true' : nothing}
        placeholder=${this.label || t('search')}
        .value=${live(this.value)}
        @input=${this.onInput}
        @keydown=${this.onKey}
      />
      ${
        this.value
          ? html`<button class="icon-button" type="button" aria-label=${t('clear')} title=${t('clear')} @click=${this.clear}>${icon(CLOSE)}</button>`
          : nothing
      }
    </div>`;
  }

  private onInput(event: InputEvent): void {
    event.stopPropagation();
    this.value = this.input.value;
    clearTimeout(this.timer);
    // Letters that are still being put together are not searched for.
    if (!event.isComposing) this.timer = setTimeout(() => this.tell(), this.delay);
    else this.input.addEventListener('compositionend', () => this.tell(), { once: true });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.tell();
    } else if (event.key === 'Escape' && this.value) {
      // The first Escape is for the field, the next for the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      this.clear();
    }
  }

  private readonly clear = (): void => {
    this.value = '';
    this.input.focus();
    this.tell();
  };

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const query = this.value.trim();
    if (query === this.told) return;
    this.told = query;
    this.emit('wagate-search', { query });
  }
}
