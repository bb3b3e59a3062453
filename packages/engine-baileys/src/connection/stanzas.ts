import type { EngineEvent, EngineHost } from '@wagate/engine';
import type { BinaryNode, WASocket } from 'baileys';
import { blockChanges } from '../mapping/block-list.js';
import { callEvents } from '../mapping/call.js';
import type { Me } from '../mapping/envelope.js';
import { groupEvents } from '../mapping/group.js';
import { pictureEvents } from '../mapping/picture.js';
import { presenceSignal } from '../mapping/presence.js';
import { receiptEvents } from '../mapping/receipt.js';
import { unreadAddressEvents, unreadServer } from '../mapping/unread-address.js';
import { openMessage } from '../mapping/unread-stanza.js';
import { businessEvents } from '../mapping/verified-name.js';
import type { Inbox } from '../signal/inbox.js';
import { type Gate, gate } from './gate.js';
import type { Linker } from './linking.js';
import type { MessageSender } from './message-sender.js';
import { WhoIsWhom } from './who-is-whom.js';

export interface StanzaParts {
  host: EngineHost;
  me(): Me;
  inbox: Inbox;
  sender: MessageSender;
  linker: Linker | undefined;
  /** Somebody was blocked or let through, and only the list says who. */
  blockListChanged(): void;
  /** Reads the settings that the phone has changed. */
  settingsChanged(stanza: BinaryNode): Promise<void>;
  failed(error: unknown): void;
  /** A listener of Baileys' failed; what had to be stored is. */
  stumbled(error: unknown, event: string): void;
  closed(): boolean;
  note(message: string): void;
}

/** Each is noted once, and no more of them than this: WhatsApp has a dozen. */
const SERVERS_NOTED = 20;

/** Commits what stanzas tell before Baileys acknowledges them, and takes linking into our own hands. */
export function attachStanzas(socket: WASocket, parts: StanzaParts): void {
  const { host, me, inbox, sender, linker } = parts;
  const people = new WhoIsWhom();
  const tell = async (events: EngineEvent[], named?: BinaryNode) => {
    // Who is whom comes first: what follows may name either address.
    const all = [...(named ? people.events(named) : []), ...events];
    if (all.length > 0) await host.commit({ events: all });
    if (named) people.stored(named);
  };
  const attach = (event: string, before: Gate['before']) =>
    gate(socket.ws, event, {
      before: (stanza) =>
        before(stanza).catch((error: unknown) => {
          parts.failed(error);
          throw error;
        }),
      failed: (error) => parts.stumbled(error, event),
      closed: parts.closed,
    });

  const noted = new Set<string>();
  const noteUnread = (server: string) => {
    if (noted.has(server) || noted.size === SERVERS_NOTED) return;
    noted.add(server);
    parts.note(`A message came from somebody whose messages are not read (server: ${server.slice(0, 40)})`);
  };

  attach('CB:message', async (stanza) => {
    inbox.register(stanza);
    const server = unreadServer(stanza);
    if (server) noteUnread(server);
    await tell([
      ...businessEvents(stanza),
      ...(server ? unreadAddressEvents(stanza) : openEvents(stanza, me())),
    ]);
    return inOrder(stanza);
  });
  attach('CB:receipt', async (stanza) => {
    await tell(receiptEvents(stanza, me()), stanza);
    return stanza;
  });
  attach('CB:notification', async (stanza) => {
    if (stanza.attrs.type === 'link_code_companion_reg') linker?.codeEntered(stanza);
    const blocks = blockChanges(stanza);
    await tell([...groupEvents(stanza), ...pictureEvents(stanza), ...blocks.events], stanza);
    if (blocks.unclear) parts.blockListChanged();
    if (stanza.attrs.type !== 'server_sync') return stanza;
    await parts.settingsChanged(stanza);
    // Read already: Baileys has nothing to do but to confirm it.
    return { ...stanza, content: [] };
  });
  attach('CB:call', async (stanza) => {
    await tell(callEvents(stanza), stanza);
    return stanza;
  });
  attach('CB:ack,class:message', async (stanza) => {
    await sender.answered(stanza);
    return stanza;
  });
  attach('CB:iq,type:set,pair-device', async (stanza) => {
    await linker?.offer(stanza);
    return undefined;
  });
  attach('CB:iq,,pair-success', async (stanza) => {
    return (await linker?.confirm(stanza)) ? stanza : undefined;
  });
  for (const event of ['CB:presence', 'CB:chatstate']) {
    socket.ws.on(event, (stanza: BinaryNode) => {
      tell([], stanza).catch(parts.failed);
      const signal = presenceSignal(stanza);
      if (signal) host.emit(signal);
    });
  }
}

/**
 * Baileys puts stanzas marked `offline` into a queue of their own, which later messages overtake. Ours is one queue
 * for all, in the order of arrival.
 */
function inOrder(stanza: BinaryNode): BinaryNode {
  const { offline: _, ...attrs } = stanza.attrs;
  return { ...stanza, attrs };
}

function openEvents(stanza: BinaryNode, me: Me): EngineEvent[] {
  try {
    const message = openMessage(stanza, me);
    return message ? [{ type: 'message', message }] : [];
  } catch {
    // Not readable, and Baileys will refuse it for the same reason.
    return [];
  }
}
