import type { BinaryNode } from 'baileys';
import type { DeviceAddress } from '../people/address.js';
import { lockAnswer, newChatsAnswer, standingOf } from '../people/standing.js';
import type { Transaction } from '../storage/transaction.js';
import { bytesOf, child, node } from '../wire/node.js';

/** By the ids of the two queries: whether the account may write first to people, and to how many. */
const REACH_OUT = '23983697327930364';
const NEW_CHATS = '24503548349331633';

/** Questions in JSON. Of those that there are, the network answers what it knows of the account itself. */
export function jsonQuery(tx: Transaction, { number }: DeviceAddress, iq: BinaryNode): BinaryNode[] {
  const query = child(iq, 'query');
  if (!bytesOf(query)) return [node('error', { code: '400', text: 'bad-request' })];
  const standing = standingOf(tx, number);
  switch (query?.attrs.query_id) {
    case REACH_OUT:
      return answer({ xwa2_fetch_account_reachout_timelock: lockAnswer(standing) });
    case NEW_CHATS:
      return answer({ xwa2_message_capping_info: newChatsAnswer(standing) });
    default:
      return answer({});
  }
}

const answer = (data: object): BinaryNode[] => [
  node('result', {}, Buffer.from(JSON.stringify({ data }), 'utf8')),
];
