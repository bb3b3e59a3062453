import type { EngineHost } from '@wagate/engine';
import type { WASocket } from 'baileys';
import type { SocketDirectory } from './directory.js';

export interface BlockListParts {
  host: EngineHost;
  directory: SocketDirectory;
  failed(error: unknown): void;
  note(message: string): void;
}

/**
 * Tells whom the account has blocked, once a connection: it may have changed while there was none, and Baileys asks for
 * the list without telling anyone what it says.
 * @returns what fetches the list again.
 */
export function followBlockList({ ev }: WASocket, parts: BlockListParts): () => void {
  const fetchAll = async () => {
    const people = await parts.directory.blocked().catch(() => undefined);
    if (people) await parts.host.commit({ events: [{ type: 'block-list', people }] });
    else parts.note('The list of blocked people could not be fetched');
  };
  const refresh = () => void fetchAll().catch(parts.failed);
  ev.on('connection.update', ({ connection }) => {
    if (connection === 'open') refresh();
  });
  return refresh;
}
