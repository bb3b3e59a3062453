import { AsyncLocalStorage } from 'node:async_hooks';
import type { InvitationState } from './invitation-state.js';

export interface InvitationRefusal {
  status: 400 | 403;
  body: { code: string; message: string };
}

const refusal = (status: 400 | 403, code: string, message: string): InvitationRefusal => ({
  status,
  body: { code, message },
});

const OVER: Record<Exclude<InvitationState['status'], 'open'>, InvitationRefusal> = {
  expired: refusal(400, 'INVITATION_EXPIRED', 'This invitation has expired. Ask for a new one.'),
  accepted: refusal(400, 'INVITATION_USED', 'This invitation was used. Sign in instead.'),
  rejected: refusal(400, 'INVITATION_REJECTED', 'This invitation was declined. Ask for a new one.'),
  canceled: refusal(400, 'INVITATION_CANCELED', 'This invitation was taken back.'),
};
const NONE = refusal(400, 'INVITATION_NOT_FOUND', 'There is no such invitation.');
const OTHER = refusal(
  403,
  'YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION',
  'You are not the recipient of the invitation',
);

/** Why an invitation does not let this address sign up; `undefined` when it does. */
export function invitationRefusal(
  state: InvitationState | undefined,
  email: unknown,
): InvitationRefusal | undefined {
  if (!state) return NONE;
  if (state.status !== 'open') return OVER[state.status];
  return state.email.toLowerCase() === String(email).trim().toLowerCase() ? undefined : OTHER;
}

/** One for all gateways of the process. */
const scope = new AsyncLocalStorage<true>();

/** Lets whoever holds an open invitation make the account it is for, also where nobody else may make one. */
export class InvitedSignUp {
  /** Whether the code that runs now runs for somebody who is invited. */
  get running(): boolean {
    return scope.getStore() === true;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return scope.run(true, work);
  }
}
