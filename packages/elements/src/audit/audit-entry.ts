import type { AuditEntry } from '@wagate/sdk/live';
import { css, html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { fullTime } from '../message/time.js';
import { WagateCopy } from '../parts/copy.js';
import { copyable } from '../parts/copyable.js';
import { copyableStyles } from '../parts/copyable.styles.js';
import { dated } from '../parts/dated.js';
import { WagateJson } from '../parts/json.js';
import { ledgerStyles } from '../parts/ledger.styles.js';
import { cleanLine } from '../text/clean.js';
import { auditEntryStrings } from './audit-entry.strings.js';
import { targetName } from './audit-filters.js';
import { actingAdmin, actorName, kindWords } from './audit-words.js';
import { auditWordsStrings } from './audit-words.strings.js';

/** All that is written down of one act. A part of `<wagate-audit-log>`. */
export class WagateAuditEntry extends WagateElement {
  static override readonly styles = [
    copyableStyles,
    ledgerStyles,
    css`
      :host {
        display: block;
      }
      .kind {
        color: var(--_text-muted);
      }
      h3 {
        margin-block: var(--_space-4) var(--_space-2);
        font-size: calc(13 * var(--_px));
        font-weight: 600;
        line-height: calc(20 * var(--_px));
      }
    `,
  ];
  static override readonly texts = [auditEntryStrings, auditWordsStrings];
  static override readonly dependencies = { 'wagate-copy': WagateCopy, 'wagate-json': WagateJson };

  @property({ attribute: false }) entry?: AuditEntry;

  protected override render() {
    const { entry, localize } = this;
    if (!entry) return nothing;
    const t = localize.area(auditEntryStrings);
    const { at, actor, action, target, organizationId, organizationName, ip, detail } = entry;
    const id = (value: string | undefined, label: string) => (value ? copyable({ value, label }) : nothing);
    const row = (term: string, value: unknown) => html`<dt>${term}</dt><dd>${value}</dd>`;
    return html`<dl>
        ${row(
          t('when'),
          dated(localize, at, (_, moment) => fullTime(localize.lang(), moment)),
        )}
        ${row(t('who'), html`<bdi>${actorName(localize, actor)}</bdi>${id(actor?.id, t('who_id'))}`)}
        ${
          actor?.impersonatedBy
            ? row(
                t('acting'),
                html`<bdi>${actingAdmin(actor)}</bdi>${id(actor.impersonatedBy, t('acting_id'))}`,
              )
            : nothing
        }
        ${row(t('action'), html`<bdi class="mono" dir="ltr">${cleanLine(action ?? '')}</bdi>`)}
        ${row(
          t('target'),
          html`<bdi>${targetName(target) || '–'}</bdi> <span class="kind">${kindWords(localize, target?.kind ?? '')}</span>${id(target?.id, t('target_id'))}`,
        )}
        ${row(
          t('organization'),
          organizationId
            ? html`<bdi>${cleanLine(organizationName ?? '')}</bdi>${id(organizationId, t('organization'))}`
            : t('platform'),
        )}
        ${ip ? row(t('address'), html`<bdi class="mono" dir="ltr">${cleanLine(ip)}</bdi>`) : nothing}
        ${row(t('entry'), id(entry.id, t('entry')))}
      </dl>
      ${
        detail && Object.keys(detail).length
          ? html`<h3>${t('detail')}</h3><wagate-json .value=${detail} .label=${t('detail')}></wagate-json>`
          : nothing
      }`;
  }
}
