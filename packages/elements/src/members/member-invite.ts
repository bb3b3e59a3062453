import type { Identity } from '@wagate/sdk/identity';
import type { Invitation } from '@wagate/sdk/live';
import { css, html, nothing, type PropertyValues } from 'lit';
import { WagateElement } from '../base/element.js';
import { property, state } from '../base/property.js';
import { Write } from '../data/write.js';
import { WagateCopy } from '../parts/copy.js';
import { formatDay } from '../parts/dated.js';
import { formStrings } from '../parts/form.strings.js';
import { formStyles } from '../parts/form.styles.js';
import { selectField, textField } from '../parts/form-field.js';
import { FormState } from '../parts/form-state.js';
import { formSummary } from '../parts/form-summary.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { memberFailure } from './member-failure.js';
import { memberFailureStrings } from './member-failure.strings.js';
import { memberInviteStrings } from './member-invite.strings.js';
import type { MemberRole } from './member-role.js';

/** How far the service's clock may be behind this one. */
const CLOCK_SLACK_MS = 60_000;
/** What is wrong with the address, and not with the attempt. */
const OF_ADDRESS = [
  'USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION',
  'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION',
  'INVALID_EMAIL',
];

/** Invites somebody by address, and shows the link to hand over. A part of `<wagate-members>`. */
export class WagateMemberInvite extends WagateElement {
  static override readonly styles = [
    buttonStyles,
    formStyles,
    css`
      :host {
        display: block;
        container: invite / inline-size;
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) calc(160 * var(--_px)) auto;
        align-items: start;
        gap: var(--_space-2) var(--_space-3);
        max-inline-size: 720px;
      }
      .wide {
        grid-column: 1 / -1;
      }
      form > .button {
        margin-block-start: calc(26 * var(--_px));
      }
      .made {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2) var(--_space-4);
        max-inline-size: 720px;
        margin-block-start: var(--_space-3);
        padding: var(--_space-3);
        border: var(--_border-width) solid var(--_border-strong);
        border-radius: calc(var(--_radius) + 2px);
      }
      .made p {
        flex: 1 1 calc(280 * var(--_px));
        overflow-wrap: anywhere;
      }
      .reason {
        display: block;
        color: var(--_danger);
      }
      @container invite (max-width: calc(519.98em / 13)) {
        form {
          grid-template-columns: minmax(0, 1fr);
        }
        form > .button {
          margin-block-start: 0;
        }
      }
    `,
  ];
  static override readonly texts = [memberInviteStrings, memberFailureStrings, formStrings];
  static override readonly dependencies = { 'wagate-copy': WagateCopy };

  @property({ attribute: false }) identity?: Identity;
  @property({ attribute: false }) organization = '';
  /** The roles that may be given. */
  @property({ attribute: false }) roles: readonly MemberRole[] = ['member'];
  /** Those that are open: one that is not among them any more is not offered for copying. */
  @property({ attribute: false }) invitations: readonly Invitation[] = [];
  /** Whether the service mails what is made here; the answer to an invitation says what became of it. */
  @property({ attribute: false }) mail = false;
  /** The address of the page that accepts one. */
  @property({ attribute: false }) linkOf: (invitation: Invitation) => string = () => '';
  /** Gets the invitation: its id is what the link is made of, and is in no event. */
  @property({ attribute: false }) done: (invitation: Invitation) => void = () => {};

  @state() private made: Invitation | undefined;
  private listed = false;
  private askedAt = 0;
  private readonly form = new FormState(this, {
    initial: () => ({ email: '', role: 'member' as string }),
    check: ({ email }) => ({
      email: /^\S+@\S+$/.test(email) ? undefined : this.localize.area(memberInviteStrings)('no_address'),
    }),
  });
  private readonly invitation = new Write(
    this,
    (organizationId: string, email: string, role: MemberRole) =>
      this.identity!.organizations.inviteMember({ organizationId, email, role }),
    {
      // Without an answer it may have been made: it is found by its address then.
      look: async (organizationId, email) => {
        const all = await this.identity!.organizations.invitations({ organizationId });
        return all.find(
          (one) =>
            one.status === 'pending' &&
            one.email === email.toLowerCase() &&
            Date.parse(one.createdAt ?? '') >= this.askedAt - CLOCK_SLACK_MS,
        );
      },
      creates: true,
    },
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('organization')) this.made = undefined;
    if (!changed.has('invitations') || !this.made) return;
    const there = this.invitations.some(({ id }) => id === this.made?.id);
    if (!there && this.listed) this.made = undefined;
    this.listed = there;
  }

  protected override render() {
    const { form, invitation } = this;
    const t = this.localize.area(memberInviteStrings);
    const { role } = form.values;
    const failure = invitation.state.is === 'looking' ? invitation.problem : this.problem;
    return html`<form aria-label=${t('title')} novalidate @submit=${this.onSubmit}>
        <div class="wide">${formSummary(form, failure || undefined)}</div>
        ${textField(form, { name: 'email', label: t('email'), type: 'email', maxlength: 254 })}
        ${selectField(form, {
          name: 'role',
          label: t('role'),
          choices: [...this.roles].reverse().map((one) => ({ value: one, label: t(one) })),
        })}
        <button class="button primary" type="submit" aria-busy=${invitation.busy ? 'true' : nothing}>${t('verb')}</button>
        <p class="help wide">${t(`${role as MemberRole}_help`)} ${t(this.mail ? 'by_mail' : 'no_mail')}</p>
      </form>
      <div role="status">${this.made ? this.renderMade(this.made) : nothing}</div>`;
  }

  private renderMade(made: Invitation) {
    const t = this.localize.area(memberInviteStrings);
    const email = cleanLine(made.email);
    return html`<div class="made" part="made">
      <p>
        <b>${t('made', email)}</b> ${t(this.mailWord(made), formatDay(this.localize, Date.parse(made.expiresAt)))}
        ${made.mail?.problem ? html`<span class="reason"><bdi>${cleanLine(made.mail.problem)}</bdi></span>` : nothing}
      </p>
      <wagate-copy variant="primary" .label=${t('link_for', email)} .value=${() => this.linkOf(made)}>${t('copy_link')}</wagate-copy>
    </div>`;
  }

  /** An invitation that was found without an answer tells nothing of its mail. */
  private mailWord({ mail }: Invitation) {
    if (mail) return mail.state === 'sent' ? 'mailed' : 'mail_failed';
    return this.mail ? 'mail_unknown' : 'made_text';
  }

  /** Said above the fields; what is wrong with the address stands under it. */
  private get problem(): string {
    const { error, problem } = this.invitation;
    if (!error || OF_ADDRESS.includes(error.code)) return '';
    return this.invitation.state.is === 'unknown' ? problem : (memberFailure(this.localize, error) ?? '');
  }

  private readonly onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.identity) return;
    let made: Invitation | undefined;
    await this.form.submit(async ({ email, role }) => {
      if (this.invitation.state.is !== 'unknown') this.askedAt = Date.now();
      made = await this.invitation.run(this.organization, email, role as MemberRole);
      if (!made) throw this.invitation.error;
    });
    const { error } = this.invitation;
    if (made) {
      this.listed = false;
      this.made = made;
      this.form.reset({ email: '', role: this.form.values.role });
      this.done(made);
    } else if (error && OF_ADDRESS.includes(error.code))
      this.form.refuse({ email: memberFailure(this.localize, error) });
  };
}
