import { Curve, hmacSign, proto } from 'baileys';
import type { Context } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import { type DeviceAddress, lidJid, phoneJid } from '../people/address.js';
import { companionsOf, MOST_COMPANIONS, removeCompanion, saveCompanion } from '../people/companion.js';
import { findPerson, type Person } from '../people/person.js';
import { verifySignature } from '../signal/verify.js';
import { bytesOf, child, node, seconds } from '../wire/node.js';
import { fillHistory } from '../world/fill-history.js';
import { announceDevices } from './announce.js';
import type { Offer } from './offers.js';

const ACCOUNT_SIGNATURE = Buffer.from([6, 0]);
const DEVICE_SIGNATURE = Buffer.from([6, 1]);

/**
 * The phone adopts a computer: it signs the computer's identity, and the computer proves it by signing back.
 * `secret` is what only the phone and the computer know, from the QR code or the pairing code.
 */
export async function link(
  ctx: Context,
  number: string,
  offer: Offer,
  identity: Buffer,
  secret: Buffer,
): Promise<DeviceAddress> {
  if (offer.taken) throw new DemoError('link_refused', 'Another phone is linking this computer right now.');
  offer.taken = true;
  try {
    return await adopt(ctx, number, offer, identity, secret);
  } finally {
    offer.taken = false;
  }
}

async function adopt(ctx: Context, number: string, offer: Offer, identity: Buffer, secret: Buffer) {
  const now = Date.now();
  const { person, device } = await ctx.writer.run((tx) => {
    const person = findPerson(tx, number);
    if (!person?.phone) throw new DemoError('phone_not_found', 'There is no phone with this number.');
    if (companionsOf(tx, number).length >= MOST_COMPANIONS)
      throw new DemoError(
        'too_many_devices',
        `A phone links at most ${MOST_COMPANIONS} computers. Unlink one first.`,
      );
    const device = tx.next(`device/${number}`);
    fillHistory(tx, person, now);
    saveCompanion(tx, {
      number,
      device,
      clientKey: offer.clientKey,
      ...offer.keys,
      identity,
      platform: offer.platform,
      linkedAt: now,
      historySent: false,
    });
    return { person, device };
  });
  const details = proto.ADVDeviceIdentity.encode({
    rawId: 1,
    timestamp: Math.floor(now / 1000),
    keyIndex: device,
    accountType: proto.ADVEncryptionType.E2EE,
    deviceType: proto.ADVEncryptionType.E2EE,
  }).finish();
  const answer = await offer.connection.request(pairSuccess(person, device, details, identity, secret, now));
  const signed = bytesOf(child(child(answer, 'pair-device-sign'), 'device-identity'));
  if (!signed || !signedBack(signed, details, identity, person)) {
    await ctx.writer.run((tx) => removeCompanion(tx, { number, device }));
    throw new DemoError(
      'link_refused',
      'The computer did not accept the link. Show a new code there and try again.',
    );
  }
  await ctx.writer.run((tx) => announceDevices(tx, ctx, person, device));
  offer.connection.end(node('stream:error', { code: '515' }));
  return { number, device };
}

function pairSuccess(
  person: Person,
  device: number,
  details: Uint8Array,
  identity: Buffer,
  secret: Buffer,
  now: number,
) {
  const signature = Curve.sign(person.account.private, Buffer.concat([ACCOUNT_SIGNATURE, details, identity]));
  const signed = proto.ADVSignedDeviceIdentity.encode({
    details,
    accountSignatureKey: person.account.public,
    accountSignature: signature,
  }).finish();
  const sealed = proto.ADVSignedDeviceIdentityHMAC.encode({
    details: signed,
    hmac: hmacSign(signed, secret),
  }).finish();
  return node('iq', { from: 's.whatsapp.net', type: 'set', xmlns: 'md', t: seconds(now) }, [
    node('pair-success', {}, [
      node('device-identity', {}, sealed),
      node('device', { jid: phoneJid(person, device), lid: lidJid(person, device) }),
      node('platform', { name: 'android' }),
    ]),
  ]);
}

/** The computer's own signature over what the phone signed: both ends now hold the same statement. */
function signedBack(answer: Buffer, details: Uint8Array, identity: Buffer, person: Person): boolean {
  const { deviceSignature } = proto.ADVSignedDeviceIdentity.decode(answer);
  const statement = Buffer.concat([DEVICE_SIGNATURE, details, identity, person.account.public]);
  return deviceSignature != null && verifySignature(identity, statement, deviceSignature);
}
