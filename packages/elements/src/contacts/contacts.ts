import { parseJid } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import { liveSessions } from '@wagate/sdk/live';
import { html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, query, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Reading, readingElements } from '../data/reading.js';
import { SubElement } from '../data/sub-element.js';
import { icon } from '../icon/icon.js';
import { BACK, CONTACTS, SESSION } from '../icon/icons.js';
import { pageStyles } from '../parts/page.styles.js';
import { firstChoice, WagateSessionPicker } from '../session-picker/session-picker.js';
import { sessionName } from '../sessions/session-name.js';
import { buttonStyles } from '../styles/button.styles.js';
import { cappedStyles } from '../styles/capped.styles.js';
import { cleanLine } from '../text/clean.js';
import { WagateContactList } from './contact-list.js';
import { contactsStrings } from './contacts.strings.js';
import { contactsStyles } from './contacts.styles.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** The person went back from one contact to the list of them. */
    'wagate-contact-close': CustomEvent<{ sessionId: string }>;
    /** The person asks for the contacts of a session. */
    'wagate-contacts-open': CustomEvent<{ sessionId: string }>;
  }
}

/**
 * The people and groups that a session has seen: search by name or number, filters, and who each is. One at a time where there is no room for
 * both. Without a session it offers those of the organization.
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
 * <wagate-provider><wagate-contacts></wagate-contacts></wagate-provider>
 * ```
 *
 * @slot head-start - Before the title, such as a button that opens a menu of the page.
 * @fires wagate-contact-open - A person or group was chosen.
 * @fires wagate-contact-close - The person went back to the list.
 * @fires wagate-contacts-open - Another session was chosen.
 * @fires wagate-chat-open - The person asks for the direct chat, or for that of a group.
 * @fires wagate-search - Something else is looked for.
 * @fires wagate-contact-block - Cancelable, after the person confirmed.
 * @fires wagate-contact-blocked
 * @fires wagate-account-required - The sign-in has ended and the person wants back in.
 * @csspart head - Title and actions.
 * @csspart picker - The session on show.
 * @csspart list - The list that scrolls.
 * @csspart row - A person or a group.
 */
export class WagateContacts extends GatewayElement {
  static override readonly styles = [buttonStyles, pageStyles, cappedStyles, contactsStyles];
  static override readonly texts = [contactsStrings];
  static override readonly dependencies = {
    ...readingElements,
    'wagate-contact-list': WagateContactList,
    'wagate-session-picker': WagateSessionPicker,
  };

  /** Id of the session; without one a list of sessions is offered. */
  @property(textAttribute) session = '';
  /** Offers the organization's other sessions also where `session` names one. */
  @property({ type: Boolean }) picker = false;
  /** JID of the person or group to show. */
  @property(textAttribute) jid = '';
  /** What is looked for. */
  @property(textAttribute) search = '';
  /** Shows pictures of people and groups: they are fetched from WhatsApp's own servers. */
  @property({ type: Boolean }) pictures = false;
  /** Leaves out title and session, where the page has its own. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;

  @state() private picked = '';
  @query('wagate-contact-list') private list?: WagateContactList;
  @query('.back') private back?: HTMLElement;

  private readonly sessions = new Reading(
    this,
    () => [this.gateway, this.session === '' || this.picker] as const,
    (gateway, wanted) => (gateway && wanted ? liveSessions(gateway) : undefined),
  );
  private readonly person = new SubElement(this, 'wagate-contact', () => import('../define/contact.js'));
  private readonly group = new SubElement(this, 'wagate-group', () => import('../define/group.js'));

  private get offered(): readonly Session[] {
    return this.sessions.value?.sessions ?? [];
  }

  private get shownSession(): string {
    if (this.session) return this.session;
    return (this.offered.find(({ id }) => id === this.picked) ?? firstChoice(this.offered))?.id ?? '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const known = this.gateway && this.shownSession;
    this.setAttribute('state', known ? 'ready' : this.sessions.word(this.offered.length === 0));
  }

  protected override render() {
    const session = this.gateway ? this.shownSession : '';
    if (!session)
      return this.sessions.show(() => {
        const t = this.localize.area(contactsStrings);
        return html`<wagate-state-panel kind="empty" .glyph=${SESSION} .heading=${t('no_sessions_title')} .text=${t('no_sessions_text')}></wagate-state-panel>`;
      });
    return html`${this.noHead ? nothing : this.renderHead(session)}
      <div class="panes ${this.jid ? 'reading' : ''}" @wagate-contact-open=${this.onOpen}>
        <div class="side">
          <wagate-contact-list
            exportparts="list, row, tools"
            .gateway=${this.gateway}
            .session=${session}
            .jid=${this.jid}
            .search=${this.search}
            @wagate-search=${({ detail }: CustomEvent<{ query: string }>) => {
              this.search = detail.query;
            }}
          ></wagate-contact-list>
        </div>
        <div class="main">${this.renderMain(session)}</div>
      </div>`;
  }

  private renderHead(id: string) {
    const t = this.localize.area(contactsStrings);
    const chosen = this.offered.find((one) => one.id === id);
    const name = chosen && cleanLine(sessionName(chosen) ?? '');
    return html`<div class="head" part="head">
      <slot name="head-start"></slot>
      <h2>${t('title')}</h2>
      <span class="about" dir="auto">${name ? t('about', name) : nothing}</span>
      ${
        chosen
          ? html`<wagate-session-picker part="picker" compact .sessions=${this.offered} .chosen=${id} .choose=${this.onPick}></wagate-session-picker>`
          : nothing
      }
    </div>`;
  }

  private renderMain(session: string) {
    const t = this.localize.area(contactsStrings);
    const { jid, gateway } = this;
    if (!jid)
      return html`<wagate-state-panel kind="empty" .glyph=${CONTACTS} .heading=${t('choose_title')} .text=${t('choose_text')}></wagate-state-panel>`;
    return html`<button class="button ghost back" type="button" @click=${this.close}>${icon(BACK, true)}${t('back')}</button>
      ${
        parseJid(jid)?.kind === 'group'
          ? this.group.show(
              html`<wagate-group .gateway=${gateway} .session=${session} .jid=${jid} ?pictures=${this.pictures}></wagate-group>`,
            )
          : this.person.show(
              html`<wagate-contact .gateway=${gateway} .session=${session} .jid=${jid} ?pictures=${this.pictures}></wagate-contact>`,
            )
      }`;
  }

  private readonly onPick = (id: string): void => {
    if (this.session) this.session = id;
    this.picked = id;
    this.jid = '';
    this.search = '';
    this.emit('wagate-contacts-open', { sessionId: id });
  };

  private readonly onOpen = async (event: CustomEvent<{ jid: string }>): Promise<void> => {
    this.jid = event.detail.jid;
    await this.updateComplete;
    // Where the list gave way, the focus would be lost with it.
    if (this.back && getComputedStyle(this.back).display !== 'none') this.back.focus();
  };

  private readonly close = async (): Promise<void> => {
    const sessionId = this.shownSession;
    this.jid = '';
    this.emit('wagate-contact-close', { sessionId });
    await this.updateComplete;
    this.list?.focus();
  };
}
