import { type AuditEntry, liveAudit } from '@wagate/sdk/live';
import { css, html, type PropertyValues } from 'lit';
import { actingWords, actorName, actWords } from '../audit/audit-words.js';
import { auditWordsStrings } from '../audit/audit-words.strings.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { NextPage } from '../data/next-page.js';
import { Reading, readingElements } from '../data/reading.js';
import { datedAgo } from '../parts/dated.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine } from '../text/clean.js';
import { sessionActivityStrings } from './session-activity.strings.js';

/** What the settings are called; one that is not known here stands as the gateway names it. */
const FIELDS = ['label', 'ratePerMin', 'ratePerHour', 'autoRead', 'presenceTyping'] as const;

/** What was done to a session, by whom, newest first: its part of the audit log. A part of `<wagate-session>`; needs the extension `audit`. */
export class WagateSessionActivity extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    css`
      :host {
        display: block;
        padding: var(--_space-4) var(--_edge, var(--_space-6));
        border-block-start: var(--_border-width) solid var(--_border);
      }
      h3 {
        margin-block-end: var(--_space-1);
        font-size: calc(13 * var(--_px));
        font-weight: 600;
        line-height: calc(20 * var(--_px));
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: calc(96 * var(--_px)) minmax(0, 1fr);
        gap: var(--_space-3);
        padding-block: var(--_space-2);
        border-block-end: var(--_border-width) solid var(--_border);
        overflow-wrap: anywhere;
      }
      li:last-child {
        border: 0;
      }
      time,
      .none,
      .by {
        color: var(--_text-muted);
      }
      b {
        font-weight: 600;
      }
    `,
  ];
  static override readonly texts = [sessionActivityStrings, auditWordsStrings];
  static override readonly dependencies = readingElements;

  /** Id of the session. */
  @property(textAttribute) session = '';

  private readonly entries = new Reading(
    this,
    () => [this.gateway, this.session] as const,
    (gateway, target) => (gateway && target ? liveAudit(gateway, { target }) : undefined),
  );
  private readonly next = new NextPage(this, () => this.entries.store);

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.entries.word(this.entries.value?.items.length === 0));
  }

  protected override render() {
    const t = this.localize.area(sessionActivityStrings);
    return html`<h3>${t('title')}</h3>
      ${this.entries.show(
        ({ items }) =>
          items.length
            ? html`<ul>${items.map((entry) => this.renderEntry(entry))}</ul>${this.next.foot()}`
            : html`<p class="none">${t('none')}</p>`,
        { rows: 3 },
      )}`;
  }

  private renderEntry({ at, actor, action, detail }: AuditEntry) {
    const t = this.localize.area(sessionActivityStrings);
    const known = actWords(this.localize, action);
    const changed = action === 'session.update' && detail ? Object.keys(detail) : [];
    const words = changed.map((name) => {
      const field = FIELDS.find((one) => one === name);
      return field ? t(`field_${field}`) : cleanLine(name);
    });
    const fields = words.join(', ');
    return html`<li>
      ${datedAgo(this.localize, at)}
      <span>
        <b><bdi>${actorName(this.localize, actor)}</bdi></b> ${known ?? html`<bdi class="mono" dir="ltr">${action}</bdi>`}${fields ? t('fields', fields) : ''}
        ${actor?.impersonatedBy ? html`(${actingWords(this.localize, actor)})` : ''}
      </span>
    </li>`;
  }
}
