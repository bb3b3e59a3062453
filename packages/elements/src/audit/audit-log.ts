import { type AuditEntry, liveAudit } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { AUDIT, FILTER, INFO } from '../icon/icons.js';
import { type MenuEntry, WagateMenu } from '../menu/menu.js';
import { pageStyles } from '../parts/page.styles.js';
import { withSheetStyles } from '../parts/sheet.styles.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { TableState } from '../parts/table-state.js';
import { tagStyles } from '../parts/tag.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { auditColumns } from './audit-columns.js';
import {
  type AuditChoice,
  auditQuery,
  EVERY_ENTRY,
  isNarrowed,
  renderAuditFilters,
  Seen,
  targetName,
} from './audit-filters.js';
import { auditLogStrings } from './audit-log.strings.js';
import { auditLogStyles } from './audit-log.styles.js';
import { actionWords, actorName } from './audit-words.js';
import { auditWordsStrings } from './audit-words.strings.js';

/**
 * Who did what, to what and when, newest first: in the organization, or with `scope="platform"` everywhere, for super admins.
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
 * <wagate-provider><wagate-audit-log></wagate-audit-log></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart tools - Filters.
 * @csspart row - One act.
 */
export class WagateAuditLog extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    fieldStyles,
    tagStyles,
    tableStyles,
    withSheetStyles,
    pageStyles,
    cappedStyles,
    auditLogStyles,
  ];
  static override readonly texts = [auditLogStrings, auditWordsStrings, tableStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-menu': WagateMenu,
  };

  /** Whose log: the organization's unless it says `platform`. */
  @property() scope: 'organization' | 'platform' = 'organization';

  @state() private choice: AuditChoice = EVERY_ENTRY;
  @state() private open: AuditEntry | undefined;

  private seen = new Seen();
  private readonly caller = new Caller(this);
  private readonly entries = new Reading(
    this,
    () => {
      const { actor, action, target, from, until } = this.choice;
      const gateway = this.refused ? undefined : this.gateway;
      return [gateway, this.platform, actor, action, target, from, until] as const;
    },
    (gateway, platform, actor, action, target, from, until) =>
      gateway &&
      liveAudit(gateway, {
        scope: platform ? 'platform' : 'organization',
        ...auditQuery({ actor, action, target, from, until }),
      }),
  );
  private readonly rows = new TableState(this);
  private readonly next = new NextPage(this, () => this.entries.store);
  private readonly sheet = new SubElement(this, 'wagate-sheet', () => import('../define/sheet.js'));
  private readonly detail = new SubElement(
    this,
    'wagate-audit-entry',
    () => import('../define/audit-entry.js'),
  );

  private get platform(): boolean {
    return this.scope === 'platform';
  }

  private get refused(): boolean {
    return !this.caller.may(this.platform ? 'super_admin' : 'manage');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('scope') || changed.has('gateway')) {
      this.seen = new Seen();
      this.choice = EVERY_ENTRY;
      this.open = undefined;
    }
    this.seen.add(this.entries.value?.items ?? []);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const none = this.entries.value?.items.length === 0 && !isNarrowed(this.choice);
    this.setAttribute('state', this.refused ? 'forbidden' : this.entries.word(none));
  }

  protected override render() {
    const t = this.localize.area(auditLogStrings);
    const forbidden = this.platform
      ? { heading: t('refused_platform_title'), text: t('refused_platform_text') }
      : { heading: t('refused_title'), text: t('refused_text') };
    const { state } = this.entries;
    const tools = isNarrowed(this.choice) || (state.is === 'ready' && this.entries.value!.items.length > 0);
    return html`<div class="head" part="head">
        <slot name="head-start"></slot>
        <h2>${t('title')}</h2>
        <span class="about">${t(this.platform ? 'about_platform' : 'about')}</span>
      </div>
      ${this.refused ? this.panel('forbidden', forbidden.heading, forbidden.text) : nothing}
      ${state.is === 'absent' ? this.panel('empty', t('absent_title'), t('absent_text')) : nothing}
      ${
        tools && !this.refused
          ? renderAuditFilters(this.localize, {
              choice: this.choice,
              seen: this.seen,
              narrow: (choice) => {
                this.choice = choice;
              },
            })
          : nothing
      }
      ${this.refused ? nothing : this.entries.show(({ items }) => this.renderBody(items), { words: { forbidden }, rows: 8 })}`;
  }

  private panel(kind: 'forbidden' | 'empty', heading: string, text: string): TemplateResult {
    return html`<wagate-state-panel kind=${kind} .glyph=${kind === 'empty' ? AUDIT : undefined} .heading=${heading} .text=${text}></wagate-state-panel>`;
  }

  private renderBody(items: readonly AuditEntry[]) {
    const t = this.localize.area(auditLogStrings);
    if (!items.length)
      return isNarrowed(this.choice)
        ? this.panel('empty', t('nothing'), t('nothing_text'))
        : this.panel('empty', t('none_title'), t('none_text'));
    const { open } = this;
    return html`<div class="with-sheet">
      ${table(this.rows, {
        label: t('title'),
        rows: items,
        id: ({ id }) => id,
        columns: auditColumns(this.localize, this.platform),
        open: (entry) => {
          this.open = entry;
        },
        current: open?.id,
        menu: (entry) => this.renderMenu(entry),
        foot: html`<span>${t('keeps_current')}</span>${this.next.foot()}`,
      })}
      ${this.renderSheet(open)}
    </div>`;
  }

  /** From the first one on that is opened: until then nothing of it is fetched. */
  private renderSheet(open: AuditEntry | undefined) {
    if (!open && !customElements.get('wagate-sheet')) return nothing;
    return this.sheet.show(html`<wagate-sheet
        .open=${open !== undefined}
        .heading=${open ? actionWords(this.localize, open.action) : ''}
        @wagate-sheet-close=${() => {
          this.open = undefined;
        }}
      >${open ? this.detail.show(html`<wagate-audit-entry .entry=${open}></wagate-audit-entry>`) : nothing}</wagate-sheet>`);
  }

  /** What leads on from an entry: to all of it, and to those like it. */
  private renderMenu(entry: AuditEntry): TemplateResult {
    const t = this.localize.area(auditLogStrings);
    const { actor, action, target } = entry;
    const entries: MenuEntry[] = [
      { value: 'details', label: t('details'), icon: INFO },
      ...(actor?.id
        ? [
            {
              value: 'actor',
              label: t('only_who', actorName(this.localize, actor)),
              icon: FILTER,
              group: true,
            },
          ]
        : []),
      { value: 'action', label: t('only_what', actionWords(this.localize, action)), icon: FILTER },
      ...(target?.id ? [{ value: 'target', label: t('only_target', targetName(target)), icon: FILTER }] : []),
    ];
    return html`<wagate-menu
      .label=${t('menu')}
      .entries=${entries}
      @wagate-menu-select=${({ detail }: CustomEvent<{ value: string }>) => this.lead(detail.value, entry)}
    ></wagate-menu>`;
  }

  private lead(value: string, entry: AuditEntry): void {
    const { actor, action, target } = entry;
    if (value === 'details') this.open = entry;
    else if (value === 'actor') this.choice = { ...this.choice, actor: actor.id };
    else if (value === 'action') this.choice = { ...this.choice, action };
    else if (value === 'target') this.choice = { ...this.choice, target: target.id };
  }
}
