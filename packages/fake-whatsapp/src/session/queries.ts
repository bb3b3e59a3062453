import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import type { Offer } from '../linking/offers.js';
import { companionFinish, companionHello } from '../linking/pairing-code.js';
import { forgetDevice } from '../linking/unlink.js';
import { UPLOAD_AUTH } from '../media/media-server.js';
import { LARGEST_FILE } from '../media/media-store.js';
import type { DeviceAddress } from '../people/address.js';
import type { Transaction } from '../storage/transaction.js';
import type { Connection } from '../wire/connection.js';
import { child, children, node, seconds } from '../wire/node.js';
import { appState } from './app-state.js';
import { blockQuery } from './block-query.js';
import { catchUp } from './catch-up.js';
import { groupQuery } from './group-query.js';
import { pictureQuery } from './picture-query.js';
import { handOutKeys, keyDigest, storeKeys } from './pre-key-query.js';
import { jsonQuery } from './standing-query.js';
import { usync } from './usync.js';

interface Query {
  tx: Transaction;
  ctx: Context;
  address: DeviceAddress;
  iq: BinaryNode;
}

type Content = BinaryNode['content'];

/** What each kind of query is answered with; a kind that is not here gets an empty result, as most do. */
const ANSWERS: Record<string, (query: Query) => Content | Promise<Content>> = {
  encrypt: ({ tx, ctx, address, iq }) => {
    if (child(iq, 'count') || child(iq, 'digest')) return keyDigest(tx, address, iq);
    if (child(iq, 'key')) return handOutKeys(tx, ctx, iq);
    if (iq.attrs.type === 'set') storeKeys(tx, address, iq);
    return undefined;
  },
  usync: ({ tx, iq }) => usync(tx, iq),
  'w:g2': ({ tx, ctx, address, iq }) => groupQuery(tx, ctx, address, iq),
  'w:sync:app:state': ({ tx, ctx, address, iq }) => appState(tx, ctx, address, iq),
  blocklist: ({ tx, ctx, address, iq }) => blockQuery(tx, ctx, address, iq),
  'w:profile:picture': ({ tx, ctx, iq }) => pictureQuery(tx, ctx, iq),
  privacy: ({ iq }) =>
    child(iq, 'tokens')
      ? undefined
      : [node('privacy', {}, [node('category', { name: 'readreceipts', value: 'all' })])],
  'w:mex': ({ tx, address, iq }) => jsonQuery(tx, address, iq),
  abt: () => [node('props', {}, [])],
  'w:m': ({ ctx }) => [
    node('media_conn', { auth: UPLOAD_AUTH, ttl: '3600', max_buckets: '1' }, [
      node('host', { hostname: ctx.mediaHost(), maxContentLengthBytes: String(LARGEST_FILE) }),
    ]),
  ],
  passive: async ({ tx, ctx, address, iq }) => {
    if (child(iq, 'active')) await catchUp(tx, ctx, address);
    return undefined;
  },
  md: ({ tx, ctx, address, iq }) => {
    if (child(iq, 'remove-companion-device')) forgetDevice(tx, ctx, address);
    return undefined;
  },
};

export async function answerDeviceQuery(
  ctx: Context,
  connection: Connection,
  address: DeviceAddress,
  iq: BinaryNode,
): Promise<void> {
  await ctx.writer.run(async (tx) => {
    // The answer is on its way before anything that the query sets off.
    let content: Content;
    tx.after(() => connection.send(result(iq, content)));
    content = await ANSWERS[iq.attrs.xmlns ?? '']?.({ tx, ctx, address, iq });
  });
}

/** A computer that is not linked yet asks only about its pairing code. */
export function answerOfferQuery(offer: Offer, iq: BinaryNode): void {
  const registration = child(iq, 'link_code_companion_reg');
  if (registration?.attrs.stage === 'companion_hello') {
    offer.connection.send(result(iq, [companionHello(offer, registration)]));
    return;
  }
  offer.connection.send(result(iq));
  if (registration?.attrs.stage === 'companion_finish') companionFinish(offer, registration);
}

function result(iq: BinaryNode, content?: Content): BinaryNode {
  const error = Array.isArray(content)
    ? children({ tag: '', attrs: {}, content }, 'error').length > 0
    : false;
  const from = iq.attrs.to ?? 's.whatsapp.net';
  return node(
    'iq',
    { from, type: error ? 'error' : 'result', id: iq.attrs.id, t: seconds(Date.now()) },
    content,
  );
}
