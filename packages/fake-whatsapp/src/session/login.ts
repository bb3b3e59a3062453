import type { Context } from '../context.js';
import { REFS } from '../linking/offers.js';
import type { DeviceAddress } from '../people/address.js';
import { lidJid } from '../people/address.js';
import { findCompanion } from '../people/companion.js';
import { findPerson } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';
import type { Connection } from '../wire/connection.js';
import { node, seconds } from '../wire/node.js';
import type { Introduction } from '../wire/noise.js';

/** After the handshake: a computer to be linked gets references for its QR codes, a linked one logs in. */
export async function introduce(
  ctx: Context,
  connection: Connection,
  introduction: Introduction,
): Promise<void> {
  if (introduction.payload.devicePairingData) {
    const offer = ctx.offers.open(connection, introduction);
    connection.send(
      node('iq', { from: 's.whatsapp.net', type: 'set', xmlns: 'md', id: `pair-${REFS}-${offer.since}` }, [
        node(
          'pair-device',
          {},
          offer.refs.map((ref) => node('ref', {}, Buffer.from(ref))),
        ),
      ]),
    );
    return;
  }
  const { username, device } = introduction.payload;
  const address = { number: String(username ?? ''), device: device ?? 0 };
  await ctx.writer.run((tx) => {
    const refusal = reasonToRefuse(ctx, tx, address, introduction.clientKey);
    if (refusal) {
      tx.after(() => connection.end(node('failure', { reason: refusal, location: 'loopback' })));
      return;
    }
    const person = findPerson(tx, address.number)!;
    tx.after(() => {
      ctx.online
        .attach(address, connection)
        ?.end(node('stream:error', {}, [node('conflict', { type: 'replaced' })]));
      connection.send(
        node('success', {
          t: seconds(Date.now()),
          props: '27',
          companion_enc_static: '',
          lid: lidJid(person, address.device),
          location: 'loopback',
        }),
      );
    });
  });
}

function reasonToRefuse(ctx: Context, tx: Transaction, address: DeviceAddress, clientKey: Buffer) {
  const told = ctx.faults.refusalOf(address.number);
  if (told) return told;
  const companion = findCompanion(tx, address);
  const known = companion && companion.unlinkedAt === undefined && companion.clientKey.equals(clientKey);
  return known && findPerson(tx, address.number) ? undefined : '401';
}
