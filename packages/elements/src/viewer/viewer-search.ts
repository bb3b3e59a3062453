import type { LiveChats } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { SubElement } from '../data/sub-element.js';

type Host = GatewayElement & {
  /** What is searched for. */
  search: string;
  /** WhatsApp's id of the message that the chat is opened at. */
  message: string;
  readonly chat: string;
};

/** Where in the viewer a search lies. */
interface Place {
  session: string;
  store: LiveChats | undefined;
  /** A message was chosen. */
  open: (event: CustomEvent<{ sessionId: string; chatJid: string; waMessageId: string }>) => void;
}

/** The search for messages in the place of the list of chats: open or not, and what is marked in the message on show. */
export class ViewerSearch {
  /** What was found in the message on show. */
  marks: { waMessageId: string; words: readonly string[] } | undefined;
  /** Stands before the chat, where there is room for one of them. */
  front = false;
  #scope: 'chat' | 'session' = 'session';
  #open = false;
  #from: HTMLElement | undefined;
  readonly #element: SubElement;

  constructor(private readonly host: Host) {
    this.#element = new SubElement(
      host,
      'wagate-message-search',
      () => import('../define/message-search.js'),
    );
  }

  get isOpen(): boolean {
    return this.#open || this.host.search !== '';
  }

  /** @param from what opened it: there the focus goes back to */
  readonly show = async (scope: 'chat' | 'session', from: HTMLElement): Promise<void> => {
    this.#from = from;
    this.#scope = scope;
    this.#open = this.front = true;
    this.host.requestUpdate();
    // What began to come when a hand moved here may still be on its way.
    await customElements.whenDefined(this.#element.tag);
    await this.host.updateComplete;
    this.#field?.focus();
  };

  /** From a message that was found back to the others, where there is room for one of them. */
  async bringBack(): Promise<void> {
    this.front = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#field?.focus();
  }

  /** The definition is fetched when a hand moves towards what opens it. */
  readonly expect = (): void => void this.#element.fetch();

  get #field(): HTMLElement | null {
    return this.host.renderRoot.querySelector('wagate-message-search');
  }

  /** Closes it, as another session was chosen. */
  reset(): void {
    this.#open = this.front = false;
    this.host.search = '';
    this.marks = undefined;
  }

  render({ session, store, open }: Place): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return this.#element.show(html`<wagate-message-search
      exportparts="row: hit, filters, told"
      .gateway=${this.host.gateway}
      .session=${session}
      .chat=${this.host.chat}
      .scope=${this.#scope}
      .query=${this.host.search}
      .message=${this.host.message}
      .store=${store}
      @wagate-message-open=${(
        event: CustomEvent<{
          sessionId: string;
          chatJid: string;
          waMessageId: string;
          words: readonly string[];
        }>,
      ) => {
        const { waMessageId, words } = event.detail;
        this.marks = { waMessageId, words };
        this.front = false;
        open(event);
      }}
      @wagate-search-change=${({ detail }: CustomEvent<{ query: string; chatJid?: string }>) => {
        this.#open = true;
        this.#scope = detail.chatJid ? 'chat' : 'session';
        this.host.search = detail.query;
      }}
      @wagate-search-close=${this.#close}
    ></wagate-message-search>`);
  }

  readonly #close = async (): Promise<void> => {
    this.reset();
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#from?.focus();
    this.#from = undefined;
  };
}
