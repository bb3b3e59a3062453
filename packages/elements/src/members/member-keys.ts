import type { ApiKey } from '@wagate/sdk/live';
import { liveApiKeys } from '@wagate/sdk/live';
import { css, html, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { Caller } from '../data/caller.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { formatDay } from '../parts/dated.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine, isInvisible } from '../text/clean.js';
import { memberKeysStrings } from './member-keys.strings.js';

/**
 * Names every API key that somebody made, and what becomes of each when they are no member any more. A part of `<wagate-members>`.
 */
export class WagateMemberKeys extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--_space-2);
      }
      ul {
        max-block-size: 180px;
        margin: 0;
        padding: 0;
        overflow: auto;
        border: var(--_border-width) solid var(--_border-strong);
        border-radius: calc(var(--_radius) + 2px);
        list-style: none;
      }
      li {
        padding: var(--_space-2) var(--_space-3);
        color: var(--_text-muted);
        overflow-wrap: anywhere;
      }
      li + li {
        border-block-start: var(--_border-width) solid var(--_border);
      }
      b {
        color: var(--_text);
        font-weight: 600;
      }
    `,
  ];
  static override readonly texts = [memberKeysStrings];
  static override readonly dependencies = readingElements;

  /** Id of whoever made them. */
  @property({ attribute: false }) user = '';
  /** Hears whether everything that is to be said is on show. */
  @property({ attribute: false }) known: (known: boolean) => void = () => {};

  private readonly caller = new Caller(this);
  private readonly keys = new Reading(
    this,
    () => [this.gateway, this.caller.offers('api-keys')] as const,
    (gateway, offered) => (gateway && offered ? liveApiKeys(gateway) : undefined),
  );
  private readonly next = new NextPage(this, () => this.keys.store);

  /** The gateway does not tell who made a key. */
  private get untold(): boolean {
    return this.caller.plain !== undefined && !this.caller.offers('api-keys');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.next.near();
    this.setAttribute('state', this.untold ? 'absent' : this.word);
    this.known(this.untold || (this.keys.state.is === 'ready' && this.keys.value?.more === false));
  }

  private get word(): string {
    return this.caller.plain === undefined ? this.caller.reading.word() : this.keys.word();
  }

  protected override render() {
    const t = this.localize.area(memberKeysStrings);
    if (this.untold) return html`<p>${t('plain')}</p>`;
    if (this.caller.plain === undefined) return this.caller.reading.show(() => html``, { rows: 1 });
    return this.keys.show(({ items }) => html`${this.renderList(items)} ${this.next.foot()}`, { rows: 1 });
  }

  private renderList(items: readonly ApiKey[]) {
    const t = this.localize.area(memberKeysStrings);
    const theirs = items.filter(({ createdBy, revokedAt }) => createdBy === this.user && revokedAt == null);
    if (theirs.length === 0) return this.keys.value?.more ? html`` : html`<p>${t('none')}</p>`;
    return html`<p><b>${t('heading', theirs.length)}.</b> ${t('belongs')}</p>
      <ul tabindex="0" aria-label=${t('heading', theirs.length)}>
        ${theirs.map((key) => {
          const name = cleanLine(key.name ?? '');
          return html`<li>
            <b><bdi>${isInvisible(name) ? t('unnamed') : name}</bdi></b> (<bdi dir="ltr">${key.start}…</bdi>): ${this.fate(key)}
          </li>`;
        })}
      </ul>
      <p>${t('copies')}</p>`;
  }

  private fate({ enabled, expiresAt }: ApiKey): string {
    const t = this.localize.area(memberKeysStrings);
    if (expiresAt != null && expiresAt <= Date.now()) return t('expired');
    if (!enabled) return t('off');
    return expiresAt == null ? t('works') : t('works_until', formatDay(this.localize, expiresAt));
  }
}
