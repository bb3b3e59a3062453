import { liveSignIn, liveUsers, type User, type UsersSnapshot } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { ResolveContext } from '../base/resolve-context.js';
import { identityContext } from '../context.js';
import { Caller } from '../data/caller.js';
import { LiveController } from '../data/live.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { WagateMenu } from '../menu/menu.js';
import { pageStyles } from '../parts/page.styles.js';
import { WagateSearchField } from '../parts/search-field.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { TableState } from '../parts/table-state.js';
import { tagStyles } from '../parts/tag.styles.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import type { UserAct, UserChange } from './user-acts.js';
import { userColumns } from './user-columns.js';
import { userMenu } from './user-menu.js';
import type { MadeResetLink } from './user-reset-link.js';
import { isBanned, userName } from './user-standing.js';
import { usersStrings } from './users.strings.js';
import { usersStyles } from './users.styles.js';
import { usersPages } from './users-pages.js';
import { type SearchField, type UserFilter, type UsersAsked, usersQuery } from './users-query.js';
import { usersTools } from './users-tools.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** Cancelable: something is about to be done to an account, after the person confirmed it. */
    'wagate-user-change': CustomEvent<{ userId: string; act: UserAct }>;
    /** Something was done to an account. */
    'wagate-user-changed': CustomEvent<{ userId: string; act: UserAct }>;
    /** From now on this browser is that person for the gateway: everything that is loaded belongs to somebody else. */
    'wagate-impersonation-started': CustomEvent<{ userId: string }>;
  }
}

const PAGE = 50;
/**
 * Every account of the platform, for super admins: searched, filtered, sorted and turned over at the identity service, however many there are.
 * Each can be made a super admin or an ordinary user, banned until a day, let in again, signed out everywhere, deleted, and acted for.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, createIdentity, identitySession } from './wagate.min.js';
 *   const provider = document.querySelector('wagate-provider');
 *   provider.gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 *   provider.identity = createIdentity({ baseUrl: location.origin });
 * </script>
 * <wagate-provider><wagate-users></wagate-users></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-user-change - Cancelable, after the person confirmed.
 * @fires wagate-user-changed
 * @fires wagate-impersonation-started - Make a new gateway and forget what was loaded: `<wagate-impersonation>` shows who acts.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart tools - Search and filters.
 * @csspart row - One account.
 */
