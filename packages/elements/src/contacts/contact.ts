import { bareJid, phoneOf } from '@wagate/contract/jid';
import type { Contact } from '@wagate/sdk';
import { type ContactSnapshot, liveContact } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { avatar } from '../avatar/avatar.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { GatewayElement } from '../base/gateway-element.js';
import { property } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Caller } from '../data/caller.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { CHAT, VERIFIED } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import { WagateCopy } from '../parts/copy.js';
import { dated } from '../parts/dated.js';
import { pageFrameStyles } from '../parts/page-frame.styles.js';
import { table } from '../parts/table.js';
import { tableStrings } from '../parts/table.strings.js';
import { tableStyles } from '../parts/table.styles.js';
import { TableState } from '../parts/table-state.js';
import { tagStyles } from '../parts/tag.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cleanLine, cleanText } from '../text/clean.js';
import { contactStrings } from './contact.strings.js';
import { contactStyles } from './contact.styles.js';
import { contactJid, contactName, contactPhone } from './contact-name.js';
import { addressFact, fact } from './fact.js';
import { OnWhatsApp } from './on-whatsapp.js';
import { groupColumns } from './shared-groups.js';

/**
 * Who a person is: names, number and addresses to copy, the direct chat, the groups that are shared with them, whether they are blocked.
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
 * <wagate-provider><wagate-contact session="sess_01J…" jid="447700900152@s.whatsapp.net"></wagate-contact></wagate-provider>
 * ```
 *
 * @fires wagate-chat-open - The person asks for the direct chat.
 * @fires wagate-contact-open - A shared group was chosen.
 * @fires wagate-contact-block - Cancelable, after the person confirmed.
 * @fires wagate-contact-blocked
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart picture - The picture, or the initials in its place.
 */
