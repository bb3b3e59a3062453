import { bareJid } from '@wagate/contract/jid';
import type { GroupMember } from '@wagate/sdk/live';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatar } from '../avatar/avatar.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { WagateElement } from '../base/element.js';
import { property, query } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { formatPhone } from '../jid/phone.js';
import { tag } from '../parts/tag.js';
import { tagStyles } from '../parts/tag.styles.js';
import { VirtualRows } from '../virtual/virtual-rows.js';
import { groupStrings } from './group.strings.js';
import { memberName, memberPhone, memberTag } from './member-name.js';

/** Beyond so many the list scrolls by itself, and only what is in view is rendered. */
const SHORT = 200;

/** Who is in a group, with role and number. A part of `<wagate-group>`. */
export class WagateGroupMembers extends WagateElement {
  static override readonly styles = [
    avatarStyles,
    tagStyles,
    css`
      :host {
        display: block;
      }
      .scroller {
        position: relative;
      }
      .scroller.long {
        max-block-size: 480px;
        overflow-y: auto;
        overflow-anchor: none;
        overscroll-behavior: contain;
      }
      .row {
        border-block-end: var(--_border-width) solid var(--_border);
      }
      button {
        appearance: none;
        display: flex;
        align-items: center;
        gap: var(--_space-3);
        inline-size: 100%;
        min-block-size: calc(var(--_row) + 4px);
        margin: 0;
        padding: 6px var(--_edge, var(--_space-6));
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:hover {
        background: var(--_hover);
      }
      button:focus-visible {
        outline: var(--_focus);
        outline-offset: var(--_focus-inside);
      }
      .lines {
        display: grid;
        flex: 1;
        min-inline-size: 0;
      }
      .name {
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .second {
        color: var(--_text-muted);
        font-size: calc(12 * var(--_px));
        line-height: calc(16 * var(--_px));
        overflow-wrap: anywhere;
      }
      @media (max-width: 479.98px) {
        button {
          padding-inline: var(--_space-4);
        }
      }
    `,
  ];
  static override readonly texts = [groupStrings];

  @property({ attribute: false }) members: readonly GroupMember[] = [];
  /** Id of the session. */
  @property(textAttribute) session = '';

  @query('.scroller') private scroller?: HTMLElement;
  private readonly rows = new VirtualRows(this, { scroller: () => this.scroller, guess: 48 });
  private sorted: readonly GroupMember[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('members') && !changed.has('lang')) return;
    const { compare } = new Intl.Collator(this.localize.lang(), { numeric: true });
    const rank = { superadmin: 0, admin: 1, member: 2 };
    const rows = this.members.map((member) => ({
      member,
      rank: rank[member.role] ?? 2,
      name: memberName(member).text || '\uffff',
    }));
    rows.sort((a, b) => a.rank - b.rank || compare(a.name, b.name));
    this.sorted = rows.map(({ member }) => member);
  }

  protected override render() {
    const { sorted } = this;
    if (sorted.length <= SHORT)
      return html`<div role="list">${repeat(
        sorted,
        ({ lid }) => lid,
        (member, at) => this.renderMember(member, at),
      )}</div>`;
    return html`<div class="scroller long" role="list">
      ${repeat(
        this.rows.slices(sorted.map(({ lid }) => lid)),
        (slice) => slice.key,
        (slice) =>
          slice.kind === 'gap'
            ? html`<div role="presentation" data-gap=${slice.height}></div>`
            : this.renderMember(sorted[slice.index]!, slice.index),
      )}
    </div>`;
  }

  private renderMember(member: GroupMember, at: number): TemplateResult {
    const t = this.localize.area(groupStrings);
    const { text, source } = memberName(member);
    const name = text || t('unknown');
    const phone = memberPhone(member);
    const own = memberTag(member);
    const colored = source !== 'phone' && source !== 'unknown';
    return html`<div class="row" role="listitem" data-key=${member.lid} aria-setsize=${this.sorted.length} aria-posinset=${at + 1}>
      <button type="button" @click=${() => this.emit('wagate-contact-open', { sessionId: this.session, jid: member.lid })}>
        ${avatar(colored ? { name, jid: bareJid(member.lid) } : { name })}
        <span class="lines">
          <span class="name"><bdi>${name}</bdi></span>
          <span class="second">${
            phone
              ? source === 'phone'
                ? nothing
                : html`<bdi dir="ltr">${formatPhone(phone)}</bdi>`
              : t('number_hidden')
          }${own && own !== name ? html` · <bdi>${t('name_here', own)}</bdi>` : nothing}</span>
        </span>
        ${member.role === 'admin' || member.role === 'superadmin' ? tag(t(`role_${member.role}`)) : nothing}
      </button>
    </div>`;
  }
}
