import type { InvitationSnapshot } from '@wagate/sdk/live';
import { liveInvitation } from '@wagate/sdk/live';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { IdentityElement } from '../base/identity-element.js';
import { property } from '../base/property.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { Write } from '../data/write.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { invitationStrings } from './invitation.strings.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** The person belongs to the organization now, and it is the active one. */
    'wagate-invitation-accepted': CustomEvent<{ organizationId: string }>;
    /** The person signed out here, to sign in as somebody else. */
    'wagate-account-signed-out': CustomEvent<null>;
  }
}

/**
 * The page that a link of an invitation leads to. Signed out, it asks to sign in or up first; opened under another account it names both addresses
 * and offers to switch; one that is over says how it ended, and nothing else.
 *
 * ```html
 * <script type="module">
 *   import { createIdentity } from './wagate.min.js';
 *   const provider = document.querySelector('wagate-provider');
 *   provider.identity = createIdentity({ baseUrl: location.origin });
 *   const invitation = document.querySelector('wagate-invitation');
 *   invitation.invitation = new URL(location.href).searchParams.get('invitation') ?? '';
 * </script>
 * <wagate-provider><wagate-invitation></wagate-invitation></wagate-provider>
 * ```
 *
 * @fires wagate-invitation-accepted
 * @fires wagate-account-signed-in
 * @fires wagate-account-signed-out
 * @csspart card - The card that says what the invitation is to.
 */
export class WagateInvitation extends IdentityElement {
  static override readonly styles = [
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--_space-4);
        min-inline-size: 0;
        contain: inline-size;
      }
      .card {
        display: grid;
        gap: var(--_space-3);
      }
      h2 {
        font-size: calc(20 * var(--_px));
        font-weight: 600;
        line-height: calc(28 * var(--_px));
        overflow-wrap: anywhere;
      }
      p {
        color: var(--_text-muted);
        overflow-wrap: anywhere;
      }
      .problem {
        color: var(--_danger);
      }
    `,
  ];
  static override readonly texts = [invitationStrings];
  static override readonly dependencies = readingElements;

  /** Its id: a secret of whoever was invited, so a property and no attribute. */
  @property({ attribute: false }) invitation = '';
  /** Names the gateway in the form that signs in. */
  @property({ attribute: 'gateway-name' }) gatewayName = '';
  /** The gateway takes no new accounts. */
  @property({ type: Boolean, attribute: 'sign-up-closed' }) signUpClosed = false;

  /** The gateway can mail a link to whoever forgot their password. */
  @property({ type: Boolean }) mail = false;

  private readonly standing = new Reading(
    this,
    () => [this.identity, this.invitation] as const,
    (identity, id) => (identity && id ? liveInvitation(identity, id) : undefined),
  );
  private readonly form = new SubElement(this, 'wagate-sign-in', () => import('../define/sign-in.js'));
  private readonly accepting = new Write(this, (invitationId: string) =>
    this.identity!.organizations.acceptInvitation({ invitationId }),
  );
  private readonly leaving = new Write(this, () => this.identity!.signOut());

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.standing.word());
  }

  protected override render() {
    return this.standing.show((snapshot) => this.renderStanding(snapshot));
  }

  private renderStanding(snapshot: InvitationSnapshot) {
    const t = this.localize.area(invitationStrings);
    const { status, account } = snapshot;
    switch (status) {
      case 'open':
        return this.renderOpen(snapshot);
      case 'accepted':
        return this.card(t('accepted_title'), t('accepted_text'));
      case 'unknown':
        return html`${this.card(t('unknown_title'), t('unknown_text'))}${account ? nothing : this.signIn('')}`;
      default:
        return this.card(t(`${status}_title`), t('over_text'));
    }
  }

  private renderOpen({ email = '', organizationName = '', account }: InvitationSnapshot) {
    const t = this.localize.area(invitationStrings);
    const invited = cleanLine(email);
    const title = t('title', cleanLine(organizationName));
    if (!account)
      return html`${this.card(title, `${t('for_whom', invited)} ${t('sign_in')}`)}${this.signIn(invited, this.invitation)}`;
    if (account.email.toLowerCase() !== email.toLowerCase())
      return this.card(
        t('other_title'),
        t('other_text', invited, cleanLine(account.email)),
        this.verb(t('switch'), this.leaving, this.onSwitch),
      );
    return this.card(title, t('for_whom', invited), this.verb(t('accept'), this.accepting, this.onAccept));
  }

  private card(title: string, text: string, verb: TemplateResult | typeof nothing = nothing) {
    return html`<div class="card" part="card"><h2>${title}</h2><p>${text}</p>${verb}</div>`;
  }

  private verb(
    label: string,
    { busy, problem, error }: Pick<Write<[], unknown>, 'busy' | 'problem' | 'error'>,
    act: () => void,
  ) {
    const t = this.localize.area(invitationStrings);
    const full = error?.code === 'ORGANIZATION_MEMBERSHIP_LIMIT_REACHED';
    return html`<button class="button primary" type="button" aria-busy=${busy ? 'true' : nothing} @click=${act}>${label}</button>
      ${problem ? html`<p class="problem" role="alert">${full ? t('many_members') : problem}</p>` : nothing}`;
  }

  /** @param invitation whoever has no account may make one by it */
  private signIn(email: string, invitation = '') {
    return this.form.show(html`<wagate-sign-in
      .identity=${this.identity}
      .email=${email}
      .invitation=${invitation}
      ?mail=${this.mail}
      gateway-name=${this.gatewayName}
      ?sign-up-closed=${this.signUpClosed}
    ></wagate-sign-in>`);
  }

  private readonly onAccept = async (): Promise<void> => {
    const answer = await this.accepting.run(this.invitation);
    // What was refused has ended meanwhile, or is somebody else's: that is said then.
    if (!answer) return void this.standing.store?.refresh();
    this.emit('wagate-invitation-accepted', { organizationId: answer.member.organizationId });
  };

  private readonly onSwitch = async (): Promise<void> => {
    if (await this.leaving.run()) this.emit('wagate-account-signed-out');
  };
}
