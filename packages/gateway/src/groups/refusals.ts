import type { RefusedMember } from '@wagate/engine';
import { ApiProblem } from '../errors/api-problem.js';

type Code = 'forbidden' | 'not_found' | 'conflict' | 'internal';

const problem = (code: Code, message: string, whatsApp: number) =>
  new ApiProblem(code, message, { reason: 'refused', code: whatsApp });

/** Why WhatsApp does not do what was asked about a group. */
export function groupRefusal(code: number): ApiProblem {
  switch (code) {
    case 401:
    case 403:
      return problem(
        'forbidden',
        'WhatsApp refused: the account is not in this group, or has to be an admin of it',
        code,
      );
    case 404:
    case 410:
      return problem('not_found', 'WhatsApp does not know this group', code);
    case 400:
    case 405:
    case 406:
      return problem('conflict', 'WhatsApp does not accept this for the group', code);
    case 409:
      return problem('conflict', 'WhatsApp says that it is so already', code);
    case 419:
      return problem('conflict', 'WhatsApp lets nobody else into the group: it is full', code);
    default:
      return problem('internal', `WhatsApp refused (${code})`, code);
  }
}

/** Why an invite does not lead into its group. */
export function inviteRefusal(code: number): ApiProblem {
  if (code === 401 || code === 403)
    return problem('forbidden', 'WhatsApp does not let the account into this group', code);
  if (code === 409) return problem('conflict', 'the account is in this group already', code);
  return [400, 404, 405, 406, 410].includes(code)
    ? problem('not_found', 'this invite leads to no group, or not any more', code)
    : groupRefusal(code);
}

const DEEDS = {
  add: 'add',
  remove: 'remove',
  promote: 'make an admin of',
  demote: 'take the rights of an admin from',
} as const;

function whyNot(action: keyof typeof DEEDS, code: number): string {
  if (code === 403) return action === 'add' ? 'their privacy settings forbid it' : 'it is not allowed';
  if (code === 404) return action === 'add' ? 'not on WhatsApp' : 'not in the group';
  if (code === 408) return 'they left the group not long ago';
  if (code === 409) return action === 'add' ? 'in the group already' : 'it is so already';
  return `refused with ${code}`;
}

/** For whom WhatsApp has not done it, and why. For everybody else it is done. */
export function membersRefusal(action: keyof typeof DEEDS, refused: readonly RefusedMember[]): ApiProblem {
  const codes = refused.map(({ code }) => code);
  const status: Code = codes.some((code) => code === 401 || code === 403)
    ? 'forbidden'
    : codes.every((code) => code === 404)
      ? 'not_found'
      : 'conflict';
  const whom = refused.map(({ jid, code }) => `${jid} (${whyNot(action, code)})`).join(', ');
  return new ApiProblem(status, `WhatsApp did not ${DEEDS[action]} ${whom}`, {
    reason: 'refused',
    refused: refused.map(({ jid, code }) => ({ jid, code, message: whyNot(action, code) })),
  });
}