export class WagateUsers extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    chipStyles,
    tagStyles,
    avatarStyles,
    tableStyles,
    pageStyles,
    cappedStyles,
    usersStyles,
  ];
  static override readonly texts = [usersStrings, tableStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-menu': WagateMenu,
    'wagate-search-field': WagateSearchField,
  };

  /** Where a reset link leads, the token following in its fragment. */
  @property({ attribute: 'reset-href' }) resetHref = '/reset';

  @state() private filter: UserFilter = 'all';
  @state() private query = '';
  @state() private field: SearchField = 'name';
  /** How many accounts are skipped. */
  @state() private start = 0;
  @state() private change: UserChange | undefined;
  @state() private made: MadeResetLink | undefined;

  private readonly identity = new ResolveContext(this, identityContext);
  private readonly caller = new Caller(this);
  private readonly rows = new TableState(this, { key: 'name', direction: 'ascending' });
  private readonly users = new Reading(
    this,
    () => {
      const { key, direction } = this.rows.sort!;
      const { gateway, filter, query, field, start } = this;
      return [gateway && this.identity.value, gateway, filter, query, field, start, key, direction] as const;
    },
    (identity, gateway, filter, query, field, start, key, direction) =>
      identity &&
      liveUsers(identity, usersQuery(filter, query, field, { key, direction }), {
        environment: gateway!.environment,
        start,
        size: PAGE,
      }),
  );
  private readonly signIn = new LiveController(
    this,
    () => [this.gateway && this.identity.value, this.gateway] as const,
    (identity, gateway) => identity && liveSignIn(identity, { environment: gateway!.environment }),
  );
  private readonly changing = new SubElement(
    this,
    'wagate-user-change',
    () => import('../define/user-change.js'),
  );
  private readonly linking = new SubElement(
    this,
    'wagate-user-reset-link',
    () => import('../define/user-reset-link.js'),
  );
  /** What was last read: it stays in place while another page or search is on its way. */
  private kept: { identity: unknown; snapshot: UsersSnapshot } | undefined;
  private sorted = '';

  protected override willUpdate(): void {
    const { key, direction } = this.rows.sort!;
    const sorted = `${key} ${direction}`;
    // Sorted anew, it begins with the first page.
    if (this.sorted && sorted !== this.sorted) this.start = 0;
    this.sorted = sorted;
    const snapshot = this.users.value;
    const identity = this.identity.value;
    if (snapshot?.phase === 'ready') this.kept = { identity, snapshot };
    else if (this.kept && this.kept.identity !== identity) this.kept = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { value } = this.users;
    this.setAttribute('state', this.turning ? 'ready' : this.users.word(value?.total === 0));
    // What stood on a last page may be gone.
    if (value?.phase === 'ready' && value.items.length === 0 && this.start > 0) this.start = 0;
  }

  /** Another page or search is on its way, and the one before stays in sight. */
  private get turning(): boolean {
    return this.kept !== undefined && this.users.state.is === 'loading';
  }

  protected override render() {
    const t = this.localize.area(usersStrings);
    const words = { forbidden: { heading: t('not_admin_title'), text: t('not_admin_text') } };
    return html`<div class="head" part="head">
        <slot name="head-start"></slot>
        <h2>${t('title')}</h2>
        <span class="about">${t('about')}</span>
      </div>
      ${
        this.kept
          ? usersTools(
              this.localize,
              { ...this.asked, total: this.kept.snapshot.total, busy: this.turning },
              this.look,
            )
          : nothing
      }
      ${
        this.turning
          ? this.renderList(this.kept!.snapshot)
          : this.users.show((snapshot) => this.renderList(snapshot), { words, rows: 8 })
      }
      ${this.renderDialog()}`;
  }

  private renderList(snapshot: UsersSnapshot): TemplateResult {
    const t = this.localize.area(usersStrings);
    const { items, total } = snapshot;
    const ownId = this.signIn.value?.user?.id;
    if (items.length === 0)
      return html`<wagate-state-panel kind="empty" .heading=${t('none_found')} .text=${t('none_found_text')}>
        <button class="button" slot="action" type="button" @click=${() => this.look({ filter: 'all', query: '' })}>${t('show_all')}</button>
      </wagate-state-panel>`;
    return html`<div class="list" aria-busy=${this.turning ? 'true' : nothing}>
        ${table(this.rows, {
          label: t('title'),
          rows: items,
          id: ({ id }) => id,
          columns: userColumns(this.localize, ownId),
          faint: (user) => isBanned(user),
          menu: (user) =>
            userMenu(this.localize, user, user.id === ownId, (act) => {
              this.change = { act, user };
            }),
        })}
      </div>
      ${usersPages(this.localize, { start: this.start, size: PAGE, shown: items.length, total }, this.turn)}`;
  }

  private linkOf(user: User, made: unknown): MadeResetLink {
    const { token, expiresAt } = made as { token: string; expiresAt: string };
    const url = new URL(this.resetHref, document.baseURI);
    // In the fragment, which no server and no log ever sees.
    url.hash = token;
    return { user, url: url.href, until: Date.parse(expiresAt) };
  }

  private renderDialog() {
    if (this.made)
      return this.linking.show(html`<wagate-user-reset-link
        .made=${this.made}
        @wagate-secret-done=${() => {
          this.made = undefined;
        }}
      ></wagate-user-reset-link>`);
    return this.change
      ? this.changing.show(html`<wagate-user-change
          .identity=${this.identity.value}
          .change=${this.change}
          .records=${this.caller.offers('audit')}
          .done=${this.onChanged}
        ></wagate-user-change>`)
      : nothing;
  }

  private get asked(): UsersAsked {
    const { filter, query, field } = this;
    return { filter, query, field };
  }

  /** Another look at the accounts begins with its first page. */
  private readonly look = (at: Partial<UsersAsked>): void => {
    Object.assign(this, this.asked, at, { start: 0 });
  };

  private readonly turn = (to: number): void => {
    this.start = Math.max(0, to);
    this.scrollTop = 0;
  };

  private readonly onChanged = (done?: UserChange, made?: unknown): void => {
    this.change = undefined;
    if (!done) return;
    const { act, user } = done;
    const t = this.localize.area(usersStrings);
    if (act !== 'reset_link') void this.users.store?.refresh();
    this.emit('wagate-user-changed', { userId: user.id, act });
    if (act === 'reset_link') this.made = this.linkOf(user, made);
    else if (act === 'impersonate') this.emit('wagate-impersonation-started', { userId: user.id });
    else toast(this, { text: t(`${act}_toast`, userName(this.localize, user)) });
  };
}
