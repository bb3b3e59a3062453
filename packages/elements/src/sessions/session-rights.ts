import type { Session } from '@wagate/sdk';
import type { Caller } from '../data/caller.js';

/** What somebody may do to sessions. */
export interface SessionRights {
  /** Link a phone, and start what one is linked to. */
  link: boolean;
  /** Stop, unlink, change settings. */
  change: boolean;
  /** Make and delete. */
  make: boolean;
  /** Read their chats. */
  read: boolean;
  /** Make one-time links to link a phone by: no token of a page may. */
  sendLinks: boolean;
}

export const sessionRights = (caller: Caller): SessionRights => ({
  link: caller.may('manage', 'pair', 'sessions'),
  change: caller.may('manage', 'sessions'),
  make: caller.mayEverywhere('manage', 'sessions'),
  read: caller.may('read', 'view'),
  sendLinks: caller.offers('embed-tokens') && caller.may('manage'),
});

/** Who may only link does not cut off what works. */
export const mayRestart = ({ link, change }: SessionRights, { status }: Session): boolean =>
  change || (link && status !== 'working');
