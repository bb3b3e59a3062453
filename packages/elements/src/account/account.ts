import { type AccountSnapshot, liveAccount } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { IdentityElement } from '../base/identity-element.js';
import { property, state } from '../base/property.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { SWAP } from '../icon/icons.js';
import { pageStyles } from '../parts/page.styles.js';
import { cleanLine } from '../text/clean.js';
import { accountStrings } from './account.strings.js';
import { accountStyles } from './account.styles.js';
import type { Appearance, OfferedLanguage } from './account-appearance.js';
import { WagateAccountProfile } from './account-profile.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** Something of the own account is otherwise than before. */
    'wagate-account-changed': CustomEvent<{ what: 'name' | 'password' | 'two_factor' | 'sign_ins' }>;
    /** The person wants other colours or another language: set `appearance` to what you make of it. */
    'wagate-appearance-change': CustomEvent<Appearance>;
  }
}

/**
 * The own account: name, password, a second factor with its backup codes, the devices that are signed in, and how the page looks. A second factor that
 * is set up anew takes the place of the old one only when a code of it was given. What the page keeps, such as colours, comes in as properties and is
 * asked for by an event.
 *
 * ```html
 * <script type="module">
 *   import { createIdentity } from './wagate.min.js';
 *   document.querySelector('wagate-account').identity = createIdentity({ baseUrl: location.origin });
 * </script>
 * <wagate-account></wagate-account>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @slot alerts - A section of its own between the devices and the appearance: which alerts are mailed, for one.
 * @fires wagate-account-changed
 * @fires wagate-account-signed-out - The person signed out everywhere, here too.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @fires wagate-appearance-change
 * @csspart head - The title.
 */
export class WagateAccount extends IdentityElement {
  static override readonly styles = [pageStyles, accountStyles];
  static override readonly texts = [accountStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-account-profile': WagateAccountProfile,
  };

  /** Colours and language of the page as they are; without it there is no such section. */
  @property({ attribute: false }) appearance?: Appearance;
  /** The languages that the page speaks, each by its own name. */
  @property({ attribute: false }) languages: readonly OfferedLanguage[] = [];

  @state() private hasAlerts = false;
  private readonly account = new Reading(
    this,
    () => [this.identity] as const,
    (identity) => identity && liveAccount(identity),
  );
  private readonly password = new SubElement(
    this,
    'wagate-account-password',
    () => import('../define/account-password.js'),
  );
  private readonly twoFactor = new SubElement(
    this,
    'wagate-account-two-factor',
    () => import('../define/account-two-factor.js'),
  );
  private readonly devices = new SubElement(
    this,
    'wagate-account-devices',
    () => import('../define/account-devices.js'),
  );
  private readonly looks = new SubElement(
    this,
    'wagate-account-appearance',
    () => import('../define/account-appearance.js'),
  );

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.account.word());
  }

  protected override render() {
    const t = this.localize.area(accountStrings);
    return html`<div class="head" part="head">
        <slot name="head-start"></slot>
        <h2>${t('title')}</h2>
        <span class="about">${t('about')}</span>
      </div>
      ${this.account.show((snapshot) => this.renderAccount(snapshot), { rows: 6 })}`;
  }

  private renderAccount({ user, session, state }: AccountSnapshot): TemplateResult {
    return html`<div class="column">
      <wagate-account-profile .identity=${this.identity} .user=${user}></wagate-account-profile>
      ${
        session?.impersonatedBy
          ? this.renderActing(user)
          : html`${this.password.show(html`<wagate-account-password
              .identity=${this.identity}
              .email=${user?.email ?? ''}
              .immediate=${state?.endsAtOnce ?? false}
            ></wagate-account-password>`)}
            ${this.twoFactor.show(html`<wagate-account-two-factor
              .identity=${this.identity}
              .user=${user}
              .facts=${state}
            ></wagate-account-two-factor>`)}
            ${this.devices.show(html`<wagate-account-devices
              .identity=${this.identity}
              .immediate=${state?.endsAtOnce ?? false}
            ></wagate-account-devices>`)}`
      }
      <slot name="alerts" ?hidden=${!this.hasAlerts} @slotchange=${this.onAlerts}></slot>
      ${
        this.appearance
          ? this.looks.show(html`<wagate-account-appearance
              .appearance=${this.appearance}
              .languages=${this.languages}
            ></wagate-account-appearance>`)
          : nothing
      }
    </div>`;
  }

  private readonly onAlerts = ({ target }: Event): void => {
    this.hasAlerts = (target as HTMLSlotElement).assignedElements().length > 0;
  };

  private renderActing(user: AccountSnapshot['user']): TemplateResult {
    const t = this.localize.area(accountStrings);
    const name = cleanLine(user?.name ?? '') || cleanLine(user?.email ?? '');
    return html`<div class="acting" role="note">
      ${icon(SWAP)}
      <div><b>${t('acting_title', name)}</b><p>${t('acting_text')}</p></div>
    </div>`;
  }
}
