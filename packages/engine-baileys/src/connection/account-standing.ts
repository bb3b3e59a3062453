import type { EngineEvent, EngineHost } from '@wagate/engine';
import type { BinaryNode, NewChatMessageCapInfo, WASocket } from 'baileys';
import { newChatsOf, reachOutOf } from '../mapping/standing.js';

export interface AccountStandingParts {
  host: EngineHost;
  failed(error: unknown): void;
  note(message: string): void;
}

/** What WhatsApp answers to a message that an account may not send to somebody new. */
const MAY_NOT_REACH_OUT = '463';

/**
 * Tells what WhatsApp lets the account do: as it stands at each connection, whenever WhatsApp says so, and once it has
 * refused a message for it. Not every account is told.
 */
export function followStanding(socket: WASocket, { host, failed, note }: AccountStandingParts): void {
  const { ev, ws } = socket;
  const tell = (said: Omit<Extract<EngineEvent, { type: 'standing' }>, 'type'>) =>
    void host.commit({ events: [{ type: 'standing', ...said }] }).catch(failed);
  const tellNewChats = (info: NewChatMessageCapInfo | null | undefined) => {
    if (info && typeof info === 'object') tell({ newChats: newChatsOf(info) });
  };
  const unknown = () => note('WhatsApp did not say what the account may do');
  // Its answer comes as an update of the connection.
  const askReachOut = () => void socket.fetchAccountReachoutTimelock().catch(unknown);

  ev.on('connection.update', ({ connection, reachoutTimeLock }) => {
    if (reachoutTimeLock) tell({ reachOut: reachOutOf(reachoutTimeLock) });
    if (connection !== 'open') return;
    askReachOut();
    void socket.fetchNewChatMessageCap().then(tellNewChats, unknown);
  });
  ev.on('message-capping.update', tellNewChats);
  ws.on('CB:ack,class:message', ({ attrs }: BinaryNode) => {
    if (attrs.error === MAY_NOT_REACH_OUT) askReachOut();
  });
}
