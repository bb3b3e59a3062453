import type { Gateway } from '@wagate/sdk';
import type { Identity } from '@wagate/sdk/identity';
import type { Invitation, Member } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateDialog } from '../dialog/dialog.js';
import { radioField } from '../parts/choice-field.js';
import { WagateConfirm } from '../parts/confirm.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { memberChangeStrings } from './member-change.strings.js';
import { memberFailure } from './member-failure.js';
import { memberFailureStrings } from './member-failure.strings.js';
import { WagateMemberKeys } from './member-keys.js';
import { invitedAddress, memberName } from './member-name.js';
import type { MemberAct, MemberRole } from './member-role.js';
import { roleOf } from './member-role.js';
import { applyChange } from './member-writes.js';
import { membersStrings } from './members.strings.js';

/** What is about to be done to whom. */
export type MemberChange =
  | {
      act: MemberAct;
      member: Member;
      /** Their own row. */
      own: boolean;
      /** They are the only owner, and it would leave the organization without one. */
      lastOwner: boolean;
      /** Nobody else is in the organization. */
      alone: boolean;
      /** The membership of the one who does it, where it was read. */
      mine: Member | undefined;
    }
  | { act: 'cancel'; invitation: Invitation };

/** Asks before somebody's place in the organization changes, and changes it. A part of `<wagate-members>`. */
export class WagateMemberChange extends WagateElement {
  static override readonly styles = formStyles;
  static override readonly texts = [memberChangeStrings, membersStrings, memberFailureStrings, formStrings];
  static override readonly dependencies = {
    'wagate-dialog': WagateDialog,
    'wagate-confirm': WagateConfirm,
    'wagate-member-keys': WagateMemberKeys,
  };

  @property({ attribute: false }) change?: MemberChange;
  @property({ attribute: false }) identity?: Identity;
  @property({ attribute: false }) gateway?: Gateway;
  @property({ attribute: false }) organization = '';
  @property({ attribute: false }) roles: readonly MemberRole[] = [];
  /** The gateway believes a sign-in for some minutes after its rights have changed. */
  @property({ attribute: false }) plain = false;
  /** Asks the page before somebody is removed, after the person confirmed it. */
  @property({ attribute: false }) allowed: (change: MemberChange) => boolean = () => true;
  /** Called when it is done, with the new role where that is what changed; without arguments when it was left. */
  @property({ attribute: false }) done: (change?: MemberChange, role?: MemberRole) => void = () => {};

  /** The keys of whoever is to be removed are on show. */
  @state() private keysKnown = false;
  /** The ownership was given, and the own role is still to be changed. */
  private half = false;
  private readonly form = new FormState(this, { initial: () => ({ role: 'member' as string }) });
  // Each of these may be asked for again: it comes to the same.
  private readonly write = new Write(this, async (change: MemberChange, role: MemberRole) => {
    await applyChange(this.identity!, this.organization, change, role, () => {
      this.half = true;
    });
    return change;
  });

  protected override willUpdate(changed: PropertyValues): void {
    const { change } = this;
    if (!changed.has('change') || !change) return;
    this.write.reset();
    this.half = false;
    this.keysKnown = false;
    if (change.act === 'role') this.form.reset({ role: roleOf(change.member) ?? 'member' });
  }

  protected override render() {
    const { change } = this;
    if (!change) return nothing;
    const t = this.localize.area(memberChangeStrings);
    if (change.act === 'cancel') {
      const email = invitedAddress(this.localize, change.invitation);
      return this.confirm(t('cancel_title', email), t('cancel_verb'), t('cancel_text'));
    }
    if (change.lastOwner && (change.act === 'leave' || change.act === 'role'))
      return html`<wagate-dialog open .heading=${t('last_owner_title')} @wagate-dialog-close=${this.onClose}
        ><p>${t(change.alone ? 'last_owner_alone' : 'last_owner_text')}</p></wagate-dialog
      >`;
    const name = memberName(change.member);
    switch (change.act) {
      case 'role':
        return this.renderRole(name, change.own);
      case 'transfer':
        return this.confirm(t('transfer_title', name), t('transfer_verb'), t('transfer_text', name));
      case 'leave':
        return this.confirm(t('leave_title'), t('leave_verb'), t('leave_text'));
      case 'remove':
        return this.confirm(
          t('remove_title', name),
          // Nobody is removed before it was said what becomes of their keys.
          this.keysKnown || !this.gateway ? t('remove_verb') : '',
          html`<p>${t(this.plain ? 'remove_text_plain' : 'remove_text', name)}</p>
            ${
              this.gateway
                ? html`<wagate-member-keys
                    .gateway=${this.gateway}
                    .user=${change.member.userId}
                    .known=${this.onKeys}
                  ></wagate-member-keys>`
                : nothing
            }`,
        );
    }
  }

  private renderRole(name: string, own: boolean) {
    const t = this.localize.area(memberChangeStrings);
    const { form } = this;
    return html`<wagate-dialog
      open
      .heading=${own ? t('role_title_own') : t('role_title', name)}
      .confirmLabel=${t('role_verb')}
      .busy=${this.write.busy}
      @wagate-dialog-close=${this.onClose}
    >
      <div class="form">
        ${formSummary(form, this.problem)}
        ${radioField(form, {
          name: 'role',
          label: t('role_of'),
          choices: this.roles.map((role) => ({ value: role, label: t(role), help: t(`${role}_help`) })),
        })}
        <p class="help">${t(own ? 'role_own' : 'role_stays')}</p>
      </div>
    </wagate-dialog>`;
  }

  private confirm(heading: string, verb: string, text: unknown) {
    return html`<wagate-confirm
      open
      .heading=${heading}
      .verb=${verb}
      destructive
      .busy=${this.write.busy}
      .failure=${this.problem}
      @wagate-dialog-close=${this.onClose}
      >${text}</wagate-confirm
    >`;
  }

  /** Why it failed; a transfer of which the first half was done says that too. */
  private get problem(): string | undefined {
    const failure = memberFailure(this.localize, this.write.error);
    if (!failure || !this.half || this.change?.act !== 'transfer') return failure;
    const t = this.localize.area(memberChangeStrings);
    return `${t('transfer_half', memberName(this.change.member))} ${failure}`;
  }

  private readonly onKeys = (known: boolean): void => {
    this.keysKnown = known;
  };

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.done();
    else if (this.change) void this.run(this.change);
  };

  private async run(change: MemberChange): Promise<void> {
    if (change.act === 'remove' && !this.allowed(change)) return this.done();
    const role = this.form.values.role as MemberRole;
    if (change.act === 'role' && role === roleOf(change.member)) return this.done();
    const answer = await this.write.run(change, role);
    if (answer) this.done(answer, change.act === 'role' ? role : undefined);
  }
}
