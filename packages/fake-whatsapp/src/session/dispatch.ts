import type { BinaryNode } from 'baileys';
import type { Context } from '../context.js';
import { receiveAck, receiveReceipt } from '../delivery/confirm.js';
import { receiveMessage } from '../delivery/receive.js';
import { uploadAgain } from '../media/upload-again.js';
import type { DeviceAddress } from '../people/address.js';
import type { Connection } from '../wire/connection.js';
import { node } from '../wire/node.js';
import { hearPresence } from './presence.js';
import { answerDeviceQuery, answerOfferQuery } from './queries.js';

/** One node from a client, to where it belongs. */
export async function dispatch(ctx: Context, connection: Connection, received: BinaryNode): Promise<void> {
  const offer = ctx.offers.of(connection);
  if (offer) {
    if (received.tag === 'iq') answerOfferQuery(offer, received);
    return;
  }
  const address = ctx.online.addressOf(connection);
  if (!address) return;
  if (received.tag === 'iq') return answerDeviceQuery(ctx, connection, address, received);
  if (received.tag === 'message') return ctx.writer.run((tx) => receiveMessage(tx, ctx, address, received));
  if (received.tag === 'receipt') return receipt(ctx, connection, address, received);
  if (received.tag === 'ack') return ctx.writer.run((tx) => receiveAck(tx, address, received));
  if (received.tag === 'presence' || received.tag === 'chatstate')
    return ctx.writer.run((tx) => hearPresence(tx, ctx, address, received));
  // Client statistics are heard and need no answer.
}

async function receipt(ctx: Context, connection: Connection, address: DeviceAddress, received: BinaryNode) {
  if (received.attrs.type === 'server-error') await uploadAgain(ctx, address, received);
  else await ctx.writer.run((tx) => receiveReceipt(tx, ctx, address, received));
  const { id, to, type, participant } = received.attrs;
  connection.send(node('ack', { class: 'receipt', id, from: to, type, participant }));
}
