import type { GatewayError } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import { html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, query, state } from '../base/property.js';
import { failureText } from '../data/failure-text.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { WagateConfirm } from '../parts/confirm.js';
import { fieldStyles } from '../styles/field.styles.js';
import { cleanLine } from '../text/clean.js';
import { orgChangeStrings } from './org-change.strings.js';
import { orgNameField } from './org-name.js';
import type { Organization } from './org-switcher.controller.js';

export interface OrgChange {
  readonly act: 'rename' | 'delete';
  readonly organization: Organization;
  /** They belong to no other. */
  readonly last: boolean;
}

type Text = 'has_sessions' | 'not_allowed_rename' | 'not_allowed_delete' | 'gone';

const byCode: Record<string, Text> = {
  ORGANIZATION_HAS_SESSIONS: 'has_sessions',
  YOU_ARE_NOT_ALLOWED_TO_UPDATE_THIS_ORGANIZATION: 'not_allowed_rename',
  YOU_ARE_NOT_ALLOWED_TO_DELETE_THIS_ORGANIZATION: 'not_allowed_delete',
  USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION: 'gone',
  ORGANIZATION_NOT_FOUND: 'gone',
};

/** Renames an organization, or deletes it once its name was typed. A part of `<wagate-org-switcher>`. */
export class WagateOrgChange extends WagateElement {
  static override readonly styles = fieldStyles;
  static override readonly texts = [orgChangeStrings];
  static override readonly dependencies = { 'wagate-dialog': WagateDialog, 'wagate-confirm': WagateConfirm };

  /** What is asked; undefined while nothing is. */
  @property({ attribute: false }) change: OrgChange | undefined;
  @property({ attribute: false }) identity?: Identity;
  /** Asks the page before it is deleted, after the person confirmed it. */
  @property({ attribute: false }) allowed: (organization: Organization) => boolean = () => true;
  /** Called when it is done, with the organization as it is now; without arguments when it was left. */
  @property({ attribute: false }) done: (change?: OrgChange, organization?: Organization) => void = () => {};

  @state() private unnamed = false;
  /** The last thing asked stays in the closing dialog: it gives the focus back. */
  private shown: OrgChange | undefined;
  @query('#name') private input!: HTMLInputElement | null;

  // Asked for again it comes to the same.
  private readonly renaming = new Write(this, async ({ id }: Organization, name: string) => {
    await this.identity!.organizations.update({ organizationId: id, data: { name } });
    return { id, name };
  });
  private readonly deleting = new Write(
    this,
    async (organization: Organization) => {
      await this.identity!.organizations.delete({ organizationId: organization.id });
      return organization;
    },
    {
      look: async (organization) => {
        const left = await this.identity!.organizations.list();
        return left.some(({ id }) => id === organization.id) ? undefined : organization;
      },
    },
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('change') || !this.change) return;
    this.shown = this.change;
    this.unnamed = false;
    this.renaming.reset();
    this.deleting.reset();
  }

  protected override render() {
    if (!this.shown) return nothing;
    return this.shown.act === 'rename' ? this.renderRename(this.shown) : this.renderDelete(this.shown);
  }

  private renderRename({ organization }: OrgChange) {
    const t = this.localize.area(orgChangeStrings);
    const error = this.unnamed ? t('need_name') : this.failure(this.renaming.error, this.renaming.problem);
    return html`<wagate-dialog
      .open=${this.change !== undefined}
      .heading=${t('rename_heading', cleanLine(organization.name))}
      .confirmLabel=${t('rename_verb')}
      .busy=${this.renaming.busy}
      @wagate-dialog-close=${this.onRename}
      >${
        this.change
          ? orgNameField({
              label: t('name'),
              help: t('rename_text'),
              error,
              name: organization.name,
              typed: () => {
                this.unnamed = false;
              },
            })
          : nothing
      }</wagate-dialog
    >`;
  }

  private renderDelete({ organization, last }: OrgChange) {
    const t = this.localize.area(orgChangeStrings);
    const name = cleanLine(organization.name);
    return html`<wagate-confirm
      .open=${this.change !== undefined}
      .heading=${t('delete_heading', name)}
      .verb=${t('delete_verb')}
      .typed=${name}
      .busy=${this.deleting.busy}
      .failure=${this.failure(this.deleting.error, this.deleting.problem)}
      destructive
      @wagate-dialog-close=${this.onDelete}
    >
      <p>${t('delete_text')}</p>
      ${last ? html`<p>${t('delete_last')}</p>` : nothing}
    </wagate-confirm>`;
  }

  private failure(error: GatewayError | undefined, problem: string): string | undefined {
    if (!error) return problem || undefined;
    const known = byCode[error.code];
    if (known) return this.localize.area(orgChangeStrings)(known);
    return problem || failureText(this.localize, error);
  }

  private async onRename(event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): Promise<void> {
    event.stopPropagation();
    const { change } = this;
    if (!change) return;
    if (event.detail.reason === 'cancel') {
      this.done();
      return;
    }
    const name = this.input?.value.trim() ?? '';
    this.unnamed = name === '';
    if (this.unnamed) {
      this.input?.focus();
      return;
    }
    const renamed =
      name === change.organization.name
        ? change.organization
        : await this.renaming.run(change.organization, name);
    if (renamed) this.done(change, renamed);
    else this.input?.focus();
  }

  private async onDelete(event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): Promise<void> {
    event.stopPropagation();
    const { change } = this;
    if (!change) return;
    if (event.detail.reason === 'cancel') {
      this.done();
      return;
    }
    if (!this.allowed(change.organization)) return;
    if (await this.deleting.run(change.organization)) this.done(change, change.organization);
  }
}
