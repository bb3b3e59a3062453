import type { Identity } from '@wagate/sdk/identity';
import { html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { fieldStyles } from '../styles/field.styles.js';
import { orgCreateStrings } from './org-create.strings.js';
import { orgNameField } from './org-name.js';
import type { Organization } from './org-switcher.controller.js';

/** One that nobody else has, with the name in it as far as an address can hold it. */
function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${words || 'org'}-${crypto.randomUUID().slice(0, 8)}`;
}

/** Asks for the name of a new organization, makes it and makes it the active one. A part of `<wagate-org-switcher>`. */
export class WagateOrgCreate extends WagateElement {
  static override readonly styles = fieldStyles;
  static override readonly texts = [orgCreateStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog };

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) identity?: Identity;
  /** Called when it is made, with it; without it when the person thought better of it. */
  @property({ attribute: false }) done: (made?: Organization) => void = () => {};

  @state() private unnamed = false;
  /** It is there, and not the active one yet. */
  @state() private made: Organization | undefined;
  @query('#name') private input!: HTMLInputElement | null;

  readonly #creating = new Write(
    this,
    async (name: string, slug: string): Promise<Organization> => {
      const { id, name: given } = await this.identity!.organizations.create({ name, slug });
      return { id, name: given };
    },
    {
      look: async (_, slug) => (await this.identity!.organizations.list()).find((one) => one.slug === slug),
      creates: true,
    },
  );
  // Asked for again it comes to the same.
  readonly #entering = new Write(this, async ({ id }: Organization) => {
    await this.identity!.organizations.setActive({ organizationId: id });
    return id;
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('open') || !this.open) return;
    this.unnamed = false;
    this.made = undefined;
    this.#creating.reset();
    this.#entering.reset();
  }

  protected override render() {
    const t = this.localize.area(orgCreateStrings);
    return html`<wagate-dialog
      .open=${this.open}
      .heading=${t('heading')}
      .confirmLabel=${t('verb')}
      .busy=${this.#creating.busy || this.#entering.busy}
      @wagate-dialog-close=${this.#onClose}
      >${this.open ? this.#renderName() : nothing}</wagate-dialog
    >`;
  }

  #renderName() {
    const t = this.localize.area(orgCreateStrings);
    return orgNameField({
      label: t('name'),
      help: t('text'),
      error: (this.unnamed ? t('need_name') : this.#creating.problem || this.#entering.problem) || undefined,
      settled: this.made !== undefined,
      typed: () => {
        this.unnamed = false;
      },
    });
  }

  readonly #onClose = async (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): Promise<void> => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') return this.done();
    const name = this.input?.value.trim() ?? '';
    this.unnamed = name === '';
    if (!this.unnamed) {
      this.made ??= await this.#creating.run(name, slugOf(name));
      if (this.made && (await this.#entering.run(this.made))) return this.done(this.made);
    }
    this.input?.focus();
  };
}
