import { bareJid } from '@wagate/contract/jid';
import { type GroupSnapshot, type Live, liveGroup } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { avatar } from '../avatar/avatar.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Reading, readingElements } from '../data/reading.js';
import { icon } from '../icon/icon.js';
import { CHAT, CLOCK, LOCK } from '../icon/icons.js';
import { tag } from '../parts/tag.js';
import { tagStyles } from '../parts/tag.styles.js';
import { cleanText } from '../text/clean.js';
import { groupInfoStrings } from './group-info.strings.js';
import { groupInfoStyles } from './group-info.styles.js';
import { type Participant, participantsOf } from './participants.js';

/**
 * One group: its description, who may write in it and change it, and who is in it with role and number. It keeps itself current.
 *
 * ```html
 * <wagate-provider>
 *   <wagate-group-info session="sess_01J…" group="120363041@g.us"></wagate-group-info>
 * </wagate-provider>
 * ```
 *
 * @csspart person - Somebody in the group.
 * @fires wagate-contact-open - Somebody in the group was chosen.
 */
export class WagateGroupInfo extends GatewayElement {
  static override readonly styles = [avatarStyles, tagStyles, groupInfoStyles];
  static override readonly texts = [groupInfoStrings];
  static override readonly dependencies = readingElements;

  /** Id of the session. */
  @property(textAttribute) session = '';
  /** JID of the group. */
  @property(textAttribute) group = '';
  /** A store to show instead of one of its own, so that two elements share what was loaded. */
  @property({ attribute: false }) store?: Live<GroupSnapshot>;

  private readonly reading = new Reading(
    this,
    () => [this.gateway, this.session, this.group, this.store] as const,
    (gateway, session, group, given) =>
      given ?? (gateway && session && group ? liveGroup(gateway, session, group) : undefined),
  );

  protected override updated(changed: Parameters<GatewayElement['updated']>[0]): void {
    super.updated(changed);
    this.setAttribute('state', this.reading.word(this.reading.value?.members.length === 0));
  }

  protected override render() {
    const t = this.localize.area(groupInfoStrings);
    return this.reading.show((snapshot) => this.renderGroup(snapshot), {
      words: { 'not-found': { heading: t('gone_title'), text: t('gone_text') } },
    });
  }

  private renderGroup({ group, members }: GroupSnapshot) {
    const t = this.localize.area(groupInfoStrings);
    const description = cleanText(group?.description ?? '').trim();
    const people = participantsOf(members, group, this.localize.lang());
    const count = group?.participantCount ?? people.length;
    return html`${
      description
        ? html`<section>
            <h3>${t('description')}</h3>
            <p class="description" dir="auto">${description}</p>
          </section>`
        : nothing
    }
      <section>
        <h3>${t('settings')}</h3>
        <ul class="settings">
          ${group?.isAnnounce === undefined ? nothing : html`<li>${icon(CHAT)}${t(group.isAnnounce ? 'announce' : 'everyone')}</li>`}
          ${group?.isLocked === undefined ? nothing : html`<li>${icon(LOCK)}${t(group.isLocked ? 'locked' : 'unlocked')}</li>`}
          ${group?.createdAtWa ? html`<li>${icon(CLOCK)}${t('made', this.localize.date(new Date(group.createdAtWa), { dateStyle: 'long' }))}</li>` : nothing}
        </ul>
      </section>
      <section>
        <h3>${t('people', count, this.localize.number(count))}</h3>
        ${people.length === 0 ? html`<p>${t('none')}</p>` : html`<ul>${people.map((person) => this.renderPerson(person))}</ul>`}
      </section>`;
  }

  private renderPerson({ jid, name, number, role }: Participant) {
    const t = this.localize.area(groupInfoStrings);
    const named = name.source !== 'phone' && name.source !== 'unknown';
    const second = number || t('hidden');
    return html`<li>
      <button class="participant" part="person" type="button" @click=${() => this.emit('wagate-contact-open', { sessionId: this.session, jid })}>
        ${avatar(named ? { name: name.text, jid: bareJid(jid) } : { name: name.text })}
        <span class="lines">
          <span class="name" dir="auto">${name.text || t('unknown')}</span>
          ${second === name.text ? nothing : html`<span class="number">${number ? html`<bdi dir="ltr">${number}</bdi>` : second}</span>`}
        </span>
        ${role === 'member' ? nothing : tag(t(role), role === 'owner' ? 'accent' : 'neutral')}
      </button>
    </li>`;
  }
}
