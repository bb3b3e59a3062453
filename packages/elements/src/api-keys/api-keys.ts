import { PERMISSIONS } from '@wagate/sdk';
import type { ApiKey } from '@wagate/sdk/live';
import { liveSessions } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { ResolveContext } from '../base/resolve-context.js';
import { identityContext } from '../context.js';
import { Caller } from '../data/caller.js';
import { LiveController } from '../data/live.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { icon } from '../icon/icon.js';
import { PLUS } from '../icon/icons.js';
import { WagateMenu } from '../menu/menu.js';
import { pageStyles } from '../parts/page.styles.js';
import { WagateSearchField } from '../parts/search-field.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { TableState } from '../parts/table-state.js';
import { tagStyles } from '../parts/tag.styles.js';
import { toast } from '../parts/toast.js';
import { sessionNames } from '../sessions/session-name.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import { chipStyles } from '../styles/chip.styles.js';
import type { KeyChange } from './api-key-change.js';
import { keyColumns, keyName } from './api-key-columns.js';
import { KeyDialogs } from './api-key-dialogs.js';
import { keyFilters } from './api-key-filters.js';
import { KeyHome } from './api-key-home.js';
import { keyMenu } from './api-key-menu.js';
import { noneFoundPanel, nonePanel, refusalPanel } from './api-key-panels.js';
import type { MadeKey } from './api-key-source.js';
import { isListed, isOver, type KeyFilter } from './api-key-standing.js';
import { apiKeysStrings } from './api-keys.strings.js';
import { apiKeysStyles } from './api-keys.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** An API key was made. Its secret is in no event. */
    'wagate-key-created': CustomEvent<{ keyId: string; name: string }>;
    /** Cancelable: a key is about to be revoked, after the person confirmed it. */
    'wagate-key-revoke': CustomEvent<{ keyId: string; name: string }>;
    /** A key works no more. */
    'wagate-key-revoked': CustomEvent<{ keyId: string; name: string }>;
  }
}

/**
 * The API keys of the organization: make one with just what it needs, see its secret once, rename, turn off, replace and revoke. On a plain
 * gateway an owner's keys come from the identity service.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, identitySession } from './wagate.min.js';
 *   document.querySelector('wagate-provider').gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 * </script>
 * <wagate-provider><wagate-api-keys></wagate-api-keys></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-key-created
 * @fires wagate-key-revoke - Cancelable, after the person confirmed.
 * @fires wagate-key-revoked
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart row - One key.
 * @csspart cell - A cell of such a row.
 */
