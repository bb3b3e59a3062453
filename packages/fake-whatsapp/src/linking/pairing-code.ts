import { randomBytes } from 'node:crypto';
import { phoneOf } from '@wagate/contract/jid';
import type { BinaryNode } from 'baileys';
import { aesDecryptCTR, aesDecryptGCM, aesEncryptCTR, Curve, derivePairingCodeKey, hkdf } from 'baileys';
import type { Context } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import type { DeviceAddress } from '../people/address.js';
import { bytesOf, child, node, ProtocolError, requireAttr, requireBytes, seconds } from '../wire/node.js';
import { link } from './link.js';
import type { Offer } from './offers.js';

const ANSWER_MS = 10_000;
const NOTHING = Buffer.alloc(0);

/** Browser and system, as WhatsApp wants to know them of a computer that shows a code: from others it takes none. */
const KNOWN_DISPLAY = /^(Chrome|Firefox|Edge|Opera|Safari) \((Ubuntu|Linux|Mac OS|Windows)\)$/;

/** The computer says that it shows a code for a number; the reference it gets names this attempt. */
export function companionHello(offer: Offer, request: BinaryNode): BinaryNode {
  const number = phoneOf(requireAttr(request, 'jid')) ?? '';
  const display = bytesOf(child(request, 'companion_platform_display'))?.toString() ?? '';
  if (!KNOWN_DISPLAY.test(display))
    throw new ProtocolError(`no pairing code for ${display || 'a nameless system'}`);
  const ref = randomBytes(16).toString('base64');
  const wrappedKey = requireBytes(request, 'link_code_pairing_wrapped_companion_ephemeral_pub', 80);
  offer.code = { number, ref, wrappedKey };
  return node('link_code_companion_reg', { stage: 'companion_hello' }, [
    node('link_code_pairing_ref', {}, Buffer.from(ref)),
  ]);
}

/** The computer answers what the phone sent after the code was typed. */
export function companionFinish(offer: Offer, request: BinaryNode): void {
  const ref = bytesOf(child(request, 'link_code_pairing_ref'))?.toString();
  if (!offer.code || ref !== offer.code.ref) return;
  offer.code.answer?.(requireBytes(request, 'link_code_pairing_wrapped_key_bundle'));
}

/** The phone's whole side of linking by an eight-character code. */
export async function enterCode(ctx: Context, number: string, typed: unknown): Promise<DeviceAddress> {
  const code = parseCode(typed);
  const offer = await ctx.offers.byNumber(number);
  if (!offer?.code)
    throw new DemoError(
      'nothing_waiting',
      'No computer shows a code for this number right now. Ask for one there first.',
    );
  const { wrappedKey, ref } = offer.code;
  const theirs = aesDecryptCTR(
    wrappedKey.subarray(48),
    await derivePairingCodeKey(code, wrappedKey.subarray(0, 32)),
    wrappedKey.subarray(32, 48),
  );
  const ephemeral = Curve.generateKeyPair();
  const identity = Curve.generateKeyPair();
  const salt = randomBytes(32);
  const iv = randomBytes(16);
  const wrapped = aesEncryptCTR(ephemeral.public, await derivePairingCodeKey(code, salt), iv);
  const answer = awaitAnswer(offer);
  offer.connection.send(
    node(
      'notification',
      {
        from: 's.whatsapp.net',
        id: randomBytes(8).toString('hex'),
        type: 'link_code_companion_reg',
        t: seconds(Date.now()),
      },
      [
        node('link_code_companion_reg', { stage: 'primary_hello' }, [
          node('link_code_pairing_wrapped_primary_ephemeral_pub', {}, Buffer.concat([salt, iv, wrapped])),
          node('primary_identity_pub', {}, identity.public),
          node('link_code_pairing_ref', {}, Buffer.from(ref)),
        ]),
      ],
    ),
  );
  const bundle = await answer;
  const shared = Curve.sharedKey(ephemeral.private, theirs);
  const opened = openBundle(bundle, shared);
  const companionIdentity = opened.subarray(0, 32);
  if (!companionIdentity.equals(offer.keys.identity)) throw wrong();
  const agreed = Curve.sharedKey(identity.private, companionIdentity);
  const secret = hkdf(Buffer.concat([shared, agreed, opened.subarray(64)]), 32, { info: 'adv_secret' });
  return link(ctx, number, offer, Buffer.from(companionIdentity), Buffer.from(secret));
}

function awaitAnswer(offer: Offer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const silent = () =>
      new DemoError('link_refused', 'The computer does not answer. Ask for a new code there.');
    const timer = setTimeout(() => reject(silent()), ANSWER_MS);
    if (!offer.code) return reject(silent());
    offer.code.answer = (bundle) => {
      clearTimeout(timer);
      resolve(bundle);
    };
  });
}

/** A mistyped code gives other keys on both sides, which shows only here. */
function openBundle(bundle: Buffer, shared: Buffer): Buffer {
  const key = hkdf(shared, 32, {
    salt: bundle.subarray(0, 32),
    info: 'link_code_pairing_key_bundle_encryption_key',
  });
  try {
    const opened = aesDecryptGCM(bundle.subarray(44), key, bundle.subarray(32, 44), NOTHING);
    if (opened.length === 96) return opened;
  } catch {
    // Told below: the only cause a person can act on is the code.
  }
  throw wrong();
}

const wrong = () => new DemoError('wrong_code', 'That is not the code on show. Check it and type it again.');

function parseCode(typed: unknown): string {
  const code = typeof typed === 'string' ? typed.replace(/[\s-]/g, '').toUpperCase() : '';
  if (!/^[0-9A-Z]{8}$/.test(code))
    throw new DemoError('invalid_code', 'A pairing code has eight letters and digits: ABCD-1234.');
  return code;
}
