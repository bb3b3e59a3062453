import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CLOSE } from '../icon/icons/close.js';
import { SEARCH } from '../icon/icons/search.js';
import { FocusReturn } from '../parts/modal.js';
import { buttonStyles } from '../styles/button.styles.js';
import { linkStyles } from '../styles/link.styles.js';
import { cleanLine } from '../text/clean.js';
import { type CommandGroup, type CommandItem, commandGroups } from './command-item.js';
import { renderList, renderSearch } from './command-list.js';
import { commandMenuStrings } from './command-menu.strings.js';
import { commandMenuStyles } from './command-menu.styles.js';
import { CommandSearch, type CommandSource } from './command-search.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** Something of a command menu was chosen; it has closed, and the focus is where it was before. */
    'wagate-command-select': CustomEvent<{ value: string }>;
    /** A command menu was left without a choice. */
    'wagate-command-close': CustomEvent<null>;
  }
}

/**
 * Goes anywhere by typing part of its name. It filters what it is given, and asks `source` for what only a server can find: when the typing pauses, and
 * what is no longer typed is not heeded. The page opens it, on a shortcut of its own, and goes where `wagate-command-select` says.
 *
 * ```html
 * <wagate-command-menu open></wagate-command-menu>
 * <script type="module">
 *   const menu = document.querySelector('wagate-command-menu');
 *   menu.items = [{ value: '/orders', label: 'Orders', group: 'Pages' }];
 *   menu.addEventListener('wagate-command-select', ({ detail }) => { location.href = detail.value; });
 * </script>
 * ```
 *
 * @fires wagate-command-select - Something was chosen.
 * @fires wagate-command-close - It was left without a choice.
 * @csspart dialog - All of it.
 * @csspart input - The field.
 * @csspart option - Something that can be chosen.
 */
export class WagateCommandMenu extends WagateElement {
  static override readonly styles = [buttonStyles, linkStyles, commandMenuStyles];
  static override readonly texts = [commandMenuStrings];

  /** It stands over the page. It closes by itself when something is chosen or it is left. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Its name, shown in the empty field too: "Go to a page or a session". */
  @property() label = '';
  /** What can be chosen, in its order. */
  @property({ attribute: false }) items: readonly CommandItem[] = [];
  /** Finds more on a server; what it finds stands below the others. */
  @property({ attribute: false }) source: CommandSource | undefined;
  /** The heading of what `source` finds, for the time until it has. */
  @property({ attribute: 'source-group' }) sourceGroup = '';