export class WagateApiKeys extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    chipStyles,
    tagStyles,
    tableStyles,
    pageStyles,
    cappedStyles,
    apiKeysStyles,
  ];
  static override readonly texts = [apiKeysStrings, tableStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-menu': WagateMenu,
    'wagate-search-field': WagateSearchField,
  };

  /** Leaves out title and "Create key", where the page has its own. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;

  @state() private filter: KeyFilter = 'all';
  @state() private query = '';
  /** What came of a creation without an answer: a key whose secret nobody has seen. */
  @state() private lost: ApiKey | undefined;

  private readonly identity = new ResolveContext(this, identityContext);
  private readonly caller = new Caller(this);
  private readonly home = new KeyHome(this, this.caller, () => this.identity.value);
  private readonly keys = new Reading(
    this,
    () => [this.home.source] as const,
    (source) => source?.open(),
  );
  private readonly sessions = new LiveController(
    this,
    () => [this.gateway, this.home.source] as const,
    (gateway, source) => (gateway && source ? liveSessions(gateway) : undefined),
  );
  private readonly rows = new TableState(this, { key: 'created', direction: 'descending' });
  private readonly next = new NextPage(this, () => this.keys.store);
  private readonly dialogs = new KeyDialogs(this, {
    made: (key) => this.onMade(key),
    changed: (change) => this.onChanged(change),
  });

  /** Asks for a new key, as "Create key" does. */
  create(): void {
    this.dialogs.create();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was asked about is no key of another organization: there it would count as revoked.
    if (changed.get('gateway')) this.dialogs.leave();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.word);
  }

  protected override render() {
    const t = this.localize.area(apiKeysStrings);
    const ready = this.keys.state.is === 'ready';
    return html`${
      this.noHead
        ? nothing
        : html`<div class="head" part="head">
            <slot name="head-start"></slot>
            <h2>${t('title')}</h2>
            <span class="about">${t('about')}</span>
            ${
              ready && this.writes
                ? html`<button class="button primary" type="button" @click=${this.dialogs.create} @pointerenter=${this.dialogs.expectForm}>
                    ${icon(PLUS)}<span class="long">${t('create')}</span><span class="short">${t('create_short')}</span>
                  </button>`
                : nothing
            }
          </div>`
    }
    ${this.renderBody()} ${ready ? this.renderDialogs() : nothing}`;
  }

  private renderBody() {
    const t = this.localize.area(apiKeysStrings);
    if (this.home.refusal) return refusalPanel(this.localize, this.home.refusal);
    if (this.caller.plain === undefined) return this.caller.reading.show(() => nothing);
    if (!this.home.source) return html`<wagate-state-panel></wagate-state-panel>`;
    return this.keys.show(
      ({ items }) =>
        items.length
          ? this.renderList(items)
          : nonePanel(this.localize, this.writes ? this.dialogs.create : undefined),
      {
        words: {
          forbidden:
            this.home.source.kind === 'identity'
              ? { heading: t('owner_only_title'), text: t('owner_only_text') }
              : { heading: t('not_manage_title'), text: t('not_manage_text') },
        },
      },
    );
  }

  private renderList(items: readonly ApiKey[]): TemplateResult {
    const t = this.localize.area(apiKeysStrings);
    const shown = items.filter((key) => isListed(key, this.filter, this.query));
    return html`<div class="tools" part="tools">
        ${keyFilters(this.localize, items, this.filter, (filter) => {
          this.filter = filter;
        })}
        <wagate-search-field
          .label=${t('find')}
          .value=${this.query}
          @wagate-search=${({ detail }: CustomEvent<{ query: string }>) => {
            this.query = detail.query;
          }}
        ></wagate-search-field>
      </div>
      ${
        this.lost
          ? html`<wagate-strip tone="warning" .actionLabel=${t('rotate')} @wagate-panel-action=${() => this.dialogs.ask('rotate', this.lost!)}
              >${t('made_without_secret', keyName(this.localize, this.lost))}</wagate-strip
            >`
          : nothing
      }
      ${shown.length ? this.renderTable(shown) : noneFoundPanel(this.localize, this.showAll)} ${this.next.foot()}
      <p class="foot">${t(this.home.source?.kind === 'identity' ? 'foot_plain' : 'foot')}</p>`;
  }

  private renderTable(items: readonly ApiKey[]): TemplateResult {
    const t = this.localize.area(apiKeysStrings);
    const rotates = this.home.source?.rotate !== undefined;
    return table(this.rows, {
      label: t('title'),
      rows: items,
      id: ({ id }) => id,
      columns: keyColumns({ localize: this.localize, sessions: sessionNames(this.sessions.value) }),
      faint: isOver,
      menu: (key) =>
        this.writes ? keyMenu(this.localize, key, rotates, (act) => this.dialogs.ask(act, key)) : nothing,
    });
  }

  private renderDialogs(): TemplateResult {
    return this.dialogs.render({
      source: this.home.source,
      sessions: this.sessions.value?.sessions ?? [],
      permissions: this.grantable,
      baseUrl: this.gateway?.baseUrl ?? '',
    });
  }

  private get word(): string {
    if (this.home.refusal) return this.home.refusal === 'elsewhere' ? 'absent' : this.home.refusal;
    if (this.caller.plain === undefined) return this.caller.reading.word();
    return this.home.source ? this.keys.word(this.keys.value?.items.length === 0) : 'loading';
  }

  /** Who may only look changes nothing. */
  private get writes(): boolean {
    return this.caller.may('manage', 'keys');
  }

  /** What a new key may be given; undefined where a key's permissions can't be chosen. */
  private get grantable() {
    if (this.home.source?.kind !== 'gateway') return undefined;
    return PERMISSIONS.filter((one) => this.caller.holds(one));
  }

  private readonly showAll = (): void => {
    this.filter = 'all';
    this.query = '';
  };

  private onMade({ row, secret }: MadeKey): void {
    this.emit('wagate-key-created', { keyId: row.id, name: row.name });
    if (secret) return;
    this.lost = row;
    void this.keys.store?.refresh();
  }

  private onChanged(change: KeyChange): void {
    const t = this.localize.area(apiKeysStrings);
    const { key } = change;
    const name = keyName(this.localize, key);
    switch (change.act) {
      case 'rotate':
        if (this.lost?.id === key.id) this.lost = undefined;
        break;
      case 'revoke':
        // One that somebody else revoked is no answer that the list heard of.
        void this.keys.store?.refresh();
        this.emit('wagate-key-revoked', { keyId: key.id, name: key.name });
        toast(this, { text: t('revoked_toast', name) });
        break;
      case 'rename':
        toast(this, { text: t('renamed_toast') });
        break;
      case 'on':
      case 'off':
        toast(this, { text: t(change.act === 'on' ? 'on_toast' : 'off_toast', name) });
    }
  }
}
