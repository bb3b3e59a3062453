import { html, nothing, type PropertyValues } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { squareStyles } from '../avatar/square.styles.js';
import { IdentityElement } from '../base/identity-element.js';
import { property, query, state } from '../base/property.js';
import { SubElement } from '../data/sub-element.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { CHECK, CHEVRONS, EDIT, PLUS, TRASH } from '../icon/icons.js';
import { menuItemStyles } from '../menu/menu-item.styles.js';
import { closePopup, onPopupKey, type PopupHost, showPopup } from '../menu/popup.js';
import { popupStyles } from '../menu/popup.styles.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { panelStrings } from '../state-panel/state-panel.strings.js';
import { linkStyles } from '../styles/link.styles.js';
import { cleanLine } from '../text/clean.js';
import type { OrgChange } from './org-change.js';
import { type Organization, Organizations } from './org-switcher.controller.js';
import { orgSwitcherStrings } from './org-switcher.strings.js';
import { orgSwitcherStyles } from './org-switcher.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** An organization has another name. */
    'wagate-organization-renamed': CustomEvent<{ organizationId: string; name: string }>;
    /** Cancelable: an organization is about to be deleted, after the person confirmed it. */
    'wagate-organization-delete': CustomEvent<{ organizationId: string; name: string }>;
    /** An organization is gone; none is active until another one is chosen. */
    'wagate-organization-deleted': CustomEvent<{ organizationId: string; name: string }>;
  }
}

/**
 * Names the active organization and switches to another; who may renames or deletes it. What shows data of the old one has to be given a
 * new gateway on `wagate-organization-changed`: stores and tokens belong to one organization.
 *
 * ```html
 * <wagate-org-switcher></wagate-org-switcher>
 * ```
 *
 * @fires wagate-organization-changed
 * @fires wagate-organization-renamed - It has another name.
 * @fires wagate-organization-delete - Cancelable, after the person confirmed.
 * @fires wagate-organization-deleted - It is gone: make another one active.
 * @csspart trigger - The button that opens the list.
 */
export class WagateOrgSwitcher extends IdentityElement {
  static override readonly styles = [
    linkStyles,
    squareStyles,
    popupStyles,
    menuItemStyles,
    orgSwitcherStyles,
  ];
  static override readonly texts = [orgSwitcherStrings];
  static override readonly dependencies = { 'wagate-state-panel': WagateStatePanel };

  /** Id of the active organization where the page knows it, null for none: then it is not asked for. Undefined to ask. */
  @property({ attribute: false }) organization: string | null | undefined;

  /** Leaves out "New organization". */
  @property({ type: Boolean, attribute: 'no-create' }) noCreate = false;

  /** Leaves out renaming and deleting the active one. */
  @property({ type: Boolean, attribute: 'no-manage' }) noManage = false;

