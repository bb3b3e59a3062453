import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { avatar } from '../avatar/avatar.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { IdentityElement } from '../base/identity-element.js';
import { Lazy } from '../base/lazy.js';
import { icon } from '../icon/icon.js';
import { CHECK, CHEVRONS, PLUS } from '../icon/icons.js';
import { place } from '../menu/place.js';
import { popupStyles } from '../menu/popup.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { type Organization, Organizations } from './org-switcher.controller.js';
import { orgSwitcherStrings } from './org-switcher.strings.js';
import { orgSwitcherStyles } from './org-switcher.styles.js';

const dialog = new Lazy(() => import('./create-dialog.js'));

/**
 * Names the active organization and switches to another. What shows data of the old one has to be given a
 * new gateway on `wagate-organization-changed`: stores and tokens belong to one organization.
 *
 * @fires wagate-organization-changed
 * @csspart trigger
 */
export class WagateOrgSwitcher extends IdentityElement {
  static override readonly styles = [buttonStyles, avatarStyles, popupStyles, orgSwitcherStyles];

  /** Leaves out "New organization". */
  @property({ type: Boolean, attribute: 'no-create' }) noCreate = false;

  @state() private open = false;
  @state() private creating = false;
  private wasCreating = false;
  @state() private fault: 'need_name' | 'failed_switch' | undefined;
  @query('.trigger') private trigger!: HTMLButtonElement;
  @query('[popover]') private list!: HTMLElement;
  private readonly organizations = new Organizations(this);

  /** Reads the organizations again, such as after one was renamed. */
  refresh(): Promise<void> {
    return this.organizations.load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { phase, list } = this.organizations;
    const state = this.identity ? (phase === 'ready' && list.length === 0 ? 'empty' : phase) : 'missing';
    this.setAttribute('state', state);
  }

  protected override render() {
    const t = this.localize.area(orgSwitcherStrings);
    const { phase, active } = this.organizations;
    if (phase === 'failed') {
      return html`<div class="problem" role="alert">
        <span>${t('failed')}</span>
        <button class="link" type="button" @click=${() => void this.refresh()}>${t('again')}</button>
      </div>`;
    }
    const name = active?.name ?? (phase === 'loading' ? t('loading') : t('choose'));
    return html`<button
        class="trigger"
        type="button"
        part="trigger"
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        ?disabled=${phase !== 'ready'}
        @click=${this.toggle}
        @keydown=${this.onTriggerKey}
      >
        ${active ? avatar({ name: active.name, shape: 'square' }) : nothing}
        ${active ? html`<span class="visually-hidden">${t('current')}</span>` : nothing}
        <span class="name"><bdi>${name}</bdi></span>${icon(CHEVRONS)}
      </button>
      ${this.fault && !this.creating ? html`<div class="problem" role="alert">${t(this.fault)}</div>` : nothing}
      <div popover="auto" role="menu" aria-label=${t('choose')} @toggle=${this.onToggle} @keydown=${this.onKey}>
        ${this.open ? this.renderEntries() : nothing}
      </div>
      ${this.renderDialog()}`;
  }

  private renderEntries() {
    const t = this.localize.area(orgSwitcherStrings);
    const { list, activeId } = this.organizations;
    return html`${list.map(
      (one) => html`<button
          class="option"
          type="button"
          role="menuitemradio"
          aria-checked=${one.id === activeId ? 'true' : 'false'}
          tabindex="-1"
          @click=${() => void this.choose(one)}
        >
          ${avatar({ name: one.name, shape: 'square', size: 'small' })}<span class="name"><bdi>${one.name}</bdi></span>
          ${one.id === activeId ? icon(CHECK) : nothing}
        </button>`,
    )}
      ${
        this.noCreate
          ? nothing
          : html`<hr role="separator" />
            <button class="option" type="button" role="menuitem" tabindex="-1" @click=${this.startCreating}>
              ${icon(PLUS)}<span>${t('create')}</span>
            </button>`
      }`;
  }

  /** The dialog stays once it was asked for: it gives the focus back when it closes. */
  private renderDialog() {
    this.wasCreating ||= this.creating;
    if (!this.wasCreating) return nothing;
    return dialog.for(this)?.renderCreate({
      localize: this.localize,
      open: this.creating,
      busy: this.organizations.busy,
      error: this.fault && this.creating ? this.localize.area(orgSwitcherStrings)(this.fault) : undefined,
      answer: (name) => void this.create(name),
    });
  }

  private get items(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.option')];
  }

  private async toggle(): Promise<void> {
    if (this.open) return this.close();
    this.fault = undefined;
    this.open = true;
    await this.updateComplete;
    this.list.style.setProperty('inline-size', `${Math.max(220, this.trigger.offsetWidth)}px`);
    this.list.showPopover();
    const { items } = this;
    place(this.list, this.trigger.getBoundingClientRect(), this.localize.dir() !== 'rtl');
    (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus();
  }

  private close(): void {
    if (this.list.matches(':popover-open')) this.list.hidePopover();
  }

  private onToggle(event: ToggleEvent): void {
    if (event.newState === 'closed') this.open = false;
  }

  private onTriggerKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' || this.open) return;
    event.preventDefault();
    void this.toggle();
  }

  private onKey(event: KeyboardEvent): void {
    const { items } = this;
    const at = items.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = moves[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape') {
      this.close();
      this.trigger.focus();
    } else {
      if (event.key === 'Tab') this.close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private startCreating(): void {
    this.close();
    this.trigger.focus();
    this.fault = undefined;
    this.creating = true;
  }

  private async choose(organization: Organization): Promise<void> {
    this.close();
    this.trigger.focus();
    if (organization.id === this.organizations.activeId) return;
    if (await this.organizations.activate(organization)) this.tell(organization);
    else this.fault = 'failed_switch';
  }

  private async create(name: string | undefined): Promise<void> {
    if (name === undefined) {
      this.creating = false;
      return;
    }
    if (!name) {
      this.fault = 'need_name';
      return;
    }
    const made = await this.organizations.create(name);
    this.fault = made ? undefined : 'failed_switch';
    if (!made) return;
    this.creating = false;
    this.tell(made);
  }

  private tell({ id, name }: Organization): void {
    this.emit('wagate-organization-changed', { organizationId: id, name });
  }
}
