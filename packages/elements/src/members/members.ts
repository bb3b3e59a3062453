import type { Identity } from '@wagate/sdk/identity';
import type { Invitation, Member, MembersSnapshot } from '@wagate/sdk/live';
import { liveMembers } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { ResolveContext } from '../base/resolve-context.js';
import { identityContext } from '../context.js';
import { Caller } from '../data/caller.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { MEMBERS } from '../icon/icons.js';
import { WagateMenu } from '../menu/menu.js';
import { WagateCopy } from '../parts/copy.js';
import { pageStyles } from '../parts/page.styles.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { TableState } from '../parts/table-state.js';
import { tagStyles } from '../parts/tag.styles.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import type { MemberChange } from './member-change.js';
import { memberColumns } from './member-columns.js';
import { invitationList } from './member-invitations.js';
import { memberMenu } from './member-menu.js';
import { invitedAddress, memberName } from './member-name.js';
import {
  grantable,
  isLastOwner,
  type MemberAct,
  type MemberRole,
  manages,
  roleOf,
  type Viewer,
} from './member-role.js';
import { membersStrings } from './members.strings.js';
import { membersStyles } from './members.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** Somebody was invited. What the link is made of is in no event. */
    'wagate-member-invited': CustomEvent<{ organizationId: string; email: string }>;
    /** Somebody has another role. */
    'wagate-member-changed': CustomEvent<{ organizationId: string; userId: string; role: string }>;
    /** Cancelable: somebody is about to be removed, after the person confirmed it. */
    'wagate-member-remove': CustomEvent<{ organizationId: string; userId: string }>;
    /** Somebody is out of the organization. */
    'wagate-member-removed': CustomEvent<{ organizationId: string; userId: string }>;
    /** The person left the organization: another one has to become the active one. */
    'wagate-organization-left': CustomEvent<{ organizationId: string }>;
  }
}

/**
 * Who belongs to the active organization, with roles; who is invited, each with a link to copy; and, for owners and admins, what changes that.
 * The last owner neither leaves nor becomes anything else.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, createIdentity, identitySession } from './wagate.min.js';
 *   const provider = document.querySelector('wagate-provider');
 *   provider.identity = createIdentity({ baseUrl: location.origin });
 *   provider.gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 * </script>
 * <wagate-provider><wagate-members invitation-href="/invitation/{id}"></wagate-members></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-member-invited
 * @fires wagate-member-changed
 * @fires wagate-member-remove - Cancelable, after the person confirmed.
 * @fires wagate-member-removed
 * @fires wagate-organization-left
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart row - Somebody of the organization.
 * @csspart cell - A cell of such a row.
 * @csspart invitation - Somebody who is invited.
 */