  @state() private open = false;
  @state() private change: OrgChange | undefined;
  @state() private creating = false;
  @query('.trigger') private trigger!: HTMLButtonElement;
  @query('[popover]') private popup!: HTMLElement;
  /** A dialog stays once it was asked for: it gives the focus back when it closes. */
  #asked = { create: false, change: false };
  readonly #organizations: Organizations = new Organizations(this);
  readonly #create = new SubElement(this, 'wagate-org-create', () => import('../define/org-create.js'));
  readonly #change = new SubElement(this, 'wagate-org-change', () => import('../define/org-change.js'));
  // Asked for again it comes to the same.
  readonly #switching = new Write(this, async (organization: Organization) => {
    await this.identity!.organizations.setActive({ organizationId: organization.id });
    return organization;
  });

  /** Reads the organizations again, such as after one was renamed. */
  refresh(): Promise<void> {
    return this.#organizations.load();
  }

  protected override willUpdate(): void {
    this.#asked.create ||= this.creating;
    this.#asked.change ||= this.change !== undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { phase, list } = this.#organizations;
    this.setAttribute('state', phase === 'ready' && list.length === 0 ? 'empty' : phase);
  }

  protected override render() {
    const t = this.localize.area(orgSwitcherStrings);
    const { phase, active } = this.#organizations;
    switch (phase) {
      case 'missing':
        return html`<div class="problem missing" role="status">${this.localize.area(panelStrings)('missing_title')}</div>`;
      case 'failed':
        return html`<div class="problem" role="alert">
          <span>${t('failed')}</span>
          <button class="link" type="button" @click=${() => void this.refresh()}>${t('again')}</button>
        </div>`;
      case 'loading':
      case 'ready':
        return html`${this.#renderTrigger(active?.name ?? t(phase === 'loading' ? 'loading' : 'choose'))}
          ${this.#switching.problem ? html`<div class="problem" role="alert">${this.#switching.problem}</div>` : nothing}
          <div
            popover="auto"
            role="menu"
            aria-label=${t('choose')}
            @toggle=${this.#onToggle}
            @keydown=${(event: KeyboardEvent) => onPopupKey(this.#popupHost, event)}
          >
            ${this.open ? this.#renderEntries() : nothing}
          </div>
          ${this.#renderDialogs()}`;
    }
  }

  #renderTrigger(name: string) {
    const { phase, active } = this.#organizations;
    return html`<button
      class="trigger"
      type="button"
      part="trigger"
      aria-haspopup="menu"
      aria-expanded=${this.open ? 'true' : 'false'}
      ?disabled=${phase !== 'ready'}
      @click=${() => void this.#show()}
      @keydown=${this.#onTriggerKey}
    >
      ${active ? squareAvatar(active.name) : nothing}
      ${active ? html`<span class="visually-hidden">${this.localize.area(orgSwitcherStrings)('current')}</span>` : nothing}
      <span class="name"><bdi>${name}</bdi></span>${icon(CHEVRONS)}
    </button>`;
  }

  /** The organizations, what the role allows with the active one, and a way to make another one. */
  #renderEntries() {
    const t = this.localize.area(orgSwitcherStrings);
    const { list, active, role } = this.#organizations;
    const manages = active && !this.noManage && (role === 'owner' || role === 'admin');
    return html`${list.map((one) => this.#renderChoice(one, one.id === active?.id))}
    ${
      manages
        ? html`<hr role="separator" />
          <div role="group" aria-label=${t('acts', cleanLine(active.name))}>
            ${this.#renderAct(EDIT, t('rename'), () => this.#startChange('rename'))}
            ${role === 'owner' ? this.#renderAct(TRASH, t('delete'), () => this.#startChange('delete')) : nothing}
          </div>`
        : nothing
    }
    ${this.noCreate ? nothing : html`<hr role="separator" />${this.#renderAct(PLUS, t('create'), this.#startCreating)}`}`;
  }

  #renderChoice(one: Organization, chosen: boolean) {
    return html`<button
      class="option"
      type="button"
      role="menuitemradio"
      aria-checked=${chosen ? 'true' : 'false'}
      tabindex="-1"
      @click=${() => this.#choose(one)}
    >
      ${squareAvatar(one.name)}<span class="name"><bdi>${one.name}</bdi></span>${chosen ? icon(CHECK) : nothing}
    </button>`;
  }

  #renderAct(glyph: string, words: string, run: () => void) {
    return html`<button class="option" type="button" role="menuitem" tabindex="-1" @click=${run}>
      ${icon(glyph)}<span>${words}</span>
    </button>`;
  }

  #renderDialogs() {
    const { identity } = this;
    return html`${
      this.#asked.create
        ? this.#create.show(
            html`<wagate-org-create .open=${this.creating} .identity=${identity} .done=${this.#created}></wagate-org-create>`,
          )
        : nothing
    }${
      this.#asked.change
        ? this.#change.show(
            html`<wagate-org-change
              .change=${this.change}
              .identity=${identity}
              .allowed=${this.#allowed}
              .done=${this.#changed}
            ></wagate-org-change>`,
          )
        : nothing
    }`;
  }

  readonly #allowed = ({ id, name }: Organization): boolean =>
    this.emit('wagate-organization-delete', { organizationId: id, name }, { cancelable: true });

  readonly #changed = (change?: OrgChange, organization?: Organization): void => {
    this.change = undefined;
    if (!change || !organization) return;
    const detail = { organizationId: organization.id, name: organization.name };
    this.emit(
      change.act === 'rename' ? 'wagate-organization-renamed' : 'wagate-organization-deleted',
      detail,
    );
  };

  #startChange(act: OrgChange['act']): void {
    const { active, list } = this.#organizations;
    closePopup(this.#popupHost);
    if (active) this.change = { act, organization: active, last: list.length === 1 };
  }

  readonly #startCreating = (): void => {
    closePopup(this.#popupHost);
    this.creating = true;
  };

  readonly #created = (made?: Organization): void => {
    this.creating = false;
    if (made) this.#tell(made);
  };

  get #popupHost(): PopupHost {
    const { popup, trigger, shadowRoot, localize } = this;
    return { popup, trigger, shadowRoot, localize };
  }

  async #show(): Promise<void> {
    if (this.open) {
      closePopup(this.#popupHost, false);
      return;
    }
    this.#switching.reset();
    this.open = true;
    if (!this.noManage) void this.#organizations.loadRole();
    await this.updateComplete;
    this.popup.style.setProperty('inline-size', `${Math.max(220, this.trigger.offsetWidth)}px`);
    showPopup(this.#popupHost, { start: true });
  }

  #onToggle(event: ToggleEvent): void {
    if (event.newState === 'closed') this.open = false;
  }

  #onTriggerKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' || this.open) return;
    event.preventDefault();
    void this.#show();
  }

  async #choose(organization: Organization): Promise<void> {
    closePopup(this.#popupHost);
    if (organization.id === this.#organizations.activeId) return;
    if (await this.#switching.run(organization)) this.#tell(organization);
  }

  #tell(organization: Organization): void {
    this.#organizations.enter(organization);
    this.emit('wagate-organization-changed', { organizationId: organization.id, name: organization.name });
  }
}
