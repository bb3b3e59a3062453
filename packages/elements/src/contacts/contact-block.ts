import type { Contact } from '@wagate/sdk';
import { css, html, nothing, type PropertyValues } from 'lit';
import { GatewayElement } from '../base/gateway-element.js';
import { property, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { Write } from '../data/write.js';
import { icon } from '../icon/icon.js';
import { BAN } from '../icon/icons.js';
import { WagateConfirm } from '../parts/confirm.js';
import { toast } from '../parts/toast.js';
import { buttonStyles } from '../styles/button.styles.js';
import { contactStrings } from './contact.strings.js';
import { contactJid } from './contact-name.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** Cancelable: a person is about to be blocked or let through, after it was confirmed. */
    'wagate-contact-block': CustomEvent<{ sessionId: string; jid: string; blocked: boolean }>;
    /** A person was blocked, or let through. */
    'wagate-contact-blocked': CustomEvent<{ sessionId: string; jid: string; blocked: boolean }>;
  }
}

/** Whether a person is blocked, as the gateway says, and the way to change it. A part of `<wagate-contact>`. */
export class WagateContactBlock extends GatewayElement {
  static override readonly styles = [
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2) var(--_space-4);
      }
      .words {
        flex: 1 1 calc(200 * var(--_px));
        min-inline-size: 0;
      }
      h3 {
        font-size: calc(13 * var(--_px));
        font-weight: 600;
        line-height: calc(20 * var(--_px));
      }
      p {
        margin: 0;
        color: var(--_text-muted);
      }
      /* It lies above the page, and takes no place in the line. */
      wagate-confirm {
        position: absolute;
      }
      .block {
        color: var(--_danger);
      }
    `,
  ];
  static override readonly texts = [contactStrings];
  static override readonly dependencies = { 'wagate-confirm': WagateConfirm };

  /** Id of the session. */
  @property(textAttribute) session = '';
  @property({ attribute: false }) contact?: Contact;
  /** What they are called. */
  @property({ attribute: false }) name = '';
  /** Reads the contact again, and resolves to whether they are blocked; to undefined where the gateway does not tell. */
  @property({ attribute: false }) reread: () => Promise<boolean | undefined> = async () => undefined;

  /** What is asked: whether to block (true) or to let through. */
  @state() private asking: boolean | undefined;
  /** The gateway said yes, and its list says no. */
  @state() private refused = false;

  // To block who is blocked comes to the same, so it may be asked for again.
  private readonly write = new Write(this, async (blocked: boolean) => {
    const { gateway, session, contact, reread } = this;
    try {
      await gateway!.contacts[blocked ? 'block' : 'unblock'](session, contactJid(contact!));
    } finally {
      // Done or not, what is shown is what the gateway says afterwards.
      this.known = await reread();
    }
    return true;
  });
  private known: boolean | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('contact') as Contact | undefined;
    if (before && before.lid !== this.contact?.lid) this.asking = undefined;
  }

  protected override render() {
    const { contact } = this;
    if (!contact) return nothing;
    const t = this.localize.area(contactStrings);
    const { blocked } = contact;
    return html`<div class="words">
        <h3>${t(blocked ? 'blocked' : 'block')}</h3>
        <p>${t(blocked ? 'blocked_text' : 'block_text')}${blocked === undefined ? ` ${t('block_unknown')}` : ''}</p>
      </div>
      ${blocked ? nothing : this.renderButton(true)} ${blocked === false ? nothing : this.renderButton(false)} ${this.renderQuestion()}`;
  }

  private renderButton(blocks: boolean) {
    const t = this.localize.area(contactStrings);
    return html`<button
      class=${blocks ? 'button block' : 'button'}
      type="button"
      @click=${() => {
        this.write.reset();
        this.refused = false;
        this.asking = blocks;
      }}
    >
      ${blocks ? icon(BAN) : nothing}${t(blocks ? 'do_block' : 'do_unblock')}
    </button>`;
  }

  private renderQuestion() {
    const t = this.localize.area(contactStrings);
    const { asking } = this;
    const verb = asking === false ? 'unblock' : 'block';
    return html`<wagate-confirm
      .open=${asking !== undefined}
      .heading=${t(`${verb}_title`, this.name)}
      .verb=${t(`${verb}_verb`)}
      .destructive=${verb === 'block'}
      .busy=${this.write.busy}
      .failure=${this.problem || undefined}
      @wagate-dialog-close=${this.onClose}
      >${t(`${verb}_text`)}</wagate-confirm
    >`;
  }

  private get problem(): string {
    const t = this.localize.area(contactStrings);
    if (this.refused) return t('not_done');
    return this.write.error?.status === 501 ? t('not_connected') : this.write.problem;
  }

  private readonly onClose = (event: CustomEvent<{ reason: 'confirm' | 'cancel' }>): void => {
    event.stopPropagation();
    if (event.detail.reason === 'cancel') this.asking = undefined;
    else if (this.asking !== undefined) void this.confirm(this.asking);
  };

  private async confirm(blocked: boolean): Promise<void> {
    const { session: sessionId, contact, name } = this;
    if (!contact) return;
    const detail = { sessionId, jid: contactJid(contact), blocked };
    if (!this.emit('wagate-contact-block', detail, { cancelable: true })) {
      this.asking = undefined;
      return;
    }
    this.refused = false;
    if (!(await this.write.run(blocked))) return;
    this.refused = this.known !== undefined && this.known !== blocked;
    if (this.refused) return;
    this.asking = undefined;
    this.emit('wagate-contact-blocked', detail);
    toast(this, { text: this.localize.area(contactStrings)(blocked ? 'block_done' : 'unblock_done', name) });
  }
}