  @state() private text = '';
  @state() private active = '';
  @state() private announced = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  private readonly back = new FocusReturn();
  private readonly search = new CommandSearch(this, () => this.source);
  private announcement: ReturnType<typeof setTimeout> | undefined;
  private groups: readonly CommandGroup[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.open || !this.hasUpdated) return;
    // It was moved: the browser took it off the top layer, and left it marked as open.
    this.dialog.open = false;
    this.show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.announcement);
    if (this.dialog?.open) this.back.giveBackUnlessMoved(this);
  }

  private get options(): readonly CommandItem[] {
    return this.groups.flatMap(({ items }) => items);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source')) this.search.sourceCame();
    const { state } = this.search;
    const found = state.is === 'found' ? state.items : [];
    this.groups = this.open ? commandGroups(this.items, found, this.text.trim()) : [];
    // One that is gone gives its place to the first.
    if (!this.options.some(({ value }) => value === this.active)) this.active = this.options[0]?.value ?? '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this.search;
    const word = state.is === 'idle' || state.is === 'found' ? 'ready' : state.is;
    const empty = word === 'ready' && this.open && this.options.length === 0;
    this.setAttribute('state', empty ? 'empty' : word);
    if (this.open) this.announceSoon();
    if (changed.has('active'))
      this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) this.show();
    if (!this.open && this.dialog.open) this.shut();
  }

  protected override render() {
    const t = this.localize.area(commandMenuStrings);
    const label = this.label || t('label');
    const at = this.options.findIndex(({ value }) => value === this.active);
    return html`<dialog part="dialog" aria-label=${label} @cancel=${this.onCancel} @click=${this.onBackdrop}>
      <div class="head">
        ${icon(SEARCH)}
        <input
          part="input"
          role="combobox"
          type="text"
          autofocus
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="go"
          dir="auto"
          aria-label=${label}
          placeholder=${label}
          aria-autocomplete="list"
          aria-expanded=${at >= 0 ? 'true' : 'false'}
          aria-controls="list"
          aria-activedescendant=${at >= 0 ? `option-${at}` : nothing}
          .value=${live(this.text)}
          @input=${this.onInput}
          @keydown=${this.onKey}
        />
        <kbd aria-hidden="true">${t('escape')}</kbd>
        <button class="icon-button" type="button" aria-label=${t('close')} title=${t('close')} @click=${this.leave}>${icon(CLOSE)}</button>
      </div>
        <div id="list" role="listbox" aria-label=${t('results')} @mousedown=${(event: Event) => event.preventDefault()}>
          ${renderList({
            localize: this.localize,
            groups: this.groups,
            active: this.active,
            point: ({ value }) => {
              this.active = value;
            },
            choose: this.choose,
          })}
        </div>
        ${
          renderSearch({
            localize: this.localize,
            state: this.search.state,
            group: this.sourceGroup || t('results'),
            again: this.search.again,
          }) ?? (at < 0 && this.open ? this.renderNone() : nothing)
        }
      <div class="visually-hidden" role="status">${this.announced}</div>
    </dialog>`;
  }

  private renderNone() {
    const t = this.localize.area(commandMenuStrings);
    return html`<div class="none" aria-hidden="true">
      <p>${t('none', cleanLine(this.text))}</p>
      <p>${t('none_help')}</p>
    </div>`;
  }

  private show(): void {
    this.back.keep();
    this.dialog.showModal();
  }

  private readonly onInput = (event: InputEvent): void => {
    event.stopPropagation();
    this.text = (event.target as HTMLInputElement).value;
    this.active = '';
    // Letters that are still being put together are not searched for.
    if (!event.isComposing) this.search.ask(this.text.trim());
    else
      event.target?.addEventListener('compositionend', () => this.search.ask(this.text.trim()), {
        once: true,
      });
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { options } = this;
    const at = options.findIndex(({ value }) => value === this.active);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      this.active = options[(at + step + options.length) % options.length]!.value;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (options[at] && !event.repeat) this.choose(options[at]);
    }
  };

  private readonly choose = ({ value }: CommandItem): void => {
    this.shut();
    this.emit('wagate-command-select', { value });
  };

  private readonly leave = (): void => {
    this.shut();
    this.emit('wagate-command-close');
  };

  private onCancel(event: Event): void {
    event.preventDefault();
    this.leave();
  }

  /** At once, so that whoever is told of a choice can put the focus where it leads. */
  private shut(): void {
    this.dialog.close();
    this.open = false;
    this.text = this.announced = '';
    this.search.ask('');
    this.back.giveBack();
  }

  private onBackdrop(event: MouseEvent): void {
    if (event.target === this.dialog) this.leave();
  }

  /** How many there are is said once the typing pauses and the answer is there, not at every letter. */
  private announceSoon(): void {
    clearTimeout(this.announcement);
    this.announcement = setTimeout(() => this.announce(), 500);
  }

  private announce(): void {
    const t = this.localize.area(commandMenuStrings);
    const { state } = this.search;
    if (!this.open || state.is === 'searching') return;
    const { length } = this.options;
    const count = length > 0 ? t('count', length) : t('none', cleanLine(this.text));
    const failed = state.is === 'failed' ? t('search_failed', this.sourceGroup || t('results')) : '';
    this.announced = failed ? `${count}. ${failed}` : count;
  }
}
