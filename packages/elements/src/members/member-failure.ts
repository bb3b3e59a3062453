import type { GatewayError } from '@wagate/sdk';
import { failureText } from '../data/failure-text.js';
import type { Localize } from '../localize/localize.js';
import { memberFailureStrings } from './member-failure.strings.js';

type Text = keyof (typeof memberFailureStrings)['english'];

const byCode: Record<string, Text> = {
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: 'is_member',
  USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION: 'is_invited',
  INVALID_EMAIL: 'no_address',
  INVITATION_LIMIT_REACHED: 'many_invitations',
  ORGANIZATION_MEMBERSHIP_LIMIT_REACHED: 'many_members',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER: 'last_owner',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER: 'last_owner',
  MEMBER_NOT_FOUND: 'gone',
  INVITATION_NOT_FOUND: 'invitation_over',
  // Refusals of the role, some of which come as if nobody was signed in.
  YOU_ARE_NOT_ALLOWED_TO_DELETE_THIS_MEMBER: 'not_allowed',
  YOU_ARE_NOT_ALLOWED_TO_UPDATE_THIS_MEMBER: 'not_allowed',
  YOU_ARE_NOT_ALLOWED_TO_INVITE_USERS_TO_THIS_ORGANIZATION: 'not_allowed',
  YOU_ARE_NOT_ALLOWED_TO_INVITE_USER_WITH_THIS_ROLE: 'not_allowed',
  YOU_ARE_NOT_ALLOWED_TO_CANCEL_THIS_INVITATION: 'not_allowed',
};

/** Why a change of members failed, in words: what the identity service says by a code has a sentence of its own. */
export function memberFailure(localize: Localize, error: GatewayError | undefined): string | undefined {
  if (!error) return undefined;
  const known = byCode[error.code];
  return known ? localize.area(memberFailureStrings)(known) : failureText(localize, error);
}

/** Whether what was to be taken away is not there any more. */
export const isGone = (error: unknown): boolean =>
  ['MEMBER_NOT_FOUND', 'INVITATION_NOT_FOUND'].includes((error as GatewayError).code);
