import type { Chat, Gateway } from '@wagate/sdk';
import { type GroupSnapshot, type Live, liveGroup } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { chatName } from '../chat-list/chat-name.js';
import { LiveController } from '../data/live.js';
import { SubElement } from '../data/sub-element.js';

/** The group whose messages are on show, and the sheet that tells of it. */
export class ViewerGroup {
  #isOpen = false;
  readonly #live: LiveController<Live<GroupSnapshot>, readonly [Gateway | undefined, string, string]>;
  readonly #sheet: SubElement;

  /** @param place the session and the chat on show */
  constructor(
    private readonly host: GatewayElement,
    private readonly place: () => { session: string; chat: Chat | undefined },
  ) {
    this.#live = new LiveController(
      host,
      () => {
        const { session, chat } = place();
        return [host.gateway, session, chat?.type === 'group' ? chat.jid : ''] as const;
      },
      (gateway, session, group) =>
        gateway && session && group ? liveGroup(gateway, session, group) : undefined,
    );
    this.#sheet = new SubElement(host, 'wagate-group-info', () =>
      Promise.all([import('../define/sheet.js'), import('../define/group-info.js')]),
    );
  }

  /** Undefined where no group is on show. */
  get value(): GroupSnapshot | undefined {
    return this.#live.value;
  }

  get isOpen(): boolean {
    return this.#isOpen && this.value !== undefined;
  }

  /** The definition is fetched when a hand moves towards what opens it. */
  readonly expect = (): void => void this.#sheet.fetch();

  readonly toggle = async (): Promise<void> => {
    // The sheet takes the focus and gives it back: it has to be there before it opens.
    await this.#sheet.fetch();
    this.#isOpen = !this.#isOpen;
    this.host.requestUpdate();
  };

  readonly #close = (): void => {
    this.#isOpen = false;
    this.host.requestUpdate();
  };

  render(): TemplateResult | typeof nothing {
    const { session, chat } = this.place();
    if (!chat || !this.value || !customElements.get('wagate-group-info')) return nothing;
    const { localize, gateway } = this.host;
    return html`<wagate-sheet .open=${this.isOpen} .heading=${chatName(localize, chat)} @wagate-sheet-close=${this.#close}>
      ${
        this.isOpen
          ? html`<wagate-group-info .gateway=${gateway} .session=${session} .group=${chat.jid} .store=${this.#live.store}></wagate-group-info>`
          : nothing
      }
    </wagate-sheet>`;
  }
}
