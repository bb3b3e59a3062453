// Generated from openapi/identity.yaml by `npm run generate`. Do not edit.

import type { CallPromise } from '../core/call-promise.js';
import type { IdentityCallOptions } from '../identity/call-options.js';
import type { IdentityOperations as operations } from '@wagate/contract/types';

/** Signing up, in and out; the session; tokens for the gateway. */
export interface IdentitySession {
  /**
   * Who is signed in
   * Answers `null` with status 200 when nobody is: there is no 401 here. When somebody is, the header `set-auth-jwt` carries a fresh token for the gateway.
   * `GET /api/auth/get-session`.
   * @throws IdentityError: `status` 429; 0 without an answer (`code` network, aborted).
   */
  get(query?: operations['getSession']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getSession']['responses'][200]['content']['application/json']>;
  /**
   * A token for the gateway
   * Makes a JWT for the signed-in user and their active organization. It lives 5 minutes; ask again shortly before. After switching the organization ask anew: the old token still names the old one.
   * `GET /api/auth/token`.
   * @throws IdentityError: `status` 401, 429; 0 without an answer (`code` network, aborted).
   */
  token(options?: IdentityCallOptions): CallPromise<operations['getToken']['responses'][200]['content']['application/json']>;
  /**
   * The public keys of tokens
   * For anyone who wants to check a token. May be cached for an hour; ask again when a token names an unknown `kid`.
   * `GET /api/auth/jwks`.
   * @throws IdentityError: `status` 429; 0 without an answer (`code` network, aborted).
   */
  keys(options?: IdentityCallOptions): CallPromise<operations['getJwks']['responses'][200]['content']['application/json']>;
  /**
   * Sessions of the signed-in user
   * Every browser that is signed in to this account, this one included. A plain gateway tells it for one day after signing in, and answers 403 `SESSION_NOT_FRESH` from then on. The embedded one refuses it, like everything about passwords, second factors and sign-ins, to a super admin who acts as somebody: 403 `NOT_WHILE_IMPERSONATING`.
   * `GET /api/auth/list-sessions`.
   * @throws IdentityError: `status` 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  list(options?: IdentityCallOptions): CallPromise<operations['listSessions']['responses'][200]['content']['application/json']>;
  /**
   * End one session
   * Signs one browser out, named by the `token` of its session; an unknown one is not an error. A token for the gateway that was already made ends with it on the embedded gateway; on a plain one it stays valid for up to 5 minutes.
   * `POST /api/auth/revoke-session`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  revoke(body: NonNullable<operations['revokeSession']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['revokeSession']['responses'][200]['content']['application/json']>;
  /**
   * End all other sessions
   * Signs every other browser out and keeps the session that asks. Tokens for the gateway that they already made end with them on the embedded gateway; on a plain one they stay valid for up to 5 minutes.
   * `POST /api/auth/revoke-other-sessions`.
   * @throws IdentityError: `status` 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  revokeOthers(options?: IdentityCallOptions): CallPromise<operations['revokeOtherSessions']['responses'][200]['content']['application/json']>;
  /**
   * End all sessions
   * Signs every browser out, the one that asks too. Tokens for the gateway that they already made end with them on the embedded gateway; on a plain one they stay valid for up to 5 minutes.
   * `POST /api/auth/revoke-sessions`.
   * @throws IdentityError: `status` 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  revokeAll(options?: IdentityCallOptions): CallPromise<operations['revokeSessions']['responses'][200]['content']['application/json']>;
}

/** The own account. */
export interface IdentityAccount {
  /**
   * Change the own profile
   * The name and the picture; only what is sent changes. The address and the password have operations of their own.
   * `POST /api/auth/update-user`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  update(body: NonNullable<operations['updateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateUser']['responses'][200]['content']['application/json']>;
  /**
   * Change the own password
   * Errors: 400 `INVALID_PASSWORD` when the current one is wrong, 400 `PASSWORD_TOO_SHORT`. The embedded gateway adds 400 `PASSWORD_TOO_COMMON`.
   * `POST /api/auth/change-password`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  changePassword(body: NonNullable<operations['changePassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['changePassword']['responses'][200]['content']['application/json']>;
  /**
   * Change the own address
   * Works only where the service can send mail; otherwise 400 (without a `code`).
   * `POST /api/auth/change-email`.
   * @throws IdentityError: `status` 400, 401, 422, 429; 0 without an answer (`code` network, aborted).
   */
  changeEmail(body: NonNullable<operations['changeEmail']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['changeEmail']['responses'][200]['content']['application/json']>;
  /**
   * Check the own password
   * To ask again before something grave; nothing changes by it. Error: 400 `INVALID_PASSWORD` when it is wrong.
   * `POST /api/auth/verify-password`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  verifyPassword(body: NonNullable<operations['verifyPassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['verifyPassword']['responses'][200]['content']['application/json']>;
  /**
   * Delete the own account
   * Works only where the service allows it; otherwise 404.
   * `POST /api/auth/delete-user`.
   * @throws IdentityError: `status` 400, 401, 404, 429; 0 without an answer (`code` network, aborted).
   */
  delete(body: NonNullable<operations['deleteUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['deleteUser']['responses'][200]['content']['application/json']>;
  /**
   * Ask for a reset link
   * The answer is the same whether or not there is such an account. Works only where the service can send mail: elsewhere 400 `RESET_PASSWORD_DISABLED`. The embedded gateway mails a link to its page `/reset` with the token in the fragment, and takes no heed of `redirectTo`.
   * `POST /api/auth/request-password-reset`.
   * @throws IdentityError: `status` 400, 429; 0 without an answer (`code` network, aborted).
   */
  requestPasswordReset(body: NonNullable<operations['requestPasswordReset']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['requestPasswordReset']['responses'][200]['content']['application/json']>;
  /**
   * Set a new password
   * With the token of a reset link. Errors: 400 `INVALID_TOKEN`, `PASSWORD_TOO_SHORT`, `PASSWORD_TOO_LONG`, `PASSWORD_TOO_COMMON`, `USER_NOT_FOUND`. The embedded gateway ends all sign-ins of the account, and tells apart 400 `RESET_LINK_EXPIRED`, `RESET_LINK_USED` and `RESET_LINK_REPLACED` (a newer one was made) from a link that there is not, `INVALID_TOKEN`; a plain one says that of all of them.
   * `POST /api/auth/reset-password`.
   * @throws IdentityError: `status` 400, 429; 0 without an answer (`code` network, aborted).
   */
  resetPassword(body: NonNullable<operations['resetPassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['resetPassword']['responses'][200]['content']['application/json']>;
  /**
   * Whose a reset link is
   * For the page that the link leads to, before a password is typed. The token is in the body and in no address. Errors: 400 `INVALID_TOKEN`, `RESET_LINK_EXPIRED`, `RESET_LINK_USED`, `RESET_LINK_REPLACED`, 404 `USER_NOT_FOUND`.
   * `POST /api/auth/wagate/reset-link/state`.
   * @throws IdentityError: `status` 400, 404, 429; 0 without an answer (`code` network, aborted).
   */
  resetLinkState(body: NonNullable<operations['getResetLinkState']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['getResetLinkState']['responses'][200]['content']['application/json']>;
  /**
   * What an account page tells
   * How many backup codes are left, and what this service does otherwise than a plain one, which answers 404.
   * `GET /api/auth/wagate/account`.
   * @throws IdentityError: `status` 401, 404, 429; 0 without an answer (`code` network, aborted).
   */
  state(options?: IdentityCallOptions): CallPromise<operations['getAccountState']['responses'][200]['content']['application/json']>;
}

/** A second factor: an authenticator app and backup codes. */
export interface IdentityTwoFactor {
  /**
   * Begin to set up a second factor
   * Takes effect with the first successful `verify-totp`. Until then signing in works as before. With a second factor already on, the embedded gateway answers 400 `TOTP_ALREADY_ENABLED` (set it up anew with `wagate/two-factor/renew`); a plain one may replace the working secret at once.
   * `POST /api/auth/two-factor/enable`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  enable(body: NonNullable<operations['enableTwoFactor']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['enableTwoFactor']['responses'][200]['content']['application/json']>;
  /**
   * Switch the second factor off
   * From then on the password alone signs in, and the backup codes are void. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong.
   * `POST /api/auth/two-factor/disable`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  disable(body: NonNullable<operations['disableTwoFactor']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['disableTwoFactor']['responses'][200]['content']['application/json']>;
  /**
   * Show the authenticator URI again
   * The `otpauth:` URI to show as a QR code to one more authenticator. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Error: 400 `TOTP_NOT_ENABLED` without a second factor.
   * `POST /api/auth/two-factor/get-totp-uri`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  getTotpUri(body: NonNullable<operations['getTotpUri']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['getTotpUri']['responses'][200]['content']['application/json']>;
  /**
   * Give the code of an authenticator
   * Completes a sign-in, or the set-up. Error: 401 `INVALID_CODE`; on the embedded gateway 401 `TWO_FACTOR_CODE_USED` for one that was used; 401 `INVALID_TWO_FACTOR_COOKIE` when the 10 minutes are over.
   * `POST /api/auth/two-factor/verify-totp`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  verifyTotp(body: NonNullable<operations['verifyTotp']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['verifyTotp']['responses'][200]['content']['application/json']>;
  /**
   * Give a backup code
   * Completes a sign-in. The code is used up. Error: 401 `INVALID_BACKUP_CODE`.
   * `POST /api/auth/two-factor/verify-backup-code`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  verifyBackupCode(body: NonNullable<operations['verifyBackupCode']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['verifyBackupCode']['responses'][200]['content']['application/json']>;
  /**
   * Make new backup codes
   * Shown this once; the old ones stop working. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Error: 400 `TWO_FACTOR_NOT_ENABLED` without a second factor.
   * `POST /api/auth/two-factor/generate-backup-codes`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  generateBackupCodes(body: NonNullable<operations['generateBackupCodes']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['generateBackupCodes']['responses'][200]['content']['application/json']>;
  /**
   * Begin to set the second factor up anew
   * Makes a new secret and new backup codes that wait aside: the old authenticator and the old backup codes go on signing in until `confirm` was given a code of the new one, within 30 minutes. Asking again replaces what waits. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Errors: 400 `TWO_FACTOR_NOT_ENABLED` without a second factor, 403 `NOT_WHILE_IMPERSONATING`.
   * `POST /api/auth/wagate/two-factor/renew`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  renew(body: NonNullable<operations['renewTwoFactor']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['renewTwoFactor']['responses'][200]['content']['application/json']>;
  /**
   * Put the new second factor in the place of the old
   * With a code of the new authenticator. From then on the old one and the old backup codes are void. Errors: 401 `INVALID_CODE`, after which the new one still waits; 400 `NO_TWO_FACTOR_RENEWAL` when nothing waits.
   * `POST /api/auth/wagate/two-factor/confirm`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  confirmRenewal(body: NonNullable<operations['confirmTwoFactorRenewal']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['confirmTwoFactorRenewal']['responses'][200]['content']['application/json']>;
}

/** Tenants, and which of them is active. */
export interface IdentityOrganizations {
  /**
   * Own organizations
   * Those the signed-in user is a member of.
   * `GET /api/auth/organization/list`.
   * @throws IdentityError: `status` 401, 429; 0 without an answer (`code` network, aborted).
   */
  list(options?: IdentityCallOptions): CallPromise<operations['listOrganizations']['responses'][200]['content']['application/json']>;
  /**
   * Create an organization
   * The caller becomes its owner, and it becomes the active one. Error: 400 `ORGANIZATION_ALREADY_EXISTS` when the slug is taken.
   * `POST /api/auth/organization/create`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  create(body: NonNullable<operations['createOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['createOrganization']['responses'][200]['content']['application/json']>;
  /**
   * Change an organization
   * Its name, short name or picture, by owners and admins. Only what is sent changes.
   * `POST /api/auth/organization/update`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  update(body: NonNullable<operations['updateOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateOrganization']['responses'][200]['content']['application/json']>;
  /**
   * Delete an organization
   * Owners only. Its sessions stop; there is no way back.
   * `POST /api/auth/organization/delete`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  delete(body: NonNullable<operations['deleteOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['deleteOrganization']['responses'][200]['content']['application/json']>;
  /**
   * Is a short name free?
   * Status 200 when it is, 400 `ORGANIZATION_SLUG_ALREADY_TAKEN` when not.
   * `POST /api/auth/organization/check-slug`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  checkSlug(body: NonNullable<operations['checkOrganizationSlug']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['checkOrganizationSlug']['responses'][200]['content']['application/json']>;
  /**
   * Work in another organization
   * Changes the session. Tokens made before still name the old organization: drop them, and everything cached. Null leaves no organization active and answers null. Error: 403 `USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION`, whether there is such an organization or not: the embedded gateway then changes nothing, a plain one leaves no organization active.
   * `POST /api/auth/organization/set-active`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  setActive(body: NonNullable<operations['setActiveOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['setActiveOrganization']['responses'][200]['content']['application/json']>;
  /**
   * An organization with members and invitations
   * One request for all that a settings page shows. Null when no organization is active and none is named. Error: 403 `USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION`; for one that is not there the embedded gateway answers the same, and a plain one 400 `ORGANIZATION_NOT_FOUND`. A plain one then leaves no organization active.
   * `GET /api/auth/organization/get-full-organization`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  full(query?: operations['getFullOrganization']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getFullOrganization']['responses'][200]['content']['application/json']>;
  /**
   * The own membership
   * In the active organization. Error: 400 `NO_ACTIVE_ORGANIZATION`.
   * `GET /api/auth/organization/get-active-member`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  activeMember(options?: IdentityCallOptions): CallPromise<operations['getActiveMember']['responses'][200]['content']['application/json']>;
  /**
   * The own role
   * In the active organization, or another one.
   * `GET /api/auth/organization/get-active-member-role`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  activeRole(query?: operations['getActiveMemberRole']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getActiveMemberRole']['responses'][200]['content']['application/json']>;
  /**
   * Leave an organization
   * The last owner cannot: 400 `YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER`.
   * `POST /api/auth/organization/leave`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  leave(body: NonNullable<operations['leaveOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['leaveOrganization']['responses'][200]['content']['application/json']>;
  /**
   * May the caller do this?
   * Asks about managing the organization itself (members, invitations). What the gateway allows is told by `GET /api/v1/capabilities`.
   * `POST /api/auth/organization/has-permission`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  hasPermission(body: NonNullable<operations['hasOrganizationPermission']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['hasOrganizationPermission']['responses'][200]['content']['application/json']>;
  /**
   * Members of an organization
   * Any member may look. 100 come at once unless `limit` says otherwise; `total` tells how many there are.
   * `GET /api/auth/organization/list-members`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  members(query?: operations['listMembers']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['listMembers']['responses'][200]['content']['application/json']>;
  /**
   * Change a role
   * Owners and admins; only an owner can make an owner. A token already made keeps the old role for up to 5 minutes.
   * `POST /api/auth/organization/update-member-role`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  updateMemberRole(body: NonNullable<operations['updateMemberRole']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateMemberRole']['responses'][200]['content']['application/json']>;
  /**
   * Remove a member
   * Owners and admins. Realtime sockets of that user in this organization are closed at once; a token already made works for up to 5 minutes more. Error: 400 `MEMBER_NOT_FOUND`.
   * `POST /api/auth/organization/remove-member`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  removeMember(body: NonNullable<operations['removeMember']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['removeMember']['responses'][200]['content']['application/json']>;
  /**
   * Invite somebody
   * Owners and admins. The invitation lasts 48 hours; where no mail can be sent, hand over the link yourself: the answer's `mail` says what became of it. Error: 400 `USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION`.
   * `POST /api/auth/organization/invite-member`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  inviteMember(body: NonNullable<operations['inviteMember']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['inviteMember']['responses'][200]['content']['application/json']>;
  /**
   * One invitation
   * Only the invited person can read it, and only while it is pending: 400 `INVITATION_NOT_FOUND` when it was answered or is over. Another account gets the same answer from the embedded gateway, and 403 from a plain one.
   * `GET /api/auth/organization/get-invitation`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  invitation(query: operations['getInvitation']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getInvitation']['responses'][200]['content']['application/json']>;
  /**
   * How an invitation stands
   * For the page that a link of an invitation leads to, signed in or not: whoever holds the link may know whom it is for. Of one that is over nothing is told but how it ended. Error: 404 `INVITATION_NOT_FOUND`; a plain gateway answers 404 to every id.
   * `GET /api/auth/wagate/invitation`.
   * @throws IdentityError: `status` 404, 429; 0 without an answer (`code` network, aborted).
   */
  invitationState(query: operations['getInvitationState']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getInvitationState']['responses'][200]['content']['application/json']>;
  /**
   * Invitations of an organization
   * All of them, also those that are over: look at `status` and `expiresAt`.
   * `GET /api/auth/organization/list-invitations`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  invitations(query?: operations['listInvitations']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['listInvitations']['responses'][200]['content']['application/json']>;
  /**
   * Invitations to the signed-in user
   * Error: 403 `EMAIL_VERIFICATION_REQUIRED_BEFORE_ACCEPTING_OR_REJECTING_INVITATION` for an unverified address: treat it as an empty list.
   * `GET /api/auth/organization/list-user-invitations`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  ownInvitations(options?: IdentityCallOptions): CallPromise<operations['listUserInvitations']['responses'][200]['content']['application/json']>;
  /**
   * Accept an invitation
   * The organization becomes the active one. Error: 400 `INVITATION_NOT_FOUND`, also when it is over. Another account gets the same answer from the embedded gateway; a plain one tells it 403 `YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION`.
   * `POST /api/auth/organization/accept-invitation`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  acceptInvitation(body: NonNullable<operations['acceptInvitation']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['acceptInvitation']['responses'][200]['content']['application/json']>;
  /**
   * Decline an invitation
   * By the invited person. Error: 400 `INVITATION_NOT_FOUND` when it is no longer pending. Another account gets the same answer from the embedded gateway, and 403 from a plain one.
   * `POST /api/auth/organization/reject-invitation`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  rejectInvitation(body: NonNullable<operations['rejectInvitation']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['rejectInvitation']['responses'][200]['content']['application/json']>;
  /**
   * Take an invitation back
   * By owners and admins: its link stops working. Error: 400 `INVITATION_NOT_FOUND`, on the embedded gateway for another organization's too.
   * `POST /api/auth/organization/cancel-invitation`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  cancelInvitation(body: NonNullable<operations['cancelInvitation']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['cancelInvitation']['responses'][200]['content']['application/json']>;
}

/** Keys of an organization as the identity service knows them. Prefer the `api-keys` extension of the gateway. */
export interface IdentityApiKeys {
  /**
   * Create an API key
   * Owners only. The new key can read and nothing else: permissions cannot be set from a browser (400 `SERVER_ONLY_PROPERTY`).
   * `POST /api/auth/api-key/create`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  create(body: NonNullable<operations['createIdentityApiKey']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['createIdentityApiKey']['responses'][200]['content']['application/json']>;
  /**
   * API keys of an organization
   * Without `organizationId` the list is empty. Error: 403 `INSUFFICIENT_API_KEY_PERMISSIONS` unless the caller is an owner.
   * `GET /api/auth/api-key/list`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  list(query: operations['listIdentityApiKeys']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['listIdentityApiKeys']['responses'][200]['content']['application/json']>;
  /**
   * One API key
   * By owners only. Without the key itself, which is shown once: when it is made.
   * `GET /api/auth/api-key/get`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  get(query: operations['getIdentityApiKey']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getIdentityApiKey']['responses'][200]['content']['application/json']>;
  /**
   * Change an API key
   * A gateway may go on accepting a disabled key for 60 seconds. Error: 404 `KEY_NOT_FOUND`, on the embedded gateway for another organization's too.
   * `POST /api/auth/api-key/update`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  update(body: NonNullable<operations['updateIdentityApiKey']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateIdentityApiKey']['responses'][200]['content']['application/json']>;
  /**
   * Delete an API key
   * It stops working at once, and realtime sockets opened with it are closed. Error: 404 `KEY_NOT_FOUND`, on the embedded gateway for another organization's too.
   * `POST /api/auth/api-key/delete`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  delete(body: NonNullable<operations['deleteIdentityApiKey']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['deleteIdentityApiKey']['responses'][200]['content']['application/json']>;
}

/** All accounts, for super admins. */
export interface IdentityAdmin {
  /**
   * All accounts
   * Super admins only, as everything under `/admin`.
   * `GET /api/auth/admin/list-users`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  listUsers(query?: operations['adminListUsers']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['adminListUsers']['responses'][200]['content']['application/json']>;
  /**
   * One account
   * By its id; 404 `USER_NOT_FOUND` when there is none.
   * `GET /api/auth/admin/get-user`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  getUser(query: operations['adminGetUser']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['adminGetUser']['responses'][200]['content']['application/json']>;
  /**
   * Create an account for somebody
   * Works where registration is closed, too, and signs nobody in. Error: 400 `USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL`.
   * `POST /api/auth/admin/create-user`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  createUser(body: NonNullable<operations['adminCreateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminCreateUser']['responses'][200]['content']['application/json']>;
  /**
   * Change an account
   * Only what is sent changes. For the role and the password there are operations of their own. The embedded gateway refuses a change of the own role or a ban of oneself by this way too: 400 `YOU_CANNOT_DEMOTE_YOURSELF`, `YOU_CANNOT_BAN_YOURSELF`.
   * `POST /api/auth/admin/update-user`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  updateUser(body: NonNullable<operations['adminUpdateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminUpdateUser']['responses'][200]['content']['application/json']>;
  /**
   * Change a platform role
   * Takes effect in the next token, 5 minutes at most. An unknown role is a 400. Nobody takes the role of a super admin from themselves: the embedded gateway answers 400 `YOU_CANNOT_DEMOTE_YOURSELF`, and of two who take it from each other at the same moment one stays. Whoever is no super admin gets 403 `YOU_ARE_NOT_ALLOWED_TO_CHANGE_USERS_ROLE`.
   * `POST /api/auth/admin/set-role`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  setRole(body: NonNullable<operations['adminSetRole']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminSetRole']['responses'][200]['content']['application/json']>;
  /**
   * Set somebody's password
   * On the embedded gateway every sign-in of theirs ends, and every one in which they act as others. On a plain one their sessions go on; end them too if the account was taken over.
   * `POST /api/auth/admin/set-user-password`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  setUserPassword(body: NonNullable<operations['adminSetUserPassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminSetUserPassword']['responses'][200]['content']['application/json']>;
  /**
   * Make a reset link
   * A link by which somebody sets a new password, to hand over: `/reset#<token>` on the dashboard. It works once, for an hour, and ends the earlier ones of that account. Errors: 400 `YOU_CANNOT_MAKE_YOUR_OWN_RESET_LINK`, 403 `YOU_ARE_NOT_ALLOWED_TO_MAKE_RESET_LINKS`, 403 `BANNED_USER`, 404 `USER_NOT_FOUND`.
   * `POST /api/auth/wagate/reset-link`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  makeResetLink(body: NonNullable<operations['adminMakeResetLink']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminMakeResetLink']['responses'][200]['content']['application/json']>;
  /**
   * Delete an account
   * With its sessions; there is no way back. Error: 400 `YOU_CANNOT_REMOVE_YOURSELF`. The embedded gateway keeps whoever is the only owner of an organization that others are in: 400 `USER_IS_THE_ONLY_OWNER`, with `organizationName`.
   * `POST /api/auth/admin/remove-user`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  removeUser(body: NonNullable<operations['adminRemoveUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminRemoveUser']['responses'][200]['content']['application/json']>;
  /**
   * Ban an account
   * Ends its sessions and closes its realtime sockets at once. A token already made works for up to 5 minutes more; API keys of its organizations go on. Nobody can ban themselves: 400 `YOU_CANNOT_BAN_YOURSELF`.
   * `POST /api/auth/admin/ban-user`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  banUser(body: NonNullable<operations['adminBanUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminBanUser']['responses'][200]['content']['application/json']>;
  /**
   * Lift a ban
   * The user can sign in again at once; the sessions that the ban ended stay ended.
   * `POST /api/auth/admin/unban-user`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  unbanUser(body: NonNullable<operations['adminUnbanUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminUnbanUser']['responses'][200]['content']['application/json']>;
  /**
   * Act as somebody
   * For an hour this browser is that user; `session.impersonatedBy` names the admin, whose own session is kept aside. Another super admin cannot be impersonated: 403 `YOU_CANNOT_IMPERSONATE_ADMINS`; nor whoever is banned: 403 `BANNED_USER`.
   * `POST /api/auth/admin/impersonate-user`.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   */
  impersonateUser(body: NonNullable<operations['adminImpersonateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminImpersonateUser']['responses'][200]['content']['application/json']>;
  /**
   * Be oneself again
   * Brings the session of the admin back. Error: 400 (without a `code`) when nobody is impersonated.
   * `POST /api/auth/admin/stop-impersonating`.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   */
  stopImpersonating(options?: IdentityCallOptions): CallPromise<operations['adminStopImpersonating']['responses'][200]['content']['application/json']>;
  /**
   * Sessions of somebody
   * Every browser that is signed in to the account.
   * `POST /api/auth/admin/list-user-sessions`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  listUserSessions(body: NonNullable<operations['adminListUserSessions']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminListUserSessions']['responses'][200]['content']['application/json']>;
  /**
   * End one session of somebody
   * A token for the gateway that was already made stays valid for up to 5 minutes.
   * `POST /api/auth/admin/revoke-user-session`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  revokeUserSession(body: NonNullable<operations['adminRevokeUserSession']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminRevokeUserSession']['responses'][200]['content']['application/json']>;
  /**
   * End all sessions of somebody
   * Tokens for the gateway that were already made stay valid for up to 5 minutes.
   * `POST /api/auth/admin/revoke-user-sessions`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  revokeUserSessions(body: NonNullable<operations['adminRevokeUserSessions']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminRevokeUserSessions']['responses'][200]['content']['application/json']>;
}

/** Everything the identity service offers a dashboard. */
export interface IdentityMethods {
  /** Signing up, in and out; the session; tokens for the gateway. */
  readonly session: IdentitySession;
  /** The own account. */
  readonly account: IdentityAccount;
  /** A second factor: an authenticator app and backup codes. */
  readonly twoFactor: IdentityTwoFactor;
  /** Tenants, and which of them is active. */
  readonly organizations: IdentityOrganizations;
  /** Keys of an organization as the identity service knows them. Prefer the `api-keys` extension of the gateway. */
  readonly apiKeys: IdentityApiKeys;
  /** All accounts, for super admins. */
  readonly admin: IdentityAdmin;
  /**
   * Create an account
   * Makes the account, an organization of its own (`<name>'s Org`), and signs in. On a production gateway the new session has no active organization yet: call `/organization/set-active` before anything else. Errors: 422 `USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL`, 400 `PASSWORD_TOO_SHORT`, 400 `EMAIL_PASSWORD_SIGN_UP_DISABLED` where registration is closed. The embedded gateway adds 403 `INVALID_SETUP_TOKEN` for a set-up link that is wrong, used or replaced, 400 `INVALID_NAME`, and 400 `PASSWORD_TOO_COMMON` for one of the 10,000 commonest passwords; with `invitationId` 400 `INVITATION_NOT_FOUND`, `INVITATION_EXPIRED`, `INVITATION_USED`, `INVITATION_CANCELED`, `INVITATION_REJECTED`, and 403 `YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION` for another address.
   * `POST /api/auth/sign-up/email`.
   * @throws IdentityError: `status` 400, 403, 422, 429; 0 without an answer (`code` network, aborted).
   */
  signUp(body: NonNullable<operations['signUpEmail']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['signUpEmail']['responses'][200]['content']['application/json']>;
  /**
   * Sign in
   * With a second factor the answer is `twoFactorRedirect: true` and no session yet: go on with `/two-factor/verify-totp` or `verify-backup-code` within 10 minutes. Errors: 401 `INVALID_EMAIL_OR_PASSWORD` (the same for an unknown address), 403 `BANNED_USER`, with which the embedded gateway tells when the ban ends as `banExpires`, where it does.
   * `POST /api/auth/sign-in/email`.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   */
  signIn(body: NonNullable<operations['signInEmail']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['signInEmail']['responses'][200]['content']['application/json']>;
  /**
   * Sign out
   * Ends the session and clears the cookie. A token already made ends with it on the embedded gateway; on a plain one it stays valid until it expires, 5 minutes at most.
   * `POST /api/auth/sign-out`.
   * @throws IdentityError: `status` 429; 0 without an answer (`code` network, aborted).
   */
  signOut(options?: IdentityCallOptions): CallPromise<operations['signOut']['responses'][200]['content']['application/json']>;
}

/** A line with a namespace (empty: none), then `name path kind` lines. Kind: g GET, p POST, i takes an input. */
export const identityTable = `session
get /get-session gi
token /token g
keys /jwks g
list /list-sessions g
revoke /revoke-session pi
revokeOthers /revoke-other-sessions p
revokeAll /revoke-sessions p

signUp /sign-up/email pi
signIn /sign-in/email pi
signOut /sign-out p
account
update /update-user pi
changePassword /change-password pi
changeEmail /change-email pi
verifyPassword /verify-password pi
delete /delete-user pi
requestPasswordReset /request-password-reset pi
resetPassword /reset-password pi
resetLinkState /wagate/reset-link/state pi
state /wagate/account g
twoFactor
enable /two-factor/enable pi
disable /two-factor/disable pi
getTotpUri /two-factor/get-totp-uri pi
verifyTotp /two-factor/verify-totp pi
verifyBackupCode /two-factor/verify-backup-code pi
generateBackupCodes /two-factor/generate-backup-codes pi
renew /wagate/two-factor/renew pi
confirmRenewal /wagate/two-factor/confirm pi
organizations
list /organization/list g
create /organization/create pi
update /organization/update pi
delete /organization/delete pi
checkSlug /organization/check-slug pi
setActive /organization/set-active pi
full /organization/get-full-organization gi
activeMember /organization/get-active-member g
activeRole /organization/get-active-member-role gi
leave /organization/leave pi
hasPermission /organization/has-permission pi
members /organization/list-members gi
updateMemberRole /organization/update-member-role pi
removeMember /organization/remove-member pi
inviteMember /organization/invite-member pi
invitation /organization/get-invitation gi
invitationState /wagate/invitation gi
invitations /organization/list-invitations gi
ownInvitations /organization/list-user-invitations g
acceptInvitation /organization/accept-invitation pi
rejectInvitation /organization/reject-invitation pi
cancelInvitation /organization/cancel-invitation pi
apiKeys
create /api-key/create pi
list /api-key/list gi
get /api-key/get gi
update /api-key/update pi
delete /api-key/delete pi
admin
listUsers /admin/list-users gi
getUser /admin/get-user gi
createUser /admin/create-user pi
updateUser /admin/update-user pi
setRole /admin/set-role pi
setUserPassword /admin/set-user-password pi
makeResetLink /wagate/reset-link pi
removeUser /admin/remove-user pi
banUser /admin/ban-user pi
unbanUser /admin/unban-user pi
impersonateUser /admin/impersonate-user pi
stopImpersonating /admin/stop-impersonating p
listUserSessions /admin/list-user-sessions pi
revokeUserSession /admin/revoke-user-session pi
revokeUserSessions /admin/revoke-user-sessions pi`;
