// Generated from openapi/identity.yaml by `npm run generate`. Do not edit.

import type { CallPromise } from '../core/call-promise.js';
import type { IdentityCallOptions } from '../identity/call-options.js';
import type { IdentityOperations as operations } from '@wagate/contract/types';

/** Signing up, in and out; the session; tokens for the gateway. */
export interface IdentitySession {
  /**
   * Who is signed in
   *
   * Answers `null` with status 200 when nobody is: there is no 401 here. When somebody is, the header `set-auth-jwt` carries a fresh token for the gateway.
   *
   * Anyone, signed in or not · `GET /api/auth/get-session` (`getSession`).
   *
   * @param query `disableCookieCache`
   * @param options `signal` of this call.
   * @returns The session and the user, or null.
   * @throws IdentityError: `status` 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.session.get();
   * ```
   */
  get(query?: operations['getSession']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getSession']['responses'][200]['content']['application/json']>;
  /**
   * A token for the gateway
   *
   * Makes a JWT for the signed-in user and their active organization. It lives 5 minutes; ask again shortly before. After switching the organization ask anew: the old token still names the old one.
   *
   * Whoever is signed in · `GET /api/auth/token` (`getToken`).
   *
   * @param options `signal` of this call.
   * @returns A token for the gateway.
   * @throws IdentityError: `status` 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.session.token();
   * ```
   */
  token(options?: IdentityCallOptions): CallPromise<operations['getToken']['responses'][200]['content']['application/json']>;
  /**
   * The public keys of tokens
   *
   * For anyone who wants to check a token. May be cached for an hour; ask again when a token names an unknown `kid`.
   *
   * Anyone, signed in or not · `GET /api/auth/jwks` (`getJwks`).
   *
   * @param options `signal` of this call.
   * @returns The public keys tokens are checked with.
   * @throws IdentityError: `status` 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.session.keys();
   * ```
   */
  keys(options?: IdentityCallOptions): CallPromise<operations['getJwks']['responses'][200]['content']['application/json']>;
  /**
   * Sessions of the signed-in user
   *
   * Every browser that is signed in to this account, this one included. A plain gateway tells it for one day after signing in, and answers 403 `SESSION_NOT_FRESH` from then on. The embedded one refuses it, like everything about passwords, second factors and sign-ins, to a super admin who acts as somebody: 403 `NOT_WHILE_IMPERSONATING`.
   *
   * Whoever is signed in · `GET /api/auth/list-sessions` (`listSessions`).
   *
   * @param options `signal` of this call.
   * @returns Done.
   * @throws IdentityError: `status` 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.session.list();
   * ```
   */
  list(options?: IdentityCallOptions): CallPromise<operations['listSessions']['responses'][200]['content']['application/json']>;
  /**
   * End one session
   *
   * Signs one browser out, named by the `token` of its session; an unknown one is not an error. A token for the gateway that was already made ends with it on the embedded gateway; on a plain one it stays valid for up to 5 minutes.
   *
   * Whoever is signed in · `POST /api/auth/revoke-session` (`revokeSession`).
   *
   * @param body `token` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.session.revoke({ token: 'example-session-token' });
   * ```
   */
  revoke(body: NonNullable<operations['revokeSession']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['revokeSession']['responses'][200]['content']['application/json']>;
  /**
   * End all other sessions
   *
   * Signs every other browser out and keeps the session that asks. Tokens for the gateway that they already made end with them on the embedded gateway; on a plain one they stay valid for up to 5 minutes.
   *
   * Whoever is signed in · `POST /api/auth/revoke-other-sessions` (`revokeOtherSessions`).
   *
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.session.revokeOthers();
   * ```
   */
  revokeOthers(options?: IdentityCallOptions): CallPromise<operations['revokeOtherSessions']['responses'][200]['content']['application/json']>;
  /**
   * End all sessions
   *
   * Signs every browser out, the one that asks too. Tokens for the gateway that they already made end with them on the embedded gateway; on a plain one they stay valid for up to 5 minutes.
   *
   * Whoever is signed in · `POST /api/auth/revoke-sessions` (`revokeSessions`).
   *
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.session.revokeAll();
   * ```
   */
  revokeAll(options?: IdentityCallOptions): CallPromise<operations['revokeSessions']['responses'][200]['content']['application/json']>;
}

/** The own account. */
export interface IdentityAccount {
  /**
   * Change the own profile
   *
   * The name and the picture; only what is sent changes. The address and the password have operations of their own.
   *
   * Whoever is signed in · `POST /api/auth/update-user` (`updateUser`).
   *
   * @param body `name`, `image`
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.update({ name: 'Ann E.' });
   * ```
   */
  update(body: NonNullable<operations['updateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateUser']['responses'][200]['content']['application/json']>;
  /**
   * Change the own password
   *
   * Errors: 400 `INVALID_PASSWORD` when the current one is wrong, 400 `PASSWORD_TOO_SHORT`. The embedded gateway adds 400 `PASSWORD_TOO_COMMON` and `PASSWORD_IS_EMAIL`.
   *
   * Whoever is signed in · `POST /api/auth/change-password` (`changePassword`).
   *
   * @param body `currentPassword` (required), `newPassword` (required), `revokeOtherSessions`
   * @param options `signal` of this call.
   * @returns The user who is signed in now. The session itself travels in the cookie.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.changePassword({
   *   currentPassword: 'not-a-real-password',
   *   newPassword: 'another-fictitious-one',
   *   revokeOtherSessions: true,
   * });
   * ```
   */
  changePassword(body: NonNullable<operations['changePassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['changePassword']['responses'][200]['content']['application/json']>;
  /**
   * Change the own address
   *
   * Works only where the service can send mail; otherwise 400 (without a `code`).
   *
   * Whoever is signed in · `POST /api/auth/change-email` (`changeEmail`).
   *
   * @param body `newEmail` (required), `callbackURL`
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 422, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.changeEmail({ newEmail: 'ann.new@example.org' });
   * ```
   */
  changeEmail(body: NonNullable<operations['changeEmail']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['changeEmail']['responses'][200]['content']['application/json']>;
  /**
   * Check the own password
   *
   * To ask again before something grave; nothing changes by it. Error: 400 `INVALID_PASSWORD` when it is wrong.
   *
   * Whoever is signed in · `POST /api/auth/verify-password` (`verifyPassword`).
   *
   * @param body `password` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.verifyPassword({ password: 'not-a-real-password' });
   * ```
   */
  verifyPassword(body: NonNullable<operations['verifyPassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['verifyPassword']['responses'][200]['content']['application/json']>;
  /**
   * Delete the own account
   *
   * Works only where the service allows it; otherwise 404.
   *
   * Whoever is signed in · `POST /api/auth/delete-user` (`deleteUser`).
   *
   * @param body `password`
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.delete({ password: 'not-a-real-password' });
   * ```
   */
  delete(body: NonNullable<operations['deleteUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['deleteUser']['responses'][200]['content']['application/json']>;
  /**
   * Ask for a reset link
   *
   * The answer is the same whether or not there is such an account. Works only where the service can send mail: elsewhere 400 `RESET_PASSWORD_DISABLED`. The embedded gateway mails a link to its page `/reset` with the token in the fragment, and takes no heed of `redirectTo`.
   *
   * Anyone, signed in or not · `POST /api/auth/request-password-reset` (`requestPasswordReset`).
   *
   * @param body `email` (required), `redirectTo`
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.requestPasswordReset({ email: 'ann@example.org', redirectTo: '/reset-password' });
   * ```
   */
  requestPasswordReset(body: NonNullable<operations['requestPasswordReset']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['requestPasswordReset']['responses'][200]['content']['application/json']>;
  /**
   * Set a new password
   *
   * With the token of a reset link. Errors: 400 `INVALID_TOKEN`, `PASSWORD_TOO_SHORT`, `PASSWORD_TOO_LONG`, `PASSWORD_TOO_COMMON`, `PASSWORD_IS_EMAIL`, `USER_NOT_FOUND`. The embedded gateway ends all sign-ins of the account, and tells apart 400 `RESET_LINK_EXPIRED`, `RESET_LINK_USED` and `RESET_LINK_REPLACED` (a newer one was made) from a link that there is not, `INVALID_TOKEN`; a plain one says that of all of them.
   *
   * Anyone, signed in or not · `POST /api/auth/reset-password` (`resetPassword`).
   *
   * @param body `token` (required), `newPassword` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.resetPassword({ token: 'example-reset-token', newPassword: 'another-fictitious-one' });
   * ```
   */
  resetPassword(body: NonNullable<operations['resetPassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['resetPassword']['responses'][200]['content']['application/json']>;
  /**
   * Whose a reset link is
   *
   * For the page that the link leads to, before a password is typed. The token is in the body and in no address. Errors: 400 `INVALID_TOKEN`, `RESET_LINK_EXPIRED`, `RESET_LINK_USED`, `RESET_LINK_REPLACED`, 404 `USER_NOT_FOUND`.
   *
   * Anyone, signed in or not · `POST /api/auth/wagate/reset-link/state` (`getResetLinkState`).
   *
   * @param body `token` (required)
   * @param options `signal` of this call.
   * @returns It works.
   * @throws IdentityError: `status` 400, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.resetLinkState({ token: 'example-reset-token' });
   * ```
   */
  resetLinkState(body: NonNullable<operations['getResetLinkState']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['getResetLinkState']['responses'][200]['content']['application/json']>;
  /**
   * What an account page tells
   *
   * How many backup codes are left, and what this service does otherwise than a plain one, which answers 404.
   *
   * Whoever is signed in · `GET /api/auth/wagate/account` (`getAccountState`).
   *
   * @param options `signal` of this call.
   * @returns What the embedded gateway tells of an account beside its session.
   * @throws IdentityError: `status` 401, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.state();
   * ```
   */
  state(options?: IdentityCallOptions): CallPromise<operations['getAccountState']['responses'][200]['content']['application/json']>;
  /**
   * Become the first super admin
   *
   * Spends the one-time token of the set-up link for whoever is signed in, as `setupToken` of a sign-up does for a new account. Errors: 403 `INVALID_SETUP_TOKEN` for a token that is wrong, used or replaced, 403 `NOT_WHILE_IMPERSONATING`.
   *
   * Whoever is signed in · `POST /api/auth/wagate/super-admin` (`becomeSuperAdmin`).
   *
   * @param body `setupToken` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.account.becomeSuperAdmin({ setupToken: 'example-setup-token-example-setup-token-000' });
   * ```
   */
  becomeSuperAdmin(body: NonNullable<operations['becomeSuperAdmin']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['becomeSuperAdmin']['responses'][200]['content']['application/json']>;
}

/** A second factor: an authenticator app and backup codes. */
export interface IdentityTwoFactor {
  /**
   * Begin to set up a second factor
   *
   * Takes effect with the first successful `verify-totp`. Until then signing in works as before. With a second factor already on, the embedded gateway answers 400 `TOTP_ALREADY_ENABLED` (set it up anew with `wagate/two-factor/renew`); a plain one may replace the working secret at once.
   *
   * Whoever is signed in · `POST /api/auth/two-factor/enable` (`enableTwoFactor`).
   *
   * @param body `password` (required), `issuer`
   * @param options `signal` of this call.
   * @returns What a new authenticator needs. Show it once and forget it.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.enable({ password: 'not-a-real-password' });
   * ```
   */
  enable(body: NonNullable<operations['enableTwoFactor']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['enableTwoFactor']['responses'][200]['content']['application/json']>;
  /**
   * Switch the second factor off
   *
   * From then on the password alone signs in, and the backup codes are void. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong.
   *
   * Whoever is signed in · `POST /api/auth/two-factor/disable` (`disableTwoFactor`).
   *
   * @param body `password` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.disable({ password: 'not-a-real-password' });
   * ```
   */
  disable(body: NonNullable<operations['disableTwoFactor']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['disableTwoFactor']['responses'][200]['content']['application/json']>;
  /**
   * Show the authenticator URI again
   *
   * The `otpauth:` URI to show as a QR code to one more authenticator. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Error: 400 `TOTP_NOT_ENABLED` without a second factor.
   *
   * Whoever is signed in · `POST /api/auth/two-factor/get-totp-uri` (`getTotpUri`).
   *
   * @param body `password` (required)
   * @param options `signal` of this call.
   * @returns The authenticator URI of an account that already has a second factor.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.getTotpUri({ password: 'not-a-real-password' });
   * ```
   */
  getTotpUri(body: NonNullable<operations['getTotpUri']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['getTotpUri']['responses'][200]['content']['application/json']>;
  /**
   * Give the code of an authenticator
   *
   * Completes a sign-in, or the set-up. Error: 401 `INVALID_CODE`; on the embedded gateway 401 `TWO_FACTOR_CODE_USED` for one that was used; 401 `INVALID_TWO_FACTOR_COOKIE` when the 10 minutes are over.
   *
   * Anyone, signed in or not · `POST /api/auth/two-factor/verify-totp` (`verifyTotp`).
   *
   * @param body `code` (required), `trustDevice`
   * @param options `signal` of this call.
   * @returns The user who is signed in now. The session itself travels in the cookie.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.verifyTotp({ code: '000000', trustDevice: true });
   * ```
   */
  verifyTotp(body: NonNullable<operations['verifyTotp']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['verifyTotp']['responses'][200]['content']['application/json']>;
  /**
   * Give a backup code
   *
   * Completes a sign-in. The code is used up. Error: 401 `INVALID_BACKUP_CODE`.
   *
   * Anyone, signed in or not · `POST /api/auth/two-factor/verify-backup-code` (`verifyBackupCode`).
   *
   * @param body `code` (required), `trustDevice`
   * @param options `signal` of this call.
   * @returns The user who is signed in now. The session itself travels in the cookie.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.verifyBackupCode({ code: 'AAAAA-00000' });
   * ```
   */
  verifyBackupCode(body: NonNullable<operations['verifyBackupCode']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['verifyBackupCode']['responses'][200]['content']['application/json']>;
  /**
   * Make new backup codes
   *
   * Shown this once; the old ones stop working. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Error: 400 `TWO_FACTOR_NOT_ENABLED` without a second factor.
   *
   * Whoever is signed in · `POST /api/auth/two-factor/generate-backup-codes` (`generateBackupCodes`).
   *
   * @param body `password` (required)
   * @param options `signal` of this call.
   * @returns New backup codes; the old ones are void.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.generateBackupCodes({ password: 'not-a-real-password' });
   * ```
   */
  generateBackupCodes(body: NonNullable<operations['generateBackupCodes']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['generateBackupCodes']['responses'][200]['content']['application/json']>;
  /**
   * Begin to set the second factor up anew
   *
   * Makes a new secret and new backup codes that wait aside: the old authenticator and the old backup codes go on signing in until `confirm` was given a code of the new one, within 30 minutes. Asking again replaces what waits. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Errors: 400 `TWO_FACTOR_NOT_ENABLED` without a second factor, 403 `NOT_WHILE_IMPERSONATING`.
   *
   * Whoever is signed in · `POST /api/auth/wagate/two-factor/renew` (`renewTwoFactor`).
   *
   * @param body `password` (required)
   * @param options `signal` of this call.
   * @returns What a new authenticator needs. Show it once and forget it.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.renew({ password: 'not-a-real-password' });
   * ```
   */
  renew(body: NonNullable<operations['renewTwoFactor']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['renewTwoFactor']['responses'][200]['content']['application/json']>;
  /**
   * Put the new second factor in the place of the old
   *
   * With a code of the new authenticator. From then on the old one and the old backup codes are void. Errors: 401 `INVALID_CODE`, after which the new one still waits; 400 `NO_TWO_FACTOR_RENEWAL` when nothing waits.
   *
   * Whoever is signed in · `POST /api/auth/wagate/two-factor/confirm` (`confirmTwoFactorRenewal`).
   *
   * @param body `code` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.twoFactor.confirmRenewal({ code: '000000' });
   * ```
   */
  confirmRenewal(body: NonNullable<operations['confirmTwoFactorRenewal']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['confirmTwoFactorRenewal']['responses'][200]['content']['application/json']>;
}

/** Tenants, and which of them is active. */
export interface IdentityOrganizations {
  /**
   * Own organizations
   *
   * Those the signed-in user is a member of.
   *
   * Whoever is signed in · `GET /api/auth/organization/list` (`listOrganizations`).
   *
   * @param options `signal` of this call.
   * @returns Done.
   * @throws IdentityError: `status` 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.list();
   * ```
   */
  list(options?: IdentityCallOptions): CallPromise<operations['listOrganizations']['responses'][200]['content']['application/json']>;
  /**
   * Create an organization
   *
   * The caller becomes its owner, and it becomes the active one. Error: 400 `ORGANIZATION_ALREADY_EXISTS` when the slug is taken.
   *
   * Whoever is signed in · `POST /api/auth/organization/create` (`createOrganization`).
   *
   * @param body `name` (required), `slug` (required), `logo`, `keepCurrentActiveOrganization`
   * @param options `signal` of this call.
   * @returns A new organization with its first member, the caller.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.create({ name: 'Acme', slug: 'acme' });
   * ```
   */
  create(body: NonNullable<operations['createOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['createOrganization']['responses'][200]['content']['application/json']>;
  /**
   * Change an organization
   *
   * Its name, short name or picture, by owners and admins. Only what is sent changes.
   *
   * Whoever is signed in · `POST /api/auth/organization/update` (`updateOrganization`).
   *
   * @param body `organizationId`, `data` (required)
   * @param options `signal` of this call.
   * @returns A tenant: everything in the gateway belongs to one.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.update({ data: { name: 'Acme Ltd' } });
   * ```
   */
  update(body: NonNullable<operations['updateOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateOrganization']['responses'][200]['content']['application/json']>;
  /**
   * Delete an organization
   *
   * Owners only. Its sessions stop; there is no way back.
   *
   * Whoever is signed in · `POST /api/auth/organization/delete` (`deleteOrganization`).
   *
   * @param body `organizationId` (required)
   * @param options `signal` of this call.
   * @returns A tenant: everything in the gateway belongs to one.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.delete({ organizationId: 'org5Lm8ExampleAcme' });
   * ```
   */
  delete(body: NonNullable<operations['deleteOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['deleteOrganization']['responses'][200]['content']['application/json']>;
  /**
   * Is a short name free?
   *
   * Status 200 when it is, 400 `ORGANIZATION_SLUG_ALREADY_TAKEN` when not.
   *
   * Whoever is signed in · `POST /api/auth/organization/check-slug` (`checkOrganizationSlug`).
   *
   * @param body `slug` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.checkSlug({ slug: 'acme' });
   * ```
   */
  checkSlug(body: NonNullable<operations['checkOrganizationSlug']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['checkOrganizationSlug']['responses'][200]['content']['application/json']>;
  /**
   * Work in another organization
   *
   * Changes the session. Tokens made before still name the old organization: drop them, and everything cached. Null leaves no organization active and answers null. Error: 403 `USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION`, whether there is such an organization or not: the embedded gateway then changes nothing, a plain one leaves no organization active.
   *
   * Whoever is signed in · `POST /api/auth/organization/set-active` (`setActiveOrganization`).
   *
   * @param body `organizationId`, `organizationSlug`
   * @param options `signal` of this call.
   * @returns The organization that is active now. Older versions of the service add its members.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.setActive({ organizationId: 'org5Lm8ExampleAcme' });
   * ```
   */
  setActive(body: NonNullable<operations['setActiveOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['setActiveOrganization']['responses'][200]['content']['application/json']>;
  /**
   * An organization with members and invitations
   *
   * One request for all that a settings page shows. Null when no organization is active and none is named. Error: 403 `USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION`; for one that is not there the embedded gateway answers the same, and a plain one 400 `ORGANIZATION_NOT_FOUND`. A plain one then leaves no organization active.
   *
   * Whoever is signed in · `GET /api/auth/organization/get-full-organization` (`getFullOrganization`).
   *
   * @param query `organizationId`, `membersLimit`
   * @param options `signal` of this call.
   * @returns `id` (required), `name` (required), `slug` (required), `logo`, `createdAt` (required), `metadata`, `members` (required), `invitations` (required)
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.full();
   * ```
   */
  full(query?: operations['getFullOrganization']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getFullOrganization']['responses'][200]['content']['application/json']>;
  /**
   * The own membership
   *
   * In the active organization. Error: 400 `NO_ACTIVE_ORGANIZATION`.
   *
   * Whoever is signed in · `GET /api/auth/organization/get-active-member` (`getActiveMember`).
   *
   * @param options `signal` of this call.
   * @returns A membership.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.activeMember();
   * ```
   */
  activeMember(options?: IdentityCallOptions): CallPromise<operations['getActiveMember']['responses'][200]['content']['application/json']>;
  /**
   * The own role
   *
   * In the active organization, or another one.
   *
   * Whoever is signed in · `GET /api/auth/organization/get-active-member-role` (`getActiveMemberRole`).
   *
   * @param query `organizationId`
   * @param options `signal` of this call.
   * @returns The role of the caller in the active organization.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.activeRole();
   * ```
   */
  activeRole(query?: operations['getActiveMemberRole']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getActiveMemberRole']['responses'][200]['content']['application/json']>;
  /**
   * Leave an organization
   *
   * The last owner cannot: 400 `YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER`.
   *
   * Whoever is signed in · `POST /api/auth/organization/leave` (`leaveOrganization`).
   *
   * @param body `organizationId` (required)
   * @param options `signal` of this call.
   * @returns A membership.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.leave({ organizationId: 'org5Lm8ExampleAcme' });
   * ```
   */
  leave(body: NonNullable<operations['leaveOrganization']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['leaveOrganization']['responses'][200]['content']['application/json']>;
  /**
   * May the caller do this?
   *
   * Asks about managing the organization itself (members, invitations). What the gateway allows is told by `GET /api/v1/capabilities`.
   *
   * Whoever is signed in · `POST /api/auth/organization/has-permission` (`hasOrganizationPermission`).
   *
   * @param body `organizationId`, `permissions` (required)
   * @param options `signal` of this call.
   * @returns Whether the caller may.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.hasPermission({ permissions: { invitation: ['create'] } });
   * ```
   */
  hasPermission(body: NonNullable<operations['hasOrganizationPermission']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['hasOrganizationPermission']['responses'][200]['content']['application/json']>;
  /**
   * Members of an organization
   *
   * Any member may look. 100 come at once unless `limit` says otherwise; `total` tells how many there are.
   *
   * Whoever is signed in · `GET /api/auth/organization/list-members` (`listMembers`).
   *
   * @param query `organizationId`, `limit`, `offset`
   * @param options `signal` of this call.
   * @returns Members of an organization.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.members();
   * ```
   */
  members(query?: operations['listMembers']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['listMembers']['responses'][200]['content']['application/json']>;
  /**
   * Change a role
   *
   * Owners and admins; only an owner can make an owner. A token already made keeps the old role for up to 5 minutes.
   *
   * Whoever is signed in · `POST /api/auth/organization/update-member-role` (`updateMemberRole`).
   *
   * @param body `memberId` (required), `role` (required), `organizationId`
   * @param options `signal` of this call.
   * @returns A membership.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.updateMemberRole({ memberId: 'mem6Vb2ExampleBob', role: 'admin' });
   * ```
   */
  updateMemberRole(body: NonNullable<operations['updateMemberRole']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateMemberRole']['responses'][200]['content']['application/json']>;
  /**
   * Remove a member
   *
   * Owners and admins. Realtime sockets of that user in this organization are closed at once; a token already made works for up to 5 minutes more. Error: 400 `MEMBER_NOT_FOUND`.
   *
   * Whoever is signed in · `POST /api/auth/organization/remove-member` (`removeMember`).
   *
   * @param body `memberIdOrEmail` (required), `organizationId`
   * @param options `signal` of this call.
   * @returns `member` (required)
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.removeMember({ memberIdOrEmail: 'bob@example.org' });
   * ```
   */
  removeMember(body: NonNullable<operations['removeMember']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['removeMember']['responses'][200]['content']['application/json']>;
  /**
   * Invite somebody
   *
   * Owners and admins. The invitation lasts 48 hours; where no mail can be sent, hand over the link yourself: the answer's `mail` says what became of it. Error: 400 `USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION`.
   *
   * Whoever is signed in · `POST /api/auth/organization/invite-member` (`inviteMember`).
   *
   * @param body `email` (required), `role` (required), `organizationId`, `resend`
   * @param options `signal` of this call.
   * @returns An invitation, good for 48 hours.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.inviteMember({ email: 'bob@example.org', role: 'member' });
   * ```
   */
  inviteMember(body: NonNullable<operations['inviteMember']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['inviteMember']['responses'][200]['content']['application/json']>;
  /**
   * One invitation
   *
   * Only the invited person can read it, and only while it is pending: 400 `INVITATION_NOT_FOUND` when it was answered or is over. Another account gets the same answer from the embedded gateway, and 403 from a plain one.
   *
   * Whoever is signed in · `GET /api/auth/organization/get-invitation` (`getInvitation`).
   *
   * @param query `id` (required)
   * @param options `signal` of this call.
   * @returns An invitation as the invited person sees it.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.invitation({ id: 'id_of_it' });
   * ```
   */
  invitation(query: operations['getInvitation']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getInvitation']['responses'][200]['content']['application/json']>;
  /**
   * How an invitation stands
   *
   * For the page that a link of an invitation leads to, signed in or not: whoever holds the link may know whom it is for. Of one that is over nothing is told but how it ended. Error: 404 `INVITATION_NOT_FOUND`; a plain gateway answers 404 to every id.
   *
   * Anyone, signed in or not · `GET /api/auth/wagate/invitation` (`getInvitationState`).
   *
   * @param query `id` (required)
   * @param options `signal` of this call.
   * @returns An invitation as whoever holds its link may know it. Only an open one tells more than its status.
   * @throws IdentityError: `status` 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.invitationState({ id: 'id_of_it' });
   * ```
   */
  invitationState(query: operations['getInvitationState']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getInvitationState']['responses'][200]['content']['application/json']>;
  /**
   * Invitations of an organization
   *
   * All of them, also those that are over: look at `status` and `expiresAt`.
   *
   * Whoever is signed in · `GET /api/auth/organization/list-invitations` (`listInvitations`).
   *
   * @param query `organizationId`
   * @param options `signal` of this call.
   * @returns Done.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.invitations();
   * ```
   */
  invitations(query?: operations['listInvitations']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['listInvitations']['responses'][200]['content']['application/json']>;
  /**
   * Invitations to the signed-in user
   *
   * Error: 403 `EMAIL_VERIFICATION_REQUIRED_BEFORE_ACCEPTING_OR_REJECTING_INVITATION` for an unverified address: treat it as an empty list.
   *
   * Whoever is signed in · `GET /api/auth/organization/list-user-invitations` (`listUserInvitations`).
   *
   * @param options `signal` of this call.
   * @returns Done.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.ownInvitations();
   * ```
   */
  ownInvitations(options?: IdentityCallOptions): CallPromise<operations['listUserInvitations']['responses'][200]['content']['application/json']>;
  /**
   * Accept an invitation
   *
   * The organization becomes the active one. Error: 400 `INVITATION_NOT_FOUND`, also when it is over. Another account gets the same answer from the embedded gateway; a plain one tells it 403 `YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION`.
   *
   * Whoever is signed in · `POST /api/auth/organization/accept-invitation` (`acceptInvitation`).
   *
   * @param body `invitationId` (required)
   * @param options `signal` of this call.
   * @returns The invitation and the membership it became.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.acceptInvitation({ invitationId: 'inv8Pq6ExampleBob' });
   * ```
   */
  acceptInvitation(body: NonNullable<operations['acceptInvitation']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['acceptInvitation']['responses'][200]['content']['application/json']>;
  /**
   * Decline an invitation
   *
   * By the invited person. Error: 400 `INVITATION_NOT_FOUND` when it is no longer pending. Another account gets the same answer from the embedded gateway, and 403 from a plain one.
   *
   * Whoever is signed in · `POST /api/auth/organization/reject-invitation` (`rejectInvitation`).
   *
   * @param body `invitationId` (required)
   * @param options `signal` of this call.
   * @returns `invitation` (required), `member`
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.rejectInvitation({ invitationId: 'inv8Pq6ExampleBob' });
   * ```
   */
  rejectInvitation(body: NonNullable<operations['rejectInvitation']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['rejectInvitation']['responses'][200]['content']['application/json']>;
  /**
   * Take an invitation back
   *
   * By owners and admins: its link stops working. Error: 400 `INVITATION_NOT_FOUND`, on the embedded gateway for another organization's too.
   *
   * Whoever is signed in · `POST /api/auth/organization/cancel-invitation` (`cancelInvitation`).
   *
   * @param body `invitationId` (required)
   * @param options `signal` of this call.
   * @returns An invitation, good for 48 hours.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.organizations.cancelInvitation({ invitationId: 'inv8Pq6ExampleBob' });
   * ```
   */
  cancelInvitation(body: NonNullable<operations['cancelInvitation']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['cancelInvitation']['responses'][200]['content']['application/json']>;
}

/** Keys of an organization as the identity service knows them. Prefer the `api-keys` extension of the gateway. */
export interface IdentityApiKeys {
  /**
   * Create an API key
   *
   * Owners only. The new key can read and nothing else: permissions cannot be set from a browser (400 `SERVER_ONLY_PROPERTY`).
   *
   * Whoever is signed in · `POST /api/auth/api-key/create` (`createIdentityApiKey`).
   *
   * @param body `name` (required), `organizationId` (required), `configId`, `expiresIn`, `metadata`
   * @param options `signal` of this call.
   * @returns A new key. `key` is shown once.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.apiKeys.create({ name: 'Night shift', organizationId: 'org5Lm8ExampleAcme' });
   * ```
   */
  create(body: NonNullable<operations['createIdentityApiKey']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['createIdentityApiKey']['responses'][200]['content']['application/json']>;
  /**
   * API keys of an organization
   *
   * Without `organizationId` the list is empty. Error: 403 `INSUFFICIENT_API_KEY_PERMISSIONS` unless the caller is an owner.
   *
   * Whoever is signed in · `GET /api/auth/api-key/list` (`listIdentityApiKeys`).
   *
   * @param query `organizationId` (required), `limit`, `offset`
   * @param options `signal` of this call.
   * @returns Keys of an organization.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.apiKeys.list({ organizationId: 'id_of_it' });
   * ```
   */
  list(query: operations['listIdentityApiKeys']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['listIdentityApiKeys']['responses'][200]['content']['application/json']>;
  /**
   * One API key
   *
   * By owners only. Without the key itself, which is shown once: when it is made.
   *
   * Whoever is signed in · `GET /api/auth/api-key/get` (`getIdentityApiKey`).
   *
   * @param query `id` (required), `configId`
   * @param options `signal` of this call.
   * @returns An API key of an organization as the identity service stores it. Where the gateway announces the extension `api-keys`, use its `/api/v1/api-keys` instead: it can set permissions and knows when a key was last used.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.apiKeys.get({ id: 'id_of_it' });
   * ```
   */
  get(query: operations['getIdentityApiKey']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['getIdentityApiKey']['responses'][200]['content']['application/json']>;
  /**
   * Change an API key
   *
   * A gateway may go on accepting a disabled key for 60 seconds. Error: 404 `KEY_NOT_FOUND`, on the embedded gateway for another organization's too.
   *
   * Whoever is signed in · `POST /api/auth/api-key/update` (`updateIdentityApiKey`).
   *
   * @param body `keyId` (required), `configId`, `name`, `enabled`, `expiresIn`
   * @param options `signal` of this call.
   * @returns An API key of an organization as the identity service stores it. Where the gateway announces the extension `api-keys`, use its `/api/v1/api-keys` instead: it can set permissions and knows when a key was last used.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.apiKeys.update({ keyId: 'key2Rt7ExampleRow', configId: 'org', enabled: false });
   * ```
   */
  update(body: NonNullable<operations['updateIdentityApiKey']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['updateIdentityApiKey']['responses'][200]['content']['application/json']>;
  /**
   * Delete an API key
   *
   * It stops working at once, and realtime sockets opened with it are closed. Error: 404 `KEY_NOT_FOUND`, on the embedded gateway for another organization's too.
   *
   * Whoever is signed in · `POST /api/auth/api-key/delete` (`deleteIdentityApiKey`).
   *
   * @param body `keyId` (required), `configId`
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.apiKeys.delete({ keyId: 'key2Rt7ExampleRow', configId: 'org' });
   * ```
   */
  delete(body: NonNullable<operations['deleteIdentityApiKey']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['deleteIdentityApiKey']['responses'][200]['content']['application/json']>;
}

/** All accounts, for super admins. */
export interface IdentityAdmin {
  /**
   * All accounts
   *
   * Super admins only, as everything under `/admin`.
   *
   * Super admins · `GET /api/auth/admin/list-users` (`adminListUsers`).
   *
   * @param query `searchValue`, `searchField`, `searchOperator`, `limit`, `offset`, `sortBy`, `sortDirection`, `filterField`, `filterValue`, `filterOperator`
   * @param options `signal` of this call.
   * @returns Accounts.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.listUsers();
   * ```
   */
  listUsers(query?: operations['adminListUsers']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['adminListUsers']['responses'][200]['content']['application/json']>;
  /**
   * One account
   *
   * By its id; 404 `USER_NOT_FOUND` when there is none.
   *
   * Super admins · `GET /api/auth/admin/get-user` (`adminGetUser`).
   *
   * @param query `id` (required)
   * @param options `signal` of this call.
   * @returns A person with an account.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.getUser({ id: 'id_of_it' });
   * ```
   */
  getUser(query: operations['adminGetUser']['parameters']['query'], options?: IdentityCallOptions): CallPromise<operations['adminGetUser']['responses'][200]['content']['application/json']>;
  /**
   * Create an account for somebody
   *
   * Works where registration is closed, too, and signs nobody in. Error: 400 `USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL`.
   *
   * Super admins · `POST /api/auth/admin/create-user` (`adminCreateUser`).
   *
   * @param body `email` (required), `password`, `name` (required), `role`
   * @param options `signal` of this call.
   * @returns The account after the change.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.createUser({
   *   email: 'bob@example.org',
   *   password: 'not-a-real-password',
   *   name: 'Bob Example',
   *   role: 'user',
   * });
   * ```
   */
  createUser(body: NonNullable<operations['adminCreateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminCreateUser']['responses'][200]['content']['application/json']>;
  /**
   * Change an account
   *
   * Only what is sent changes. For the role and the password there are operations of their own. The embedded gateway refuses a change of the own role or a ban of oneself by this way too: 400 `YOU_CANNOT_DEMOTE_YOURSELF`, `YOU_CANNOT_BAN_YOURSELF`.
   *
   * Super admins · `POST /api/auth/admin/update-user` (`adminUpdateUser`).
   *
   * @param body `userId` (required), `data` (required)
   * @param options `signal` of this call.
   * @returns A person with an account.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.updateUser({ userId: 'usr9Tk4ExampleBob', data: { name: 'Bob E.' } });
   * ```
   */
  updateUser(body: NonNullable<operations['adminUpdateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminUpdateUser']['responses'][200]['content']['application/json']>;
  /**
   * Change a platform role
   *
   * Takes effect in the next token, 5 minutes at most. An unknown role is a 400. Nobody takes the role of a super admin from themselves: the embedded gateway answers 400 `YOU_CANNOT_DEMOTE_YOURSELF`, and of two who take it from each other at the same moment one stays. Whoever is no super admin gets 403 `YOU_ARE_NOT_ALLOWED_TO_CHANGE_USERS_ROLE`.
   *
   * Super admins · `POST /api/auth/admin/set-role` (`adminSetRole`).
   *
   * @param body `userId` (required), `role` (required)
   * @param options `signal` of this call.
   * @returns The account after the change.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.setRole({ userId: 'usr9Tk4ExampleBob', role: 'super_admin' });
   * ```
   */
  setRole(body: NonNullable<operations['adminSetRole']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminSetRole']['responses'][200]['content']['application/json']>;
  /**
   * Set somebody's password
   *
   * On the embedded gateway every sign-in of theirs ends, and every one in which they act as others. On a plain one their sessions go on; end them too if the account was taken over.
   *
   * Super admins · `POST /api/auth/admin/set-user-password` (`adminSetUserPassword`).
   *
   * @param body `userId` (required), `newPassword` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.setUserPassword({ userId: 'usr9Tk4ExampleBob', newPassword: 'another-fictitious-one' });
   * ```
   */
  setUserPassword(body: NonNullable<operations['adminSetUserPassword']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminSetUserPassword']['responses'][200]['content']['application/json']>;
  /**
   * Make a reset link
   *
   * A link by which somebody sets a new password, to hand over: `/reset#<token>` on the dashboard. It works once, for an hour, and ends the earlier ones of that account. Errors: 400 `YOU_CANNOT_MAKE_YOUR_OWN_RESET_LINK`, 403 `YOU_ARE_NOT_ALLOWED_TO_MAKE_RESET_LINKS`, 403 `BANNED_USER`, 404 `USER_NOT_FOUND`.
   *
   * Super admins · `POST /api/auth/wagate/reset-link` (`adminMakeResetLink`).
   *
   * @param body `userId` (required)
   * @param options `signal` of this call.
   * @returns Made.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.makeResetLink({ userId: 'usr9Tk4ExampleBob' });
   * ```
   */
  makeResetLink(body: NonNullable<operations['adminMakeResetLink']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminMakeResetLink']['responses'][200]['content']['application/json']>;
  /**
   * Delete an account
   *
   * With its sessions; there is no way back. Error: 400 `YOU_CANNOT_REMOVE_YOURSELF`. The embedded gateway keeps whoever is the only owner of an organization that others are in: 400 `USER_IS_THE_ONLY_OWNER`, with `organizationName`.
   *
   * Super admins · `POST /api/auth/admin/remove-user` (`adminRemoveUser`).
   *
   * @param body `userId` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.removeUser({ userId: 'usr9Tk4ExampleBob' });
   * ```
   */
  removeUser(body: NonNullable<operations['adminRemoveUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminRemoveUser']['responses'][200]['content']['application/json']>;
  /**
   * Ban an account
   *
   * Ends its sessions and closes its realtime sockets at once. A token already made works for up to 5 minutes more; API keys of its organizations go on. Nobody can ban themselves: 400 `YOU_CANNOT_BAN_YOURSELF`.
   *
   * Super admins · `POST /api/auth/admin/ban-user` (`adminBanUser`).
   *
   * @param body `userId` (required), `banReason`, `banExpiresIn`
   * @param options `signal` of this call.
   * @returns The account after the change.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.banUser({ userId: 'usr9Tk4ExampleBob', banReason: 'Spam', banExpiresIn: 86400 });
   * ```
   */
  banUser(body: NonNullable<operations['adminBanUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminBanUser']['responses'][200]['content']['application/json']>;
  /**
   * Lift a ban
   *
   * The user can sign in again at once; the sessions that the ban ended stay ended.
   *
   * Super admins · `POST /api/auth/admin/unban-user` (`adminUnbanUser`).
   *
   * @param body `userId` (required)
   * @param options `signal` of this call.
   * @returns The account after the change.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.unbanUser({ userId: 'usr9Tk4ExampleBob' });
   * ```
   */
  unbanUser(body: NonNullable<operations['adminUnbanUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminUnbanUser']['responses'][200]['content']['application/json']>;
  /**
   * Act as somebody
   *
   * For an hour this browser is that user; `session.impersonatedBy` names the admin, whose own session is kept aside. Another super admin cannot be impersonated: 403 `YOU_CANNOT_IMPERSONATE_ADMINS`; nor whoever is banned: 403 `BANNED_USER`.
   *
   * Super admins · `POST /api/auth/admin/impersonate-user` (`adminImpersonateUser`).
   *
   * @param body `userId` (required)
   * @param options `signal` of this call.
   * @returns A session and its user.
   * @throws IdentityError: `status` 400, 401, 403, 404, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.impersonateUser({ userId: 'usr9Tk4ExampleBob' });
   * ```
   */
  impersonateUser(body: NonNullable<operations['adminImpersonateUser']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminImpersonateUser']['responses'][200]['content']['application/json']>;
  /**
   * Be oneself again
   *
   * Brings the session of the admin back. Error: 400 (without a `code`) when nobody is impersonated.
   *
   * Whoever is signed in · `POST /api/auth/admin/stop-impersonating` (`adminStopImpersonating`).
   *
   * @param options `signal` of this call.
   * @returns A session and its user.
   * @throws IdentityError: `status` 400, 401, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.stopImpersonating();
   * ```
   */
  stopImpersonating(options?: IdentityCallOptions): CallPromise<operations['adminStopImpersonating']['responses'][200]['content']['application/json']>;
  /**
   * Sessions of somebody
   *
   * Every browser that is signed in to the account.
   *
   * Super admins · `POST /api/auth/admin/list-user-sessions` (`adminListUserSessions`).
   *
   * @param body `userId` (required)
   * @param options `signal` of this call.
   * @returns Sessions of an account.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.listUserSessions({ userId: 'usr9Tk4ExampleBob' });
   * ```
   */
  listUserSessions(body: NonNullable<operations['adminListUserSessions']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminListUserSessions']['responses'][200]['content']['application/json']>;
  /**
   * End one session of somebody
   *
   * A token for the gateway that was already made stays valid for up to 5 minutes.
   *
   * Super admins · `POST /api/auth/admin/revoke-user-session` (`adminRevokeUserSession`).
   *
   * @param body `sessionToken` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.revokeUserSession({ sessionToken: 'example-session-token' });
   * ```
   */
  revokeUserSession(body: NonNullable<operations['adminRevokeUserSession']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['adminRevokeUserSession']['responses'][200]['content']['application/json']>;
  /**
   * End all sessions of somebody
   *
   * Tokens for the gateway that were already made stay valid for up to 5 minutes.
   *
   * Super admins · `POST /api/auth/admin/revoke-user-sessions` (`adminRevokeUserSessions`).
   *
   * @param body `userId` (required)
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.admin.revokeUserSessions({ userId: 'usr9Tk4ExampleBob' });
   * ```
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
   *
   * Makes the account, an organization of its own (`<name>'s Org`), and signs in. On a production gateway the new session has no active organization yet: call `/organization/set-active` before anything else. Errors: 422 `USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL`, 400 `PASSWORD_TOO_SHORT`, 400 `EMAIL_PASSWORD_SIGN_UP_DISABLED` where registration is closed. The embedded gateway adds 403 `INVALID_SETUP_TOKEN` for a set-up link that is wrong, used or replaced, 400 `INVALID_NAME`, 400 `PASSWORD_TOO_COMMON` for one of the 10,000 commonest passwords, and 400 `PASSWORD_IS_EMAIL` for the address itself; with `invitationId` 400 `INVITATION_NOT_FOUND`, `INVITATION_EXPIRED`, `INVITATION_USED`, `INVITATION_CANCELED`, `INVITATION_REJECTED`, and 403 `YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION` for another address.
   *
   * Anyone, signed in or not · `POST /api/auth/sign-up/email` (`signUpEmail`).
   *
   * @param body `setupToken`, `invitationId`, `name` (required), `email` (required), `password` (required)
   * @param options `signal` of this call.
   * @returns The user who is signed in now. The session itself travels in the cookie.
   * @throws IdentityError: `status` 400, 403, 422, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.signUp({
   *   name: 'Ann Example',
   *   email: 'ann@example.org',
   *   password: 'not-a-real-password',
   * });
   * ```
   */
  signUp(body: NonNullable<operations['signUpEmail']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['signUpEmail']['responses'][200]['content']['application/json']>;
  /**
   * Sign in
   *
   * With a second factor the answer is `twoFactorRedirect: true` and no session yet: go on with `/two-factor/verify-totp` or `verify-backup-code` within 10 minutes. Errors: 401 `INVALID_EMAIL_OR_PASSWORD` (the same for an unknown address), 403 `BANNED_USER`, with which the embedded gateway tells when the ban ends as `banExpires`, where it does.
   *
   * Anyone, signed in or not · `POST /api/auth/sign-in/email` (`signInEmail`).
   *
   * @param body `email` (required), `password` (required), `rememberMe`
   * @param options `signal` of this call.
   * @returns `redirect`, `token`, `user` (required), `twoFactorRedirect` (required), `twoFactorMethods`
   * @throws IdentityError: `status` 400, 401, 403, 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.signIn({ email: 'ann@example.org', password: 'not-a-real-password' });
   * ```
   */
  signIn(body: NonNullable<operations['signInEmail']['requestBody']>['content']['application/json'], options?: IdentityCallOptions): CallPromise<operations['signInEmail']['responses'][200]['content']['application/json']>;
  /**
   * Sign out
   *
   * Ends the session and clears the cookie. A token already made ends with it on the embedded gateway; on a plain one it stays valid until it expires, 5 minutes at most.
   *
   * Anyone, signed in or not · `POST /api/auth/sign-out` (`signOut`).
   *
   * @param options `signal` of this call.
   * @returns It is done.
   * @throws IdentityError: `status` 429; 0 without an answer (`code` network, aborted).
   * @example
   * ```ts
   * const answer = await identity.signOut();
   * ```
   */
  signOut(options?: IdentityCallOptions): CallPromise<operations['signOut']['responses'][200]['content']['application/json']>;
}

/** A line with a namespace (empty: none), then `name path kind` lines. Kind: g GET, p POST, i takes an input. @internal */
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
becomeSuperAdmin /wagate/super-admin pi
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
