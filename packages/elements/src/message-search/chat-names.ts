import { bareJid } from '@wagate/contract/jid';
import type { Chat } from '@wagate/sdk';
import { type LiveChats, liveChats } from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { LiveController } from '../data/live.js';
import { chatFromJid } from '../viewer/chat-from-jid.js';

type Host = GatewayElement & { readonly session: string; readonly store?: LiveChats };

/** The chats that messages were found in: those that are loaded, and others one by one as they are met. */
export class ChatNames {
  readonly #live;
  readonly #asked = new Map<string, Chat | undefined>();
  #place = '';
  #index: { of: readonly Chat[]; chats: ReadonlyMap<string, Chat> } | undefined;

  constructor(private readonly host: Host) {
    this.#live = new LiveController(
      host,
      () => [host.gateway, host.session, host.store] as const,
      (gateway, session, store) => store ?? (gateway && session ? liveChats(gateway, session) : undefined),
    );
  }

  of(jid: string): Chat {
    const known = this.#chats.get(bareJid(jid));
    if (known) return known;
    if (this.#live.value?.phase === 'ready') void this.#ask(jid);
    return this.#asked.get(jid) ?? chatFromJid(jid, this.host.session);
  }

  get #chats(): ReadonlyMap<string, Chat> {
    const of = this.#live.value?.chats ?? [];
    if (this.#index?.of !== of)
      this.#index = {
        of,
        chats: new Map(of.flatMap((chat) => [chat.jid, ...(chat.aliases ?? [])].map((jid) => [jid, chat]))),
      };
    return this.#index.chats;
  }

  async #ask(jid: string): Promise<void> {
    const { gateway, session } = this.host;
    if (this.#place !== session) this.#asked.clear();
    this.#place = session;
    if (!gateway || this.#asked.has(jid)) return;
    this.#asked.set(jid, undefined);
    try {
      this.#asked.set(jid, await gateway.chats.get(session, jid));
      this.host.requestUpdate();
    } catch {
      // Its address says what it is.
    }
  }
}
