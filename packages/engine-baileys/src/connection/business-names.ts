import { type BinaryNode, getBinaryNodeChild, type USyncQuery } from 'baileys';
import { verifiedName } from '../mapping/verified-name.js';

/** Asks for the names of businesses that WhatsApp has verified; Baileys has no such question of its own. */
export const businessNames: USyncQuery['protocols'][number] = {
  name: 'business',
  getQueryElement: () => ({ tag: 'business', attrs: {}, content: [{ tag: 'verified_name', attrs: {} }] }),
  getUserElement: () => null,
  parser: (business: BinaryNode) => verifiedName(getBinaryNodeChild(business, 'verified_name')) ?? null,
};
