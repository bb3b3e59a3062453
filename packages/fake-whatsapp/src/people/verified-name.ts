import type { BinaryNode } from 'baileys';
import { proto } from 'baileys';
import { node } from '../wire/node.js';
import type { Person } from './person.js';

/** The certificate of a verified business; nothing for other people. It is signed by nobody, and no client checks that. */
export function verifiedName(person: Person): BinaryNode[] {
  if (!person.businessName) return [];
  const { Details } = proto.VerifiedNameCertificate;
  const details = Details.encode({ verifiedName: person.businessName, issuer: 'smb:wa' }).finish();
  return [
    node(
      'verified_name',
      { v: '1', verified_level: 'high' },
      proto.VerifiedNameCertificate.encode({ details }).finish(),
    ),
  ];
}
