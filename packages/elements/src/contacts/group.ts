import { bareJid, phoneOf, sameJid } from '@wagate/contract/jid';
import type { Group } from '@wagate/sdk';
import { type GroupSnapshot, liveGroup } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { squareStyles } from '../avatar/square.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Reading, readingElements } from '../data/reading.js';
import { icon } from '../icon/icon.js';
import { CHAT } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import { WagateCopy } from '../parts/copy.js';
import { dated } from '../parts/dated.js';
import { pageFrameStyles } from '../parts/page-frame.styles.js';
import { titleName } from '../person/name.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanText, isInvisible } from '../text/clean.js';
import { contactStyles } from './contact.styles.js';
import { addressFact, fact } from './fact.js';
import { groupStrings } from './group.strings.js';
import { WagateGroupMembers } from './group-members.js';
import { memberName, memberPhone } from './member-name.js';
import { OnWhatsApp } from './on-whatsapp.js';

/**
 * A group: what it is about, who owns it, who may write, and who is in it.
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
 * <wagate-provider><wagate-group session="sess_01J…" jid="120363041…@g.us"></wagate-group></wagate-provider>
 * ```
 *
 * @fires wagate-chat-open - The person asks for the chat of the group.
 * @fires wagate-contact-open - A member was chosen.
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart picture - The picture, or the initials in its place.
 */
export class WagateGroup extends GatewayElement {
  static override readonly styles = [buttonStyles, squareStyles, pageFrameStyles, contactStyles];
  static override readonly texts = [groupStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-copy': WagateCopy,
    'wagate-group-members': WagateGroupMembers,
  };

  /** Id of the session that is in it. */
  @property(textAttribute) session = '';
  /** JID of the group. */
  @property(textAttribute) jid = '';
  /** Shows its picture: it is fetched from WhatsApp's own servers. */
  @property({ type: Boolean }) pictures = false;

  private readonly group = new Reading(
    this,
    () => [this.gateway, this.session, this.jid] as const,
    (gateway, session, jid) => (gateway && session && jid ? liveGroup(gateway, session, jid) : undefined),
  );
  private readonly asked = new OnWhatsApp(this, () => ({
    gateway: this.gateway,
    session: this.session,
    jid: this.group.value?.group?.groupJid ?? '',
    about: false,
    picture: this.pictures,
  }));

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.gone ? 'not-found' : this.group.word());
  }

  protected override render() {
    const t = this.localize.area(groupStrings);
    if (this.gone)
      return html`<wagate-state-panel
        kind="not-found"
        .heading=${t('gone_title')}
        .text=${t('gone_text')}
        @wagate-panel-action=${this.group.again}
      ></wagate-state-panel>`;
    return this.group.show((snapshot) => this.renderGroup(snapshot), { rows: 6 });
  }

  /** The gateway does not know it, or not any more. */
  private get gone(): boolean {
    const { state, value } = this.group;
    return state.is === 'failed' ? state.panel === 'not-found' : state.is === 'ready' && !value?.group;
  }

  private renderGroup({ group, members }: GroupSnapshot) {
    if (!group) return nothing;
    const t = this.localize.area(groupStrings);
    const { groupJid, isAnnounce, isLocked, createdAtWa, ownerJid } = group;
    const may = (adminsOnly: boolean) => t(adminsOnly ? 'admins' : 'everybody');
    return html`${this.renderHead(group, members.length)}
      <dl class="ledger">
        ${addressFact(t('jid'), groupJid)}
        ${ownerJid ? fact({ term: t('owner'), value: this.ownerOf(ownerJid, members) }) : nothing}
        ${typeof isAnnounce === 'boolean' ? fact({ term: t('writes'), value: may(isAnnounce) }) : nothing}
        ${typeof isLocked === 'boolean' ? fact({ term: t('changes'), value: may(isLocked) }) : nothing}
        ${createdAtWa ? fact({ term: t('created'), value: dated(this.localize, createdAtWa) }) : nothing}
      </dl>
      <section aria-labelledby="members">
        <div class="section-head">
          <h3 id="members">${t('members')}</h3>
          <span>${members.length ? t('member_count', this.localize.number(members.length)) : nothing}</span>
        </div>
        ${
          members.length
            ? html`<wagate-group-members .members=${members} .session=${this.session}></wagate-group-members>`
            : html`<p>${t('no_members')}</p>`
        }
      </section>`;
  }

  private renderHead({ groupJid, subject, description, participantCount }: Group, known: number) {
    const t = this.localize.area(groupStrings);
    const name = titleName(subject).text || t('unnamed');
    const { picture } = this.asked;
    return html`<div class="who">
      ${picture ? html`<img class="picture square" part="picture" src=${picture} alt="" referrerpolicy="no-referrer" />` : squareAvatar(name)}
      <div class="names">
        <h2 dir="auto">${name}</h2>
        <div class="second">${t('kind', participantCount ?? known)}</div>
        ${description && !isInvisible(description) ? html`<p class="words" dir="auto">${cleanText(description)}</p>` : nothing}
      </div>
      <button
        class="button primary"
        type="button"
        @click=${() => this.emit('wagate-chat-open', { sessionId: this.session, chatJid: groupJid })}
      >
        ${icon(CHAT)}${t('open_chat')}
      </button>
    </div>`;
  }

  /** By name where they are a member that is known, else by number; the digits of a hidden id say nothing to anybody. */
  private ownerOf(jid: string, members: GroupSnapshot['members']) {
    const owner = members.find((one) => sameJid(one.lid, jid) || (memberPhone(one) ?? '') === phoneOf(jid));
    if (owner) {
      const { text, source } = memberName(owner);
      const name = text || this.localize.area(groupStrings)('unknown');
      return html`<button class="link" type="button" @click=${() => this.emit('wagate-contact-open', { sessionId: this.session, jid: owner.lid })}><bdi dir=${source === 'phone' ? 'ltr' : 'auto'}>${name}</bdi></button>`;
    }
    const phone = phoneOf(jid);
    return html`<bdi class=${phone ? '' : 'mono'} dir="ltr">${phone ? formatPhone(phone) : bareJid(jid)}</bdi>`;
  }
}
