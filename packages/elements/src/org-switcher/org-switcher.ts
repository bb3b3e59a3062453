import { html, nothing, type PropertyValues } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { squareStyles } from '../avatar/square.styles.js';
import { IdentityElement } from '../base/identity-element.js';
import { Lazy } from '../base/lazy.js';
import { property, query, state } from '../base/property.js';
import { icon } from '../icon/icon.js';
import { CHEVRONS } from '../icon/icons.js';
import type { PopupHost } from '../menu/popup.js';
import { linkStyles } from '../styles/link.styles.js';
import type { OrgChange } from './org-change.js';
import { type Organization, Organizations } from './org-switcher.controller.js';
import { orgSwitcherStrings } from './org-switcher.strings.js';
import { orgSwitcherStyles } from './org-switcher.styles.js';

const open = new Lazy(() => import('./org-list.js'));

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
  static override readonly styles = [linkStyles, squareStyles, orgSwitcherStyles];

  /** Leaves out "New organization". */
  @property({ type: Boolean, attribute: 'no-create' }) noCreate = false;

  /** Leaves out renaming and deleting the active one. */
  @property({ type: Boolean, attribute: 'no-manage' }) noManage = false;

  @state() private open = false;
  @state() private change: OrgChange | undefined;
  private wasChanging = false;
  @state() private creating = false;
  private wasCreating = false;
  @state() private fault: 'need_name' | 'failed_switch' | undefined;
  @query('.trigger') private trigger!: HTMLButtonElement;
  @query('[popover]') private popup!: HTMLElement;
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
        @click=${() => void this.show()}
        @keydown=${this.onTriggerKey}
      >
        ${active ? squareAvatar(active.name) : nothing}
        ${active ? html`<span class="visually-hidden">${t('current')}</span>` : nothing}
        <span class="name"><bdi>${name}</bdi></span>${icon(CHEVRONS)}
      </button>
      ${this.fault && !this.creating ? html`<div class="problem" role="alert">${open.for(this)?.explainFault(this.localize, this.fault)}</div>` : nothing}
      <div popover="auto" role="menu" aria-label=${t('choose')} @toggle=${this.onToggle} @keydown=${(event: KeyboardEvent) => open.for(this)?.onPopupKey(this.parts, event)}>
        ${this.open ? this.renderEntries() : nothing}
      </div>
      ${this.renderDialog()} ${this.renderChange()}`;
  }

  private renderEntries() {
    return open.for(this)?.renderEntries(this.organizations, this.localize, {
      choose: this.choose,
      create: this.noCreate ? undefined : this.startCreating,
      change: this.noManage ? undefined : this.startChange,
    });
  }

  private renderChange() {
    this.wasChanging ||= this.change !== undefined;
    if (!this.wasChanging) return nothing;
    return html`<wagate-org-change
      .change=${this.change}
      .identity=${this.identity}
      .allowed=${this.allowed}
      .done=${this.changed}
    ></wagate-org-change>`;
  }

  private readonly allowed = ({ id, name }: Organization): boolean =>
    this.emit('wagate-organization-delete', { organizationId: id, name }, { cancelable: true });

  private readonly changed = (change?: OrgChange, organization?: Organization): void => {
    this.change = undefined;
    if (!change || !organization) return;
    const detail = { organizationId: organization.id, name: organization.name };
    this.emit(
      change.act === 'rename' ? 'wagate-organization-renamed' : 'wagate-organization-deleted',
      detail,
    );
  };

  private readonly startChange = (act: OrgChange['act']): void => {
    const { active, list } = this.organizations;
    open.for(this)?.closePopup(this.parts);
    if (active) this.change = { act, organization: active, last: list.length === 1 };
  };

  /** The dialog stays once it was asked for: it gives the focus back when it closes. */
  private renderDialog() {
    this.wasCreating ||= this.creating;
    if (!this.wasCreating) return nothing;
    const part = open.for(this);
    return part?.renderCreate({
      localize: this.localize,
      open: this.creating,
      busy: this.organizations.busy,
      error: this.fault && this.creating ? part.explainFault(this.localize, this.fault) : undefined,
      answer: (name) => void this.create(name),
    });
  }

  private get parts(): PopupHost {
    const { popup, trigger, shadowRoot, localize } = this;
    return { popup, trigger, shadowRoot, localize };
  }

  private async show(): Promise<void> {
    const part = await open.fetch(this);
    if (!part) return;
    if (this.open) {
      part.closePopup(this.parts, false);
      return;
    }
    this.fault = undefined;
    this.open = true;
    if (!this.noManage) void this.organizations.loadRole();
    await this.updateComplete;
    this.popup.style.setProperty('inline-size', `${Math.max(220, this.trigger.offsetWidth)}px`);
    part.showPopup(this.parts, { start: true });
  }

  private onToggle(event: ToggleEvent): void {
    if (event.newState === 'closed') this.open = false;
  }

  private onTriggerKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' || this.open) return;
    event.preventDefault();
    void this.show();
  }

  private readonly startCreating = (): void => {
    open.for(this)?.closePopup(this.parts);
    this.fault = undefined;
    this.creating = true;
  };

  private readonly choose = async (organization: Organization): Promise<void> => {
    const part = open.for(this);
    part?.closePopup(this.parts);
    if (organization.id === this.organizations.activeId) return;
    if (await part?.activate(this.organizations, organization)) this.tell(organization);
    else this.fault = 'failed_switch';
  };

  private async create(name: string | undefined): Promise<void> {
    if (name === undefined) {
      this.creating = false;
      return;
    }
    if (!name) {
      this.fault = 'need_name';
      return;
    }
    const made = await open.for(this)?.createOrganization(this.organizations, name);
    this.fault = made ? undefined : 'failed_switch';
    if (!made) return;
    this.creating = false;
    this.tell(made);
  }

  private tell({ id, name }: Organization): void {
    this.emit('wagate-organization-changed', { organizationId: id, name });
  }
}