export class WagateMembers extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    tagStyles,
    tableStyles,
    avatarStyles,
    pageStyles,
    cappedStyles,
    membersStyles,
  ];
  static override readonly texts = [membersStrings, tableStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-menu': WagateMenu,
    'wagate-copy': WagateCopy,
  };

  /** Leaves out the title, where the page has its own. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;
  /** Where an invitation is accepted: an address of this page's origin or another, `{id}` standing for the invitation. */
  @property({ attribute: 'invitation-href' }) invitationHref = '/invitation/{id}';
  /** Invitations are mailed by this service; where it is absent, the page says that their links are handed over. */
  @property({ type: Boolean }) mail = false;
  /** The identity service: what was set here, else what the nearest `<wagate-provider>` carries. */
  @property({ attribute: false })
  get identity(): Identity | undefined {
    return this.ownIdentity ?? this.fromProvider.value;
  }
  set identity(value: Identity | undefined) {
    const before = this.identity;
    this.ownIdentity = value;
    this.requestUpdate('identity', before);
  }

  @state() private change: MemberChange | undefined;

  private ownIdentity: Identity | undefined;
  private readonly fromProvider = new ResolveContext(this, identityContext);
  private readonly caller = new Caller(this);
  // Another gateway is another organization, perhaps: it is read anew.
  private readonly members = new Reading(
    this,
    () => [this.identity, this.gateway] as const,
    (identity, gateway) =>
      identity && liveMembers(identity, undefined, { environment: gateway?.environment }),
  );
  private readonly rows = new TableState(this, { key: 'role', direction: 'ascending' });
  private readonly next = new NextPage(this, () => this.members.store);
  private readonly parts = {
    invite: new SubElement(this, 'wagate-member-invite', () => import('../define/member-invite.js')),
    change: new SubElement(this, 'wagate-member-change', () => import('../define/member-change.js')),
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const elsewhere = this.gateway && !this.identity;
    this.setAttribute(
      'state',
      elsewhere ? 'absent' : this.members.word(this.members.value?.organizationId === null),
    );
  }

  protected override render() {
    const t = this.localize.area(membersStrings);
    return html`${
      this.noHead
        ? nothing
        : html`<div class="head" part="head">
            <slot name="head-start"></slot>
            <h2>${t('title')}</h2>
            <span class="about">${t('about')}</span>
          </div>`
    }
    ${this.renderBody()}`;
  }

  private renderBody() {
    const t = this.localize.area(membersStrings);
    if (this.gateway && !this.identity) return this.empty(t('not_here_title'), t('not_here_text'));
    return this.members.show(
      (snapshot) =>
        snapshot.organizationId === null
          ? this.empty(t('none_active_title'), t('none_active_text'))
          : this.renderOrganization(snapshot, snapshot.organizationId),
      { words: { forbidden: { heading: t('not_member_title'), text: t('not_member_text') } } },
    );
  }

  private empty(heading: string, text: string): TemplateResult {
    return html`<wagate-state-panel kind="empty" .glyph=${MEMBERS} .heading=${heading} .text=${text}></wagate-state-panel>`;
  }

  private renderOrganization(snapshot: MembersSnapshot, organization: string): TemplateResult {
    const { items, userId, invitations } = snapshot;
    const t = this.localize.area(membersStrings);
    const mine = items.find((member) => member.userId === userId);
    const viewer: Viewer = { userId, role: mine && (roleOf(mine) ?? 'member') };
    return html`${
      manages(viewer)
        ? html`<div class="top">${this.parts.invite.show(html`<wagate-member-invite
            .identity=${this.identity}
            .organization=${organization}
            .roles=${grantable(viewer)}
            .invitations=${invitations ?? []}
            .mail=${this.mail}
            .linkOf=${this.linkOf}
            .done=${this.onInvited}
          ></wagate-member-invite>`)}</div>`
        : nothing
    }
    ${table(this.rows, {
      label: t('title'),
      rows: items,
      id: ({ id }) => id,
      columns: memberColumns(this.localize, userId),
      menu: (member) =>
        memberMenu(this.localize, viewer, member, (act) => this.ask(act, member, snapshot, mine)),
    })}
    ${this.next.foot()}
    ${invitationList(this.localize, {
      invitations: manages(viewer) ? (invitations ?? []) : [],
      linkOf: this.linkOf,
      cancel: (invitation) => {
        this.change = { act: 'cancel', invitation };
      },
    })}
    ${manages(viewer) ? html`<p class="foot">${t(this.caller.plain ? 'foot_plain' : 'foot')}</p>` : nothing}
    ${
      this.change
        ? this.parts.change.show(html`<wagate-member-change
            .change=${this.change}
            .identity=${this.identity}
            .gateway=${this.gateway}
            .organization=${organization}
            .roles=${grantable(viewer)}
            .plain=${this.caller.plain ?? false}
            .allowed=${this.mayRemove}
            .done=${this.onDone}
          ></wagate-member-change>`)
        : nothing
    }`;
  }

  private ask(
    act: MemberAct,
    member: Member,
    { items, userId, more }: MembersSnapshot,
    mine: Member | undefined,
  ): void {
    const own = member.userId === userId;
    const alone = items.length === 1 && !more;
    this.change = { act, member, mine, own, lastOwner: isLastOwner(member, items, more), alone };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Whoever was asked about is nobody of another organization: there they would count as gone.
    if (changed.get('gateway')) this.change = undefined;
  }

  private get organization(): string {
    return this.members.value?.organizationId ?? '';
  }

  private readonly linkOf = ({ id }: Invitation): string =>
    new URL(this.invitationHref.replace('{id}', encodeURIComponent(id)), document.baseURI).href;

  private readonly onInvited = ({ email }: Invitation): void => {
    this.emit('wagate-member-invited', { organizationId: this.organization, email });
  };

  private readonly mayRemove = (change: MemberChange): boolean =>
    change.act === 'cancel' ||
    this.emit(
      'wagate-member-remove',
      { organizationId: this.organization, userId: change.member.userId },
      { cancelable: true },
    );

  private readonly onDone = (change?: MemberChange, role?: MemberRole): void => {
    this.change = undefined;
    const t = this.localize.area(membersStrings);
    const { organization: organizationId } = this;
    if (!change || change.act === 'cancel') {
      // A transfer that was left half done, or what somebody else did meanwhile.
      void this.members.store?.refresh();
      if (change)
        toast(this, { text: t('canceled_toast', invitedAddress(this.localize, change.invitation)) });
      return;
    }
    const { userId } = change.member;
    const name = memberName(change.member);
    switch (change.act) {
      case 'role':
        this.emit('wagate-member-changed', { organizationId, userId, role: role ?? '' });
        toast(this, { text: t('role_toast', name) });
        break;
      case 'transfer':
        this.emit('wagate-member-changed', { organizationId, userId, role: 'owner' });
        toast(this, { text: t('transferred_toast', name) });
        break;
      case 'remove':
        // One that somebody else removed is no answer that the list heard of.
        void this.members.store?.refresh();
        this.emit('wagate-member-removed', { organizationId, userId });
        toast(this, { text: t('removed_toast', name) });
        break;
      case 'leave':
        this.emit('wagate-organization-left', { organizationId });
    }
  };
}