export class WagateContact extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    avatarStyles,
    tagStyles,
    tableStyles,
    pageFrameStyles,
    contactStyles,
  ];
  static override readonly texts = [contactStrings, tableStrings];
  static override readonly dependencies = { ...readingElements, 'wagate-copy': WagateCopy };

  /** Id of the session that has met them. */
  @property(textAttribute) session = '';
  /** Their LID or, where the gateway knows both, the JID of their phone. */
  @property(textAttribute) jid = '';
  /** Shows their picture: it is fetched from WhatsApp's own servers. */
  @property({ type: Boolean }) pictures = false;

  private readonly caller = new Caller(this);
  private readonly person = new Reading(
    this,
    () => [this.gateway, this.session, this.jid] as const,
    (gateway, session, jid) => (gateway && session && jid ? liveContact(gateway, session, jid) : undefined),
  );
  private readonly asked = new OnWhatsApp(this, () => {
    const { contact } = this.person.value ?? {};
    const jid = contact ? contactJid(contact) : '';
    return { gateway: this.gateway, session: this.session, jid, about: true, picture: this.pictures };
  });
  private readonly rows = new TableState(this, { key: 'seen', direction: 'descending' });
  private readonly block = new SubElement(
    this,
    'wagate-contact-block',
    () => import('../define/contact-block.js'),
  );

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setAttribute('state', this.gone ? 'not-found' : this.person.word());
  }

  protected override render() {
    const t = this.localize.area(contactStrings);
    const phone = phoneOf(this.jid);
    const heading = t('gone_title');
    const text = t('gone_text');
    if (this.gone)
      return phone
        ? this.renderStranger(phone)
        : html`<wagate-state-panel kind="not-found" .heading=${heading} .text=${text} @wagate-panel-action=${this.person.again}></wagate-state-panel>`;
    return this.person.show((snapshot) => this.renderPerson(snapshot), { rows: 6 });
  }

  /** The gateway does not know them, or not any more. */
  private get gone(): boolean {
    const { state, value } = this.person;
    return state.is === 'failed' ? state.panel === 'not-found' : state.is === 'ready' && !value?.contact;
  }

  private renderPerson({ contact, groups, firstSeenAt }: ContactSnapshot) {
    if (!contact) return nothing;
    const t = this.localize.area(contactStrings);
    const phone = contactPhone(contact);
    const jid = contactJid(contact);
    const { text, source } = contactName(contact);
    const chosen = source === 'push' ? '' : cleanLine(contact.pushName ?? '');
    return html`${this.renderHead(contact)}
      <dl class="ledger">
        ${phone ? this.phoneFact(phone) : fact({ term: t('phone'), value: t('number_hidden'), help: t('number_hidden_help') })}
        ${addressFact(t('jid'), jid)}
        ${phone ? addressFact(t('lid'), contact.lid) : nothing}
        ${chosen && chosen !== text ? fact({ term: t('also'), value: html`<bdi>${chosen.replace(/^~?/, '~')}</bdi>`, help: t('chosen_name') }) : nothing}
        ${contact.source === 'dm' || groups.length ? fact({ term: t('met'), value: t(contact.source === 'dm' ? 'met_dm' : 'met_group') }) : nothing}
        ${firstSeenAt ? fact({ term: t('first_seen'), value: dated(this.localize, firstSeenAt) }) : nothing}
      </dl>
      ${this.renderGroups(contact, groups)}
      ${
        this.caller.may('send', 'contacts:write')
          ? html`<section class="block">
            ${this.block.show(html`<wagate-contact-block
              .gateway=${this.gateway}
              .session=${this.session}
              .contact=${contact}
              .name=${text || t('unknown')}
              .reread=${this.reread}
            ></wagate-contact-block>`)}
          </section>`
          : nothing
      }`;
  }

  private renderHead(contact: Contact) {
    const t = this.localize.area(contactStrings);
    const { text, source } = contactName(contact);
    const name = text || t('unknown');
    const business = cleanLine(contact.businessName ?? '');
    const { about, picture } = this.asked;
    const colored = source !== 'phone' && source !== 'unknown';
    return html`<div class="who">
      ${picture ? html`<img class="picture" part="picture" src=${picture} alt="" referrerpolicy="no-referrer" />` : avatar(colored ? { name, jid: bareJid(contact.lid) } : { name })}
      <div class="names">
        <h2 dir="auto">${name}</h2>
        ${business ? html`<div class="second">${business === text ? nothing : html`<bdi>${business}</bdi> ·`} ${t('business_account')} ${icon(VERIFIED)}</div>` : nothing}
        ${about ? html`<p class="words"><bdi>“${cleanText(about)}”</bdi></p>` : nothing}
      </div>
      ${contact.source === 'dm' ? html`<button class="button primary" type="button" @click=${() => void this.openChat(contact)}>${icon(CHAT)}${t('open_chat')}</button>` : nothing}
    </div>`;
  }

  private renderGroups(contact: Contact, groups: ContactSnapshot['groups']) {
    const t = this.localize.area(contactStrings);
    return html`<section aria-labelledby="groups">
      <div class="section-head">
        <h3 id="groups">${t('groups')}</h3>
        <span>${t('group_count', groups.length)}</span>
      </div>
      ${this.caller.plain ? html`<p>${t('groups_incomplete')}</p>` : nothing}
      ${
        groups.length
          ? table(this.rows, {
              label: t('groups'),
              rows: groups,
              id: ({ jid }) => jid,
              columns: groupColumns(this.localize, contact),
              open: ({ jid }) => this.emit('wagate-contact-open', { sessionId: this.session, jid }),
            })
          : html`<p>${t('no_groups')}</p>`
      }
    </section>`;
  }

  /** Somebody whom the session has not met: their number is all that is known. */
  private renderStranger(phone: string) {
    const t = this.localize.area(contactStrings);
    const name = formatPhone(phone);
    return html`<div class="who">
        ${avatar({ name })}
        <div class="names">
          <h2><bdi dir="ltr">${name}</bdi></h2>
          <div class="second">${t('stranger')}</div>
        </div>
      </div>
      <dl class="ledger">
        ${this.phoneFact(phone)} ${addressFact(t('jid'), bareJid(this.jid))}
      </dl>`;
  }

  private phoneFact(phone: string) {
    return fact({
      term: this.localize.area(contactStrings)('phone'),
      value: html`<bdi dir="ltr">${formatPhone(phone)}</bdi>`,
      copied: `+${phone}`,
    });
  }

  private readonly reread = async (): Promise<boolean | undefined> => {
    await this.person.store?.refresh();
    return this.person.value?.contact?.blocked;
  };

  /** A plain gateway keeps a chat under whichever address it heard of first. */
  private async openChat(contact: Contact): Promise<void> {
    const { gateway, session: sessionId } = this;
    let chatJid = contact.lid;
    if (this.caller.plain && contactPhone(contact))
      await gateway?.chats.get(sessionId, chatJid).catch(() => {
        chatJid = contactJid(contact);
      });
    this.emit('wagate-chat-open', { sessionId, chatJid });
  }
}
