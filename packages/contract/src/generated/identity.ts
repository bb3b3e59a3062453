// Generated from openapi/identity.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/auth/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Answers `null` with status 200 when nobody is: there is no 401 here. When somebody is, the header `set-auth-jwt` carries a fresh token for the gateway.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A token for the gateway
         * @description Makes a JWT for the signed-in user and their active organization. It lives 5 minutes; ask again shortly before. After switching the organization ask anew: the old token still names the old one.
         */
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys of tokens
         * @description For anyone who wants to check a token. May be cached for an hour; ask again when a token names an unknown `kid`.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Makes the account, an organization of its own (`<name>'s Org`), and signs in. On a production gateway the new session has no active organization yet: call `/organization/set-active` before anything else. Errors: 422 `USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL`, 400 `PASSWORD_TOO_SHORT`, 400 `EMAIL_PASSWORD_SIGN_UP_DISABLED` where registration is closed. The embedded gateway adds 403 `INVALID_SETUP_TOKEN` for a set-up link that is wrong, used or replaced, 400 `INVALID_NAME`, 400 `PASSWORD_TOO_COMMON` for one of the 10,000 commonest passwords, and 400 `PASSWORD_IS_EMAIL` for the address itself; with `invitationId` 400 `INVITATION_NOT_FOUND`, `INVITATION_EXPIRED`, `INVITATION_USED`, `INVITATION_CANCELED`, `INVITATION_REJECTED`, and 403 `YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION` for another address.
         */
        post: operations["signUpEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description With a second factor the answer is `twoFactorRedirect: true` and no session yet: go on with `/two-factor/verify-totp` or `verify-backup-code` within 10 minutes. Errors: 401 `INVALID_EMAIL_OR_PASSWORD` (the same for an unknown address), 403 `BANNED_USER`, with which the embedded gateway tells when the ban ends as `banExpires`, where it does.
         */
        post: operations["signInEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session and clears the cookie. A token already made ends with it on the embedded gateway; on a plain one it stays valid until it expires, 5 minutes at most.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/list-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions of the signed-in user
         * @description Every browser that is signed in to this account, this one included. A plain gateway tells it for one day after signing in, and answers 403 `SESSION_NOT_FRESH` from then on. The embedded one refuses it, like everything about passwords, second factors and sign-ins, to a super admin who acts as somebody: 403 `NOT_WHILE_IMPERSONATING`.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one session
         * @description Signs one browser out, named by the `token` of its session; an unknown one is not an error. A token for the gateway that was already made ends with it on the embedded gateway; on a plain one it stays valid for up to 5 minutes.
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-other-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all other sessions
         * @description Signs every other browser out and keeps the session that asks. Tokens for the gateway that they already made end with them on the embedded gateway; on a plain one they stay valid for up to 5 minutes.
         */
        post: operations["revokeOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/revoke-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions
         * @description Signs every browser out, the one that asks too. Tokens for the gateway that they already made end with them on the embedded gateway; on a plain one they stay valid for up to 5 minutes.
         */
        post: operations["revokeSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own profile
         * @description The name and the picture; only what is sent changes. The address and the password have operations of their own.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password
         * @description Errors: 400 `INVALID_PASSWORD` when the current one is wrong, 400 `PASSWORD_TOO_SHORT`. The embedded gateway adds 400 `PASSWORD_TOO_COMMON` and `PASSWORD_IS_EMAIL`.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own address
         * @description Works only where the service can send mail; otherwise 400 (without a `code`).
         */
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the own password
         * @description To ask again before something grave; nothing changes by it. Error: 400 `INVALID_PASSWORD` when it is wrong.
         */
        post: operations["verifyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/delete-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the own account
         * @description Works only where the service allows it; otherwise 404.
         */
        post: operations["deleteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a reset link
         * @description The answer is the same whether or not there is such an account. Works only where the service can send mail: elsewhere 400 `RESET_PASSWORD_DISABLED`. The embedded gateway mails a link to its page `/reset` with the token in the fragment, and takes no heed of `redirectTo`.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password
         * @description With the token of a reset link. Errors: 400 `INVALID_TOKEN`, `PASSWORD_TOO_SHORT`, `PASSWORD_TOO_LONG`, `PASSWORD_TOO_COMMON`, `PASSWORD_IS_EMAIL`, `USER_NOT_FOUND`. The embedded gateway ends all sign-ins of the account, and tells apart 400 `RESET_LINK_EXPIRED`, `RESET_LINK_USED` and `RESET_LINK_REPLACED` (a newer one was made) from a link that there is not, `INVALID_TOKEN`; a plain one says that of all of them.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wagate/reset-link/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose a reset link is
         * @description For the page that the link leads to, before a password is typed. The token is in the body and in no address. Errors: 400 `INVALID_TOKEN`, `RESET_LINK_EXPIRED`, `RESET_LINK_USED`, `RESET_LINK_REPLACED`, 404 `USER_NOT_FOUND`.
         */
        post: operations["getResetLinkState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wagate/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an account page tells
         * @description How many backup codes are left, and what this service does otherwise than a plain one, which answers 404.
         */
        get: operations["getAccountState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wagate/super-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Become the first super admin
         * @description Spends the one-time token of the set-up link for whoever is signed in, as `setupToken` of a sign-up does for a new account. Errors: 403 `INVALID_SETUP_TOKEN` for a token that is wrong, used or replaced, 403 `NOT_WHILE_IMPERSONATING`.
         */
        post: operations["becomeSuperAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up a second factor
         * @description Takes effect with the first successful `verify-totp`. Until then signing in works as before. With a second factor already on, the embedded gateway answers 400 `TOTP_ALREADY_ENABLED` (set it up anew with `wagate/two-factor/renew`); a plain one may replace the working secret at once.
         */
        post: operations["enableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor off
         * @description From then on the password alone signs in, and the backup codes are void. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong.
         */
        post: operations["disableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/get-totp-uri": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the authenticator URI again
         * @description The `otpauth:` URI to show as a QR code to one more authenticator. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Error: 400 `TOTP_NOT_ENABLED` without a second factor.
         */
        post: operations["getTotpUri"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the code of an authenticator
         * @description Completes a sign-in, or the set-up. Error: 401 `INVALID_CODE`; on the embedded gateway 401 `TWO_FACTOR_CODE_USED` for one that was used; 401 `INVALID_TWO_FACTOR_COOKIE` when the 10 minutes are over.
         */
        post: operations["verifyTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a backup code
         * @description Completes a sign-in. The code is used up. Error: 401 `INVALID_BACKUP_CODE`.
         */
        post: operations["verifyBackupCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new backup codes
         * @description Shown this once; the old ones stop working. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Error: 400 `TWO_FACTOR_NOT_ENABLED` without a second factor.
         */
        post: operations["generateBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wagate/two-factor/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set the second factor up anew
         * @description Makes a new secret and new backup codes that wait aside: the old authenticator and the old backup codes go on signing in until `confirm` was given a code of the new one, within 30 minutes. Asking again replaces what waits. Needs the password again: 400 `INVALID_PASSWORD` when it is wrong. Errors: 400 `TWO_FACTOR_NOT_ENABLED` without a second factor, 403 `NOT_WHILE_IMPERSONATING`.
         */
        post: operations["renewTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wagate/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the new second factor in the place of the old
         * @description With a code of the new authenticator. From then on the old one and the old backup codes are void. Errors: 401 `INVALID_CODE`, after which the new one still waits; 400 `NO_TWO_FACTOR_RENEWAL` when nothing waits.
         */
        post: operations["confirmTwoFactorRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own organizations
         * @description Those the signed-in user is a member of.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an organization
         * @description The caller becomes its owner, and it becomes the active one. Error: 400 `ORGANIZATION_ALREADY_EXISTS` when the slug is taken.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an organization
         * @description Its name, short name or picture, by owners and admins. Only what is sent changes.
         */
        post: operations["updateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an organization
         * @description Owners only. Its sessions stop; there is no way back.
         */
        post: operations["deleteOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/check-slug": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Is a short name free?
         * @description Status 200 when it is, 400 `ORGANIZATION_SLUG_ALREADY_TAKEN` when not.
         */
        post: operations["checkOrganizationSlug"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/set-active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work in another organization
         * @description Changes the session. Tokens made before still name the old organization: drop them, and everything cached. Null leaves no organization active and answers null. Error: 403 `USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION`, whether there is such an organization or not: the embedded gateway then changes nothing, a plain one leaves no organization active.
         */
        post: operations["setActiveOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/get-full-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An organization with members and invitations
         * @description One request for all that a settings page shows. Null when no organization is active and none is named. Error: 403 `USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION`; for one that is not there the embedded gateway answers the same, and a plain one 400 `ORGANIZATION_NOT_FOUND`. A plain one then leaves no organization active.
         */
        get: operations["getFullOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/get-active-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own membership
         * @description In the active organization. Error: 400 `NO_ACTIVE_ORGANIZATION`.
         */
        get: operations["getActiveMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/get-active-member-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own role
         * @description In the active organization, or another one.
         */
        get: operations["getActiveMemberRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave an organization
         * @description The last owner cannot: 400 `YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER`.
         */
        post: operations["leaveOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/has-permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May the caller do this?
         * @description Asks about managing the organization itself (members, invitations). What the gateway allows is told by `GET /api/v1/capabilities`.
         */
        post: operations["hasOrganizationPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/list-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of an organization
         * @description Any member may look. 100 come at once unless `limit` says otherwise; `total` tells how many there are.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/update-member-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a role
         * @description Owners and admins; only an owner can make an owner. A token already made keeps the old role for up to 5 minutes.
         */
        post: operations["updateMemberRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/remove-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a member
         * @description Owners and admins. Realtime sockets of that user in this organization are closed at once; a token already made works for up to 5 minutes more. Error: 400 `MEMBER_NOT_FOUND`.
         */
        post: operations["removeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/invite-member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody
         * @description Owners and admins. The invitation lasts 48 hours; where no mail can be sent, hand over the link yourself: the answer's `mail` says what became of it. Error: 400 `USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION`.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/get-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invitation
         * @description Only the invited person can read it, and only while it is pending: 400 `INVITATION_NOT_FOUND` when it was answered or is over. Another account gets the same answer from the embedded gateway, and 403 from a plain one.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wagate/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an invitation stands
         * @description For the page that a link of an invitation leads to, signed in or not: whoever holds the link may know whom it is for. Of one that is over nothing is told but how it ended. Error: 404 `INVITATION_NOT_FOUND`; a plain gateway answers 404 to every id.
         */
        get: operations["getInvitationState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/list-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of an organization
         * @description All of them, also those that are over: look at `status` and `expiresAt`.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/list-user-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations to the signed-in user
         * @description Error: 403 `EMAIL_VERIFICATION_REQUIRED_BEFORE_ACCEPTING_OR_REJECTING_INVITATION` for an unverified address: treat it as an empty list.
         */
        get: operations["listUserInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/accept-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description The organization becomes the active one. Error: 400 `INVITATION_NOT_FOUND`, also when it is over. Another account gets the same answer from the embedded gateway; a plain one tells it 403 `YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION`.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/reject-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation
         * @description By the invited person. Error: 400 `INVITATION_NOT_FOUND` when it is no longer pending. Another account gets the same answer from the embedded gateway, and 403 from a plain one.
         */
        post: operations["rejectInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organization/cancel-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation back
         * @description By owners and admins: its link stops working. Error: 400 `INVITATION_NOT_FOUND`, on the embedded gateway for another organization's too.
         */
        post: operations["cancelInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-key/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key
         * @description Owners only. The new key can read and nothing else: permissions cannot be set from a browser (400 `SERVER_ONLY_PROPERTY`).
         */
        post: operations["createIdentityApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-key/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys of an organization
         * @description Without `organizationId` the list is empty. Error: 403 `INSUFFICIENT_API_KEY_PERMISSIONS` unless the caller is an owner.
         */
        get: operations["listIdentityApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-key/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One API key
         * @description By owners only. Without the key itself, which is shown once: when it is made.
         */
        get: operations["getIdentityApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-key/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an API key
         * @description A gateway may go on accepting a disabled key for 60 seconds. Error: 404 `KEY_NOT_FOUND`, on the embedded gateway for another organization's too.
         */
        post: operations["updateIdentityApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/api-key/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an API key
         * @description It stops working at once, and realtime sockets opened with it are closed. Error: 404 `KEY_NOT_FOUND`, on the embedded gateway for another organization's too.
         */
        post: operations["deleteIdentityApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/list-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All accounts
         * @description Super admins only, as everything under `/admin`.
         */
        get: operations["adminListUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/get-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description By its id; 404 `USER_NOT_FOUND` when there is none.
         */
        get: operations["adminGetUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/create-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account for somebody
         * @description Works where registration is closed, too, and signs nobody in. Error: 400 `USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL`.
         */
        post: operations["adminCreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an account
         * @description Only what is sent changes. For the role and the password there are operations of their own. The embedded gateway refuses a change of the own role or a ban of oneself by this way too: 400 `YOU_CANNOT_DEMOTE_YOURSELF`, `YOU_CANNOT_BAN_YOURSELF`.
         */
        post: operations["adminUpdateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/set-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a platform role
         * @description Takes effect in the next token, 5 minutes at most. An unknown role is a 400. Nobody takes the role of a super admin from themselves: the embedded gateway answers 400 `YOU_CANNOT_DEMOTE_YOURSELF`, and of two who take it from each other at the same moment one stays. Whoever is no super admin gets 403 `YOU_ARE_NOT_ALLOWED_TO_CHANGE_USERS_ROLE`.
         */
        post: operations["adminSetRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/set-user-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set somebody's password
         * @description On the embedded gateway every sign-in of theirs ends, and every one in which they act as others. On a plain one their sessions go on; end them too if the account was taken over.
         */
        post: operations["adminSetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wagate/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a reset link
         * @description A link by which somebody sets a new password, to hand over: `/reset#<token>` on the dashboard. It works once, for an hour, and ends the earlier ones of that account. Errors: 400 `YOU_CANNOT_MAKE_YOUR_OWN_RESET_LINK`, 403 `YOU_ARE_NOT_ALLOWED_TO_MAKE_RESET_LINKS`, 403 `BANNED_USER`, 404 `USER_NOT_FOUND`.
         */
        post: operations["adminMakeResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/remove-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an account
         * @description With its sessions; there is no way back. Error: 400 `YOU_CANNOT_REMOVE_YOURSELF`. The embedded gateway keeps whoever is the only owner of an organization that others are in: 400 `USER_IS_THE_ONLY_OWNER`, with `organizationName`.
         */
        post: operations["adminRemoveUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/ban-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban an account
         * @description Ends its sessions and closes its realtime sockets at once. A token already made works for up to 5 minutes more; API keys of its organizations go on. Nobody can ban themselves: 400 `YOU_CANNOT_BAN_YOURSELF`.
         */
        post: operations["adminBanUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/unban-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a ban
         * @description The user can sign in again at once; the sessions that the ban ended stay ended.
         */
        post: operations["adminUnbanUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/impersonate-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act as somebody
         * @description For an hour this browser is that user; `session.impersonatedBy` names the admin, whose own session is kept aside. Another super admin cannot be impersonated: 403 `YOU_CANNOT_IMPERSONATE_ADMINS`; nor whoever is banned: 403 `BANNED_USER`.
         */
        post: operations["adminImpersonateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/stop-impersonating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be oneself again
         * @description Brings the session of the admin back. Error: 400 (without a `code`) when nobody is impersonated.
         */
        post: operations["adminStopImpersonating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/list-user-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sessions of somebody
         * @description Every browser that is signed in to the account.
         */
        post: operations["adminListUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/revoke-user-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one session of somebody
         * @description A token for the gateway that was already made stays valid for up to 5 minutes.
         */
        post: operations["adminRevokeUserSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/admin/revoke-user-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions of somebody
         * @description Tokens for the gateway that were already made stay valid for up to 5 minutes.
         */
        post: operations["adminRevokeUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Every error of the identity service. It is not the envelope of the gateway. */
        IdentityApiError: {
            /** @description What went wrong, in capitals: `INVALID_EMAIL_OR_PASSWORD`. A few errors come without one: then only the HTTP status and `message` tell. */
            code?: string;
            /** @description The same for a person, in English. Show a text of your own, chosen by `code`. */
            message: string;
        };
        /** @description A person with an account. */
        User: {
            /** @description The id of the user; `sub` in the token. */
            id: string;
            /** @description The name they gave. */
            name: string;
            /**
             * Format: email
             * @description The address they sign in with, in lower case.
             */
            email: string;
            /** @description Whether the address was confirmed. */
            emailVerified: boolean;
            /** @description The URL of a picture. */
            image?: string | null;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The platform role: `user` or `super_admin`. */
            role?: string | null;
            /** @description Whether the account is banned. A banned account cannot sign in. */
            banned?: boolean | null;
            /** @description Why, as the admin wrote it. */
            banReason?: string | null;
            /**
             * Format: date-time
             * @description When the ban ends; null for never.
             */
            banExpires?: string | null;
            /** @description Whether signing in asks for a second factor. */
            twoFactorEnabled?: boolean | null;
        };
        /** @description A signed-in browser. It lives 7 days and is renewed after one day of use. */
        Session: {
            /** @description The id of the session. */
            id: string;
            /** @description Whose session it is. */
            userId: string;
            /** @description The secret of the session, also in the cookie. Never store or show it; it is here because revoking a session asks for it. */
            token: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When the user signed in.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last renewed.
             */
            updatedAt: string;
            /** @description The address it was made from; empty when unknown. */
            ipAddress?: string | null;
            /** @description The browser it was made with. */
            userAgent?: string | null;
            /** @description The organization the user works in. Null means that nothing of any organization can be reached. */
            activeOrganizationId?: string | null;
            /** @description The id of the admin who acts as this user; null for the user themselves. */
            impersonatedBy?: string | null;
        };
        /** @description A session and its user. */
        SessionWithUser: {
            /** @description The session. */
            session: components["schemas"]["Session"];
            /** @description The user. */
            user: components["schemas"]["User"];
        };
        /** @description The user who is signed in now. The session itself travels in the cookie. */
        SignedIn: {
            /** @description Always false here. */
            redirect?: boolean;
            /** @description The secret of the new session, also in the cookie. Leave it alone. */
            token?: string | null;
            /** @description Who is signed in. */
            user: components["schemas"]["User"];
        };
        /** @description The password was right, and a second factor is due. A cookie remembers that for 10 minutes. */
        TwoFactorRequired: {
            /**
             * @description Always true.
             * @constant
             */
            twoFactorRedirect: true;
            /** @description The second factors this user has set up, such as `totp`. */
            twoFactorMethods?: string[];
        };
        /** @description It is done. */
        Done: {
            /** @description Always true. */
            success: boolean;
            /** @description A word about it. */
            message?: string;
        };
        /** @description It is done. */
        StatusDone: {
            /** @description Always true. */
            status: boolean;
            /** @description A word about it. */
            message?: string;
        };
        /** @description A token for the gateway. */
        JwtToken: {
            /** @description A JWT (EdDSA) that lives 5 minutes. Claims: `sub` the user, `activeOrganizationId`, `orgRole` (owner, admin, member or null), `role` (user or super_admin); on the embedded gateway `sid`, the session it was made for. */
            token: string;
        };
        /** @description The public keys tokens are checked with. */
        Jwks: {
            /** @description All keys in use. */
            keys: components["schemas"]["Jwk"][];
        };
        /** @description An Ed25519 public key. */
        Jwk: {
            /** @description `OKP`. */
            kty: string;
            /** @description `Ed25519`. */
            crv?: string;
            /** @description `EdDSA`. */
            alg?: string;
            /** @description The key, base64url. */
            x: string;
            /** @description Its id, as in the header of a token. */
            kid: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a reset link is made of. */
        ResetLink: {
            /** @description A secret of whom it is for; told once. */
            token: string;
            /**
             * Format: date-time
             * @description When it stops working.
             */
            expiresAt: string;
        };
        /** @description A reset link that works. */
        ResetLinkState: {
            /**
             * Format: email
             * @description The account whose password it sets.
             */
            email: string;
            /**
             * Format: date-time
             * @description When it stops working.
             */
            expiresAt: string;
        };
        /** @description What the embedded gateway tells of an account beside its session. */
        AccountState: {
            /** @description A sign-in that is ended is refused at its next request: tokens that were made for it end with it. */
            endsAtOnce: boolean;
            /** @description A second factor is set up anew by `renew` and `confirm`: until a code of the new authenticator was given, the old one signs in. */
            renewsTwoFactor: boolean;
            /** @description Backup codes that were not used yet; null without a second factor. */
            backupCodesLeft: number | null;
        };
        /** @description What a new authenticator needs. Show it once and forget it. */
        TwoFactorSetup: {
            /** @description An `otpauth://` URI for a QR code. */
            totpURI: string;
            /** @description Ten codes, each good for one sign-in. */
            backupCodes: string[];
            /** @description `totp`. */
            method?: string;
        };
        /** @description The authenticator URI of an account that already has a second factor. */
        TotpUri: {
            /** @description An `otpauth://` URI for a QR code. */
            totpURI: string;
        };
        /** @description New backup codes; the old ones are void. */
        BackupCodes: {
            /** @description Always true. */
            status?: boolean;
            /** @description Ten codes, each good for one sign-in. Shown once. */
            backupCodes: string[];
        };
        /** @description A tenant: everything in the gateway belongs to one. */
        Organization: {
            /** @description The id of the organization. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description A unique short name. */
            slug: string;
            /** @description The URL of a logo. */
            logo?: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description Whatever was stored with it; a JSON text or null. */
            metadata?: unknown;
        };
        /**
         * @description What a member may do. Owners and admins read, send, manage and get events; members read, send and get events.
         * @enum {string}
         */
        OrganizationRole: "owner" | "admin" | "member";
        /** @description The person behind a membership. */
        MemberUser: {
            /** @description The id of the user. */
            id: string;
            /** @description Their name. */
            name: string;
            /**
             * Format: email
             * @description Their address.
             */
            email: string;
            /** @description The URL of a picture. */
            image?: string | null;
        };
        /** @description A membership. */
        Member: {
            /** @description The id of the membership, not of the user. */
            id: string;
            /** @description The organization. */
            organizationId: string;
            /** @description The user. */
            userId: string;
            /** @description The role in the organization: `owner`, `admin` or `member`. Several are joined by commas. */
            role: string;
            /**
             * Format: date-time
             * @description When they joined.
             */
            createdAt: string;
            /** @description The person. Absent in some answers. */
            user?: components["schemas"]["MemberUser"];
        };
        /** @description A new organization with its first member, the caller. */
        CreatedOrganization: components["schemas"]["Organization"] & {
            /** @description The caller. */
            members?: components["schemas"]["Member"][];
        };
        /** @description An organization with its members and all invitations ever made. */
        FullOrganization: components["schemas"]["Organization"] & {
            /** @description Up to 100 members. */
            members: components["schemas"]["Member"][];
            /** @description All invitations, also those that are over. */
            invitations: components["schemas"]["Invitation"][];
        };
        /** @description Members of an organization. */
        MemberPage: {
            /** @description This page of members. */
            members: components["schemas"]["Member"][];
            /** @description How many there are in all. */
            total: number;
        };
        /** @description An invitation, good for 48 hours. */
        Invitation: {
            /** @description The id of the invitation; part of the link that accepts it. */
            id: string;
            /** @description The organization. */
            organizationId: string;
            /**
             * Format: email
             * @description Who is invited. Only an account with this address can accept.
             */
            email: string;
            /** @description The role the invited person will have. */
            role?: string | null;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "pending" | "accepted" | "rejected" | "canceled";
            /**
             * Format: date-time
             * @description When it ends.
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt?: string;
            /** @description The user who invited. */
            inviterId: string;
            /** @description What became of its mail, in the answer to whoever invited, where the service sends mail. One that could not be mailed stands all the same: its link can be handed over. */
            mail?: {
                /**
                 * @description `sent` only after the mail server took it.
                 * @enum {string}
                 */
                state: "sent" | "failed";
                /** @description Why not, for people; the mail server's own words where it had some. */
                problem?: string;
            };
        };
        /** @description An invitation as whoever holds its link may know it. Only an open one tells more than its status. */
        InvitationState: {
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "open" | "expired" | "accepted" | "rejected" | "canceled";
            /**
             * Format: email
             * @description Whom it is for; only an account with this address can accept.
             */
            email?: string;
            /** @description The role the invited person will have. */
            role?: string | null;
            /** @description The name of the organization. */
            organizationName?: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            expiresAt?: string;
        };
        /** @description An invitation as the invited person sees it. */
        InvitationDetail: components["schemas"]["Invitation"] & {
            /** @description The name of the organization. */
            organizationName: string;
            /** @description Its short name. */
            organizationSlug: string;
            /** @description The address of the user who invited. */
            inviterEmail: string;
        };
        /** @description An invitation to the signed-in user. */
        UserInvitation: components["schemas"]["Invitation"] & {
            /** @description The name of the organization. */
            organizationName?: string;
        };
        /** @description The invitation and the membership it became. */
        AcceptedInvitation: {
            /** @description The invitation. */
            invitation: components["schemas"]["Invitation"];
            /** @description The new membership. */
            member: components["schemas"]["Member"];
        };
        /** @description The role of the caller in the active organization. */
        MemberRole: {
            /** @description `owner`, `admin` or `member`. */
            role: string;
        };
        /** @description Whether the caller may. */
        PermissionAnswer: {
            /** @description True if every permission asked for is there. */
            success: boolean;
            /** @description Null unless something went wrong. */
            error?: string | null;
        };
        /** @description An API key of an organization as the identity service stores it. Where the gateway announces the extension `api-keys`, use its `/api/v1/api-keys` instead: it can set permissions and knows when a key was last used. */
        IdentityApiKey: {
            /** @description The id of the key. */
            id: string;
            /** @description The kind of key the service was set up with. */
            configId?: string;
            /** @description Its name. */
            name: string | null;
            /** @description Its first characters, to recognise it by. */
            start: string | null;
            /** @description `wa_`. */
            prefix?: string | null;
            /** @description The organization that owns it. */
            referenceId: string;
            /** @description Whether it works. */
            enabled: boolean;
            /** @description What it may do: `{"gateway": ["read", …]}`, or null. */
            permissions: {
                [key: string]: string[];
            } | null;
            /** @description Whatever was stored with it. */
            metadata?: unknown;
            /**
             * Format: date-time
             * @description When it ends; null for never.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description Never filled by a plain gateway.
             */
            lastRequest?: string | null;
            /** @description Never counted by a plain gateway. */
            requestCount?: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description A new key. `key` is shown once. */
        IdentityApiKeyWithSecret: components["schemas"]["IdentityApiKey"] & {
            /** @description The whole key: `wa_` and 64 letters. It is not stored. */
            key: string;
        };
        /** @description Keys of an organization. */
        IdentityApiKeyPage: {
            /** @description This page of keys. */
            apiKeys: components["schemas"]["IdentityApiKey"][];
            /** @description How many there are in all. */
            total: number;
        };
        /** @description Accounts. */
        UserPage: {
            /** @description This page of accounts. */
            users: components["schemas"]["User"][];
            /** @description How many match in all. */
            total: number;
            /** @description The page size asked for. */
            limit?: number;
            /** @description Where the page starts. */
            offset?: number;
        };
        /** @description The account after the change. */
        UserAnswer: {
            /** @description The account. */
            user: components["schemas"]["User"];
        };
        /** @description Sessions of an account. */
        SessionPage: {
            /** @description All of them. */
            sessions: components["schemas"]["Session"][];
        };
    };
    responses: {
        /** @description A value is missing or not acceptable. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "PASSWORD_TOO_SHORT",
                 *       "message": "Password too short"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityApiError"];
            };
        };
        /** @description Not signed in, or the credentials are wrong. */
        SignedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "INVALID_EMAIL_OR_PASSWORD",
                 *       "message": "Invalid email or password"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityApiError"];
            };
        };
        /** @description Signed in, but not allowed to do this. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "YOU_ARE_NOT_ALLOWED_TO_LIST_USERS",
                 *       "message": "You are not allowed to list users"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityApiError"];
            };
        };
        /** @description There is no such thing, or it is not yours. */
        NotThere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "ORGANIZATION_NOT_FOUND",
                 *       "message": "Organization not found"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityApiError"];
            };
        };
        /** @description It is well-formed, but cannot be done. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL",
                 *       "message": "User already exists. Use another email."
                 *     }
                 */
                "application/json": components["schemas"]["IdentityApiError"];
            };
        };
        /** @description Too many requests from this address; 100 in 10 seconds, 3 in 10 seconds for signing in and up. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Too many requests. Please try again later."
                 *     }
                 */
                "application/json": components["schemas"]["IdentityApiError"];
            };
        };
        /** @description Any other error, in the same shape. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentityApiError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: {
                /** @description Read the session from the database, past any cache. */
                disableCookieCache?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session and the user, or null. */
            200: {
                headers: {
                    /** @description A token for the gateway, as from `/token`. */
                    "set-auth-jwt"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session": {
                     *         "id": "ses4Kd9ExampleRow",
                     *         "userId": "usr7Hq2ExampleAnn",
                     *         "token": "example-session-token",
                     *         "expiresAt": "2026-07-21T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "ipAddress": "203.0.113.7",
                     *         "userAgent": "Mozilla/5.0",
                     *         "activeOrganizationId": "org5Lm8ExampleAcme",
                     *         "impersonatedBy": null
                     *       },
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionWithUser"] | null;
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example.header.signature"
                     *     }
                     */
                    "application/json": components["schemas"]["JwtToken"];
                };
            };
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "alg": "EdDSA",
                     *           "crv": "Ed25519",
                     *           "kty": "OKP",
                     *           "x": "ZXhhbXBsZS1rZXktbm90LWEtcmVhbC1vbmUtMDEyMzQ",
                     *           "kid": "exampleKid1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    signUpEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ann Example",
                 *       "email": "ann@example.org",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /** @description The one-time token of the first super admin's set-up link, printed by the embedded gateway while there is no super admin. With it the account is one, also where registration is closed. Send it to no other gateway. */
                    setupToken?: string;
                    /** @description Of an open invitation to this very address: with it the account is made also where registration is closed. It accepts nothing yet. */
                    invitationId?: string;
                    /** @description How the person is called, 1 to 120 characters. */
                    name: string;
                    /**
                     * Format: email
                     * @description The address to sign in with.
                     */
                    email: string;
                    /**
                     * Format: password
                     * @description The password, 8 to 128 characters.
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Invalid"];
            /** @description The set-up link is wrong, used or replaced (`INVALID_SETUP_TOKEN`). */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVALID_SETUP_TOKEN",
                     *       "message": "This set-up link is not valid. Use the one printed at the latest start."
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityApiError"];
                };
            };
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    signInEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ann@example.org",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @description The address.
                     */
                    email: string;
                    /**
                     * Format: password
                     * @description The password.
                     */
                    password: string;
                    /**
                     * @description False ends the session with the browser. Default true.
                     * @default true
                     */
                    rememberMe?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "redirect": false,
                     *       "token": "example-session-token",
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["TwoFactorRequired"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "ses4Kd9ExampleRow",
                     *         "userId": "usr7Hq2ExampleAnn",
                     *         "token": "example-session-token",
                     *         "expiresAt": "2026-07-21T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "ipAddress": "203.0.113.7",
                     *         "userAgent": "Mozilla/5.0",
                     *         "activeOrganizationId": "org5Lm8ExampleAcme",
                     *         "impersonatedBy": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Session"][];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "example-session-token"
                 *     }
                 */
                "application/json": {
                    /** @description The token of the session to end. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    revokeOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ann E."
                 *     }
                 */
                "application/json": {
                    /** @description The new name. */
                    name?: string;
                    /** @description The URL of a picture; null removes it. */
                    image?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "not-a-real-password",
                 *       "newPassword": "another-fictitious-one",
                 *       "revokeOtherSessions": true
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password of today.
                     */
                    currentPassword: string;
                    /**
                     * Format: password
                     * @description The new password, 8 to 128 characters.
                     */
                    newPassword: string;
                    /** @description End all other sessions; this one gets a new token. */
                    revokeOtherSessions?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newEmail": "ann.new@example.org"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @description The new address.
                     */
                    newEmail: string;
                    /** @description Where the link in the mail leads. */
                    callbackURL?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    verifyPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password.
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password.
                     */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "User deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ann@example.org",
                 *       "redirectTo": "/reset-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @description The address of the account.
                     */
                    email: string;
                    /** @description The page the link leads to; it gets `?token=`. */
                    redirectTo?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true,
                     *       "message": "If this email exists in our system, check your email for the reset link"
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "example-reset-token",
                 *       "newPassword": "another-fictitious-one"
                 *     }
                 */
                "application/json": {
                    /** @description The token of the link; single use. */
                    token: string;
                    /**
                     * Format: password
                     * @description The new password, 8 to 128 characters.
                     */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getResetLinkState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "example-reset-token"
                 *     }
                 */
                "application/json": {
                    /** @description The token of the link. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description It works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "bob@example.org",
                     *       "expiresAt": "2026-07-14T10:12:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ResetLinkState"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getAccountState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endsAtOnce": true,
                     *       "renewsTwoFactor": true,
                     *       "backupCodesLeft": 10
                     *     }
                     */
                    "application/json": components["schemas"]["AccountState"];
                };
            };
            401: components["responses"]["SignedOut"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    becomeSuperAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "setupToken": "example-setup-token-example-setup-token-000"
                 *     }
                 */
                "application/json": {
                    /** @description The one-time token of the set-up link. Send it to no other gateway. */
                    setupToken: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    enableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password of the account.
                     */
                    password: string;
                    /** @description The name an authenticator shows. */
                    issuer?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totpURI": "otpauth://totp/Wagate:ann@example.org?secret=EXAMPLEEXAMPLE22&issuer=Wagate",
                     *       "backupCodes": [
                     *         "AAAAA-00000",
                     *         "BBBBB-11111"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TwoFactorSetup"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    disableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password of the account.
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getTotpUri: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password of the account.
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totpURI": "otpauth://totp/Wagate:ann@example.org?secret=EXAMPLEEXAMPLE22&issuer=Wagate"
                     *     }
                     */
                    "application/json": components["schemas"]["TotpUri"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    verifyTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "000000",
                 *       "trustDevice": true
                 *     }
                 */
                "application/json": {
                    /** @description The six digits. */
                    code: string;
                    /** @description Do not ask this browser again for 30 days. */
                    trustDevice?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    verifyBackupCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "AAAAA-00000"
                 *     }
                 */
                "application/json": {
                    /** @description One of the backup codes. */
                    code: string;
                    /** @description Do not ask this browser again for 30 days. */
                    trustDevice?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-session-token",
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    generateBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password of the account.
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true,
                     *       "backupCodes": [
                     *         "AAAAA-00000",
                     *         "BBBBB-11111"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    renewTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: password
                     * @description The password of the account.
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totpURI": "otpauth://totp/Wagate:ann@example.org?secret=EXAMPLEEXAMPLE22&issuer=Wagate",
                     *       "backupCodes": [
                     *         "AAAAA-00000",
                     *         "BBBBB-11111"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TwoFactorSetup"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    confirmTwoFactorRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "000000"
                 *     }
                 */
                "application/json": {
                    /** @description The six digits. */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "org5Lm8ExampleAcme",
                     *         "name": "Acme",
                     *         "slug": "acme",
                     *         "logo": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "metadata": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme",
                 *       "slug": "acme"
                 *     }
                 */
                "application/json": {
                    /** @description Its name. */
                    name: string;
                    /** @description A short name nobody else has. */
                    slug: string;
                    /** @description The URL of a logo. */
                    logo?: string;
                    /** @description Leave the active organization as it is. */
                    keepCurrentActiveOrganization?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "org5Lm8ExampleAcme",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "logo": null,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "metadata": null,
                     *       "members": [
                     *         {
                     *           "id": "mem1Wz3ExampleAnn",
                     *           "organizationId": "org5Lm8ExampleAcme",
                     *           "userId": "usr7Hq2ExampleAnn",
                     *           "role": "owner",
                     *           "createdAt": "2026-07-14T09:12:03.000Z",
                     *           "user": {
                     *             "id": "usr7Hq2ExampleAnn",
                     *             "name": "Ann Example",
                     *             "email": "ann@example.org",
                     *             "image": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedOrganization"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "name": "Acme Ltd"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description The organization; the active one when absent. */
                    organizationId?: string;
                    /** @description What changes. */
                    data: {
                        /** @description The new name. */
                        name?: string;
                        /** @description The new short name. */
                        slug?: string;
                        /** @description The URL of a logo. */
                        logo?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "org5Lm8ExampleAcme",
                     *       "name": "Acme Ltd",
                     *       "slug": "acme",
                     *       "logo": null,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "metadata": null
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "org5Lm8ExampleAcme"
                 *     }
                 */
                "application/json": {
                    /** @description The organization. */
                    organizationId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "org5Lm8ExampleAcme",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "logo": null,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "metadata": null
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    checkOrganizationSlug: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "acme"
                 *     }
                 */
                "application/json": {
                    /** @description The short name. */
                    slug: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    setActiveOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "org5Lm8ExampleAcme"
                 *     }
                 */
                "application/json": {
                    /** @description The organization, or null for none. */
                    organizationId?: string | null;
                    /** @description Its short name instead of its id. */
                    organizationSlug?: string;
                };
            };
        };
        responses: {
            /** @description The organization that is active now. Older versions of the service add its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "org5Lm8ExampleAcme",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "logo": null,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "metadata": null
                     *     }
                     */
                    "application/json": components["schemas"]["Organization"] | null;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getFullOrganization: {
        parameters: {
            query?: {
                /** @description The organization; the active one when absent. */
                organizationId?: string;
                /** @description At most so many members. Default 100. */
                membersLimit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "org5Lm8ExampleAcme",
                     *       "name": "Acme",
                     *       "slug": "acme",
                     *       "logo": null,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "metadata": null,
                     *       "members": [
                     *         {
                     *           "id": "mem1Wz3ExampleAnn",
                     *           "organizationId": "org5Lm8ExampleAcme",
                     *           "userId": "usr7Hq2ExampleAnn",
                     *           "role": "owner",
                     *           "createdAt": "2026-07-14T09:12:03.000Z",
                     *           "user": {
                     *             "id": "usr7Hq2ExampleAnn",
                     *             "name": "Ann Example",
                     *             "email": "ann@example.org",
                     *             "image": null
                     *           }
                     *         }
                     *       ],
                     *       "invitations": [
                     *         {
                     *           "id": "inv8Pq6ExampleBob",
                     *           "organizationId": "org5Lm8ExampleAcme",
                     *           "email": "bob@example.org",
                     *           "role": "member",
                     *           "status": "pending",
                     *           "expiresAt": "2026-07-16T09:12:03.000Z",
                     *           "createdAt": "2026-07-14T09:12:03.000Z",
                     *           "inviterId": "usr7Hq2ExampleAnn"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FullOrganization"] | null;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getActiveMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem1Wz3ExampleAnn",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "userId": "usr7Hq2ExampleAnn",
                     *       "role": "owner",
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "image": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getActiveMemberRole: {
        parameters: {
            query?: {
                /** @description The organization; the active one when absent. */
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "role": "owner"
                     *     }
                     */
                    "application/json": components["schemas"]["MemberRole"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    leaveOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "org5Lm8ExampleAcme"
                 *     }
                 */
                "application/json": {
                    /** @description The organization. */
                    organizationId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem1Wz3ExampleAnn",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "userId": "usr7Hq2ExampleAnn",
                     *       "role": "owner",
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "image": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    hasOrganizationPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": {
                 *         "invitation": [
                 *           "create"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description The organization; the active one when absent. */
                    organizationId?: string;
                    /** @description Resource to actions: `{"invitation": ["create"]}`. */
                    permissions: {
                        [key: string]: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": null,
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description The organization; the active one when absent. */
                organizationId?: string;
                /** @description Page size. Default 100. */
                limit?: number;
                /** @description How many to skip. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "id": "mem1Wz3ExampleAnn",
                     *           "organizationId": "org5Lm8ExampleAcme",
                     *           "userId": "usr7Hq2ExampleAnn",
                     *           "role": "owner",
                     *           "createdAt": "2026-07-14T09:12:03.000Z",
                     *           "user": {
                     *             "id": "usr7Hq2ExampleAnn",
                     *             "name": "Ann Example",
                     *             "email": "ann@example.org",
                     *             "image": null
                     *           }
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    updateMemberRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberId": "mem6Vb2ExampleBob",
                 *       "role": "admin"
                 *     }
                 */
                "application/json": {
                    /** @description The id of the membership. */
                    memberId: string;
                    role: components["schemas"]["OrganizationRole"];
                    /** @description The organization; the active one when absent. */
                    organizationId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mem1Wz3ExampleAnn",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "userId": "usr7Hq2ExampleAnn",
                     *       "role": "admin",
                     *       "createdAt": "2026-07-14T09:12:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memberIdOrEmail": "bob@example.org"
                 *     }
                 */
                "application/json": {
                    /** @description The id of the membership, or the address of the user. */
                    memberIdOrEmail: string;
                    /** @description The organization; the active one when absent. */
                    organizationId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "member": {
                     *         "id": "mem1Wz3ExampleAnn",
                     *         "organizationId": "org5Lm8ExampleAcme",
                     *         "userId": "usr7Hq2ExampleAnn",
                     *         "role": "owner",
                     *         "createdAt": "2026-07-14T09:12:03.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        member: components["schemas"]["Member"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "bob@example.org",
                 *       "role": "member"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @description Whom to invite.
                     */
                    email: string;
                    role: components["schemas"]["OrganizationRole"];
                    /** @description The organization; the active one when absent. */
                    organizationId?: string;
                    /** @description Send a pending invitation again. */
                    resend?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "inv8Pq6ExampleBob",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "email": "bob@example.org",
                     *       "role": "member",
                     *       "status": "pending",
                     *       "expiresAt": "2026-07-16T09:12:03.000Z",
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "inviterId": "usr7Hq2ExampleAnn"
                     *     }
                     */
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getInvitation: {
        parameters: {
            query: {
                /** @description The id of the invitation. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "inv8Pq6ExampleBob",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "email": "bob@example.org",
                     *       "role": "member",
                     *       "status": "pending",
                     *       "expiresAt": "2026-07-16T09:12:03.000Z",
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "inviterId": "usr7Hq2ExampleAnn",
                     *       "organizationName": "Acme",
                     *       "organizationSlug": "acme",
                     *       "inviterEmail": "ann@example.org"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationDetail"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getInvitationState: {
        parameters: {
            query: {
                /** @description The id of the invitation. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "open",
                     *       "email": "bob@example.org",
                     *       "role": "member",
                     *       "organizationName": "Acme",
                     *       "expiresAt": "2026-07-16T09:12:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationState"];
                };
            };
            /** @description There is no such invitation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "INVITATION_NOT_FOUND",
                     *       "message": "There is no such invitation."
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityApiError"];
                };
            };
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description The organization; the active one when absent. */
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "inv8Pq6ExampleBob",
                     *         "organizationId": "org5Lm8ExampleAcme",
                     *         "email": "bob@example.org",
                     *         "role": "member",
                     *         "status": "pending",
                     *         "expiresAt": "2026-07-16T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "inviterId": "usr7Hq2ExampleAnn"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Invitation"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    listUserInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "inv8Pq6ExampleBob",
                     *         "organizationId": "org5Lm8ExampleAcme",
                     *         "email": "bob@example.org",
                     *         "role": "member",
                     *         "status": "pending",
                     *         "expiresAt": "2026-07-16T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "inviterId": "usr7Hq2ExampleAnn",
                     *         "organizationName": "Acme"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserInvitation"][];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invitationId": "inv8Pq6ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The id of the invitation. */
                    invitationId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitation": {
                     *         "id": "inv8Pq6ExampleBob",
                     *         "organizationId": "org5Lm8ExampleAcme",
                     *         "email": "bob@example.org",
                     *         "role": "member",
                     *         "status": "accepted",
                     *         "expiresAt": "2026-07-16T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "inviterId": "usr7Hq2ExampleAnn"
                     *       },
                     *       "member": {
                     *         "id": "mem1Wz3ExampleAnn",
                     *         "organizationId": "org5Lm8ExampleAcme",
                     *         "userId": "usr7Hq2ExampleAnn",
                     *         "role": "member",
                     *         "createdAt": "2026-07-14T09:12:03.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    rejectInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invitationId": "inv8Pq6ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The id of the invitation. */
                    invitationId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitation": {
                     *         "id": "inv8Pq6ExampleBob",
                     *         "organizationId": "org5Lm8ExampleAcme",
                     *         "email": "bob@example.org",
                     *         "role": "member",
                     *         "status": "rejected",
                     *         "expiresAt": "2026-07-16T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "inviterId": "usr7Hq2ExampleAnn"
                     *       },
                     *       "member": null
                     *     }
                     */
                    "application/json": {
                        invitation: components["schemas"]["Invitation"];
                        member?: null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    cancelInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invitationId": "inv8Pq6ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The id of the invitation. */
                    invitationId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "inv8Pq6ExampleBob",
                     *       "organizationId": "org5Lm8ExampleAcme",
                     *       "email": "bob@example.org",
                     *       "role": "member",
                     *       "status": "canceled",
                     *       "expiresAt": "2026-07-16T09:12:03.000Z",
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "inviterId": "usr7Hq2ExampleAnn"
                     *     }
                     */
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    createIdentityApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Night shift",
                 *       "organizationId": "org5Lm8ExampleAcme"
                 *     }
                 */
                "application/json": {
                    /** @description Its name. */
                    name: string;
                    /** @description The organization that will own it. */
                    organizationId: string;
                    /** @description The kind of key, where the service has several: `org`. */
                    configId?: string;
                    /** @description Seconds until it ends; null or absent for never. */
                    expiresIn?: number | null;
                    /** @description Anything to store with it. */
                    metadata?: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key2Rt7ExampleRow",
                     *       "configId": "org",
                     *       "name": "Night shift",
                     *       "start": "wa_Exa",
                     *       "prefix": "wa_",
                     *       "referenceId": "org5Lm8ExampleAcme",
                     *       "enabled": true,
                     *       "permissions": null,
                     *       "metadata": null,
                     *       "expiresAt": null,
                     *       "lastRequest": null,
                     *       "requestCount": 0,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "updatedAt": "2026-07-14T09:12:03.000Z",
                     *       "key": "wa_ExampleKeyThatIsNotReal"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityApiKeyWithSecret"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    listIdentityApiKeys: {
        parameters: {
            query: {
                /** @description The organization. */
                organizationId: string;
                /** @description Page size. */
                limit?: number;
                /** @description How many to skip. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKeys": [
                     *         {
                     *           "id": "key2Rt7ExampleRow",
                     *           "configId": "org",
                     *           "name": "Night shift",
                     *           "start": "wa_Exa",
                     *           "prefix": "wa_",
                     *           "referenceId": "org5Lm8ExampleAcme",
                     *           "enabled": true,
                     *           "permissions": {
                     *             "gateway": [
                     *               "read",
                     *               "events"
                     *             ]
                     *           },
                     *           "metadata": null,
                     *           "expiresAt": null,
                     *           "lastRequest": null,
                     *           "requestCount": 0,
                     *           "createdAt": "2026-07-14T09:12:03.000Z",
                     *           "updatedAt": "2026-07-14T09:12:03.000Z"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityApiKeyPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    getIdentityApiKey: {
        parameters: {
            query: {
                /** @description The id of the key. */
                id: string;
                /** @description The kind of key, where the service has several: `org`. */
                configId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key2Rt7ExampleRow",
                     *       "configId": "org",
                     *       "name": "Night shift",
                     *       "start": "wa_Exa",
                     *       "prefix": "wa_",
                     *       "referenceId": "org5Lm8ExampleAcme",
                     *       "enabled": true,
                     *       "permissions": {
                     *         "gateway": [
                     *           "read",
                     *           "events"
                     *         ]
                     *       },
                     *       "metadata": null,
                     *       "expiresAt": null,
                     *       "lastRequest": null,
                     *       "requestCount": 0,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "updatedAt": "2026-07-14T09:12:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityApiKey"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    updateIdentityApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keyId": "key2Rt7ExampleRow",
                 *       "configId": "org",
                 *       "enabled": false
                 *     }
                 */
                "application/json": {
                    /** @description The id of the key. */
                    keyId: string;
                    /** @description The kind of key, where the service has several: `org`. */
                    configId?: string;
                    /** @description The new name. */
                    name?: string;
                    /** @description Whether it works. */
                    enabled?: boolean;
                    /** @description Seconds until it ends; null for never. */
                    expiresIn?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key2Rt7ExampleRow",
                     *       "configId": "org",
                     *       "name": "Night shift",
                     *       "start": "wa_Exa",
                     *       "prefix": "wa_",
                     *       "referenceId": "org5Lm8ExampleAcme",
                     *       "enabled": false,
                     *       "permissions": {
                     *         "gateway": [
                     *           "read",
                     *           "events"
                     *         ]
                     *       },
                     *       "metadata": null,
                     *       "expiresAt": null,
                     *       "lastRequest": null,
                     *       "requestCount": 0,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "updatedAt": "2026-07-14T09:12:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityApiKey"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    deleteIdentityApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keyId": "key2Rt7ExampleRow",
                 *       "configId": "org"
                 *     }
                 */
                "application/json": {
                    /** @description The id of the key. */
                    keyId: string;
                    /** @description The kind of key, where the service has several: `org`. */
                    configId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminListUsers: {
        parameters: {
            query?: {
                /** @description A text to look for. */
                searchValue?: string;
                /** @description Where to look. Default `email`. */
                searchField?: "email" | "name";
                /** @description How to compare. Default `contains`. */
                searchOperator?: "contains" | "starts_with" | "ends_with";
                /** @description Page size. Default 100. */
                limit?: number;
                /** @description How many to skip. */
                offset?: number;
                /** @description A field of a user. */
                sortBy?: string;
                /** @description Up or down. */
                sortDirection?: "asc" | "desc";
                /** @description A field of a user to filter by. */
                filterField?: string;
                /** @description The value it must have. */
                filterValue?: string;
                /** @description How to compare it. Default `eq`. */
                filterOperator?: "eq" | "ne" | "lt" | "lte" | "gt" | "gte";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "id": "usr7Hq2ExampleAnn",
                     *           "name": "Ann Example",
                     *           "email": "ann@example.org",
                     *           "emailVerified": false,
                     *           "image": null,
                     *           "createdAt": "2026-07-14T09:12:03.000Z",
                     *           "updatedAt": "2026-07-14T09:12:03.000Z",
                     *           "role": "user",
                     *           "banned": false,
                     *           "banReason": null,
                     *           "banExpires": null,
                     *           "twoFactorEnabled": false
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 100
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminGetUser: {
        parameters: {
            query: {
                /** @description The id of the user. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr9Tk4ExampleBob",
                     *       "name": "Bob Example",
                     *       "email": "bob@example.org",
                     *       "emailVerified": false,
                     *       "image": null,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "updatedAt": "2026-07-14T09:12:03.000Z",
                     *       "role": "user",
                     *       "banned": false,
                     *       "banReason": null,
                     *       "banExpires": null,
                     *       "twoFactorEnabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminCreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "bob@example.org",
                 *       "password": "not-a-real-password",
                 *       "name": "Bob Example",
                 *       "role": "user"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: email
                     * @description Their address.
                     */
                    email: string;
                    /**
                     * Format: password
                     * @description The password, 8 to 128 characters.
                     */
                    password?: string;
                    /** @description Their name. */
                    name: string;
                    /**
                     * @description The platform role.
                     * @enum {string}
                     */
                    role?: "user" | "super_admin";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "usr9Tk4ExampleBob",
                     *         "name": "Bob Example",
                     *         "email": "bob@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminUpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob",
                 *       "data": {
                 *         "name": "Bob E."
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                    /** @description The fields of the user that change. */
                    data: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "usr9Tk4ExampleBob",
                     *       "name": "Bob E.",
                     *       "email": "bob@example.org",
                     *       "emailVerified": false,
                     *       "image": null,
                     *       "createdAt": "2026-07-14T09:12:03.000Z",
                     *       "updatedAt": "2026-07-14T09:12:03.000Z",
                     *       "role": "user",
                     *       "banned": false,
                     *       "banReason": null,
                     *       "banExpires": null,
                     *       "twoFactorEnabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminSetRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob",
                 *       "role": "super_admin"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                    /**
                     * @description The platform role.
                     * @enum {string}
                     */
                    role: "user" | "super_admin";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "usr9Tk4ExampleBob",
                     *         "name": "Bob Example",
                     *         "email": "bob@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "super_admin",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminSetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob",
                 *       "newPassword": "another-fictitious-one"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                    /**
                     * Format: password
                     * @description The new password, 8 to 128 characters.
                     */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": true
                     *     }
                     */
                    "application/json": components["schemas"]["StatusDone"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminMakeResetLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "example-reset-token",
                     *       "expiresAt": "2026-07-14T10:12:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ResetLink"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminRemoveUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminBanUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob",
                 *       "banReason": "Spam",
                 *       "banExpiresIn": 86400
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                    /** @description Why. */
                    banReason?: string;
                    /** @description Seconds until the ban ends by itself; absent for never. */
                    banExpiresIn?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "usr9Tk4ExampleBob",
                     *         "name": "Bob Example",
                     *         "email": "bob@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": true,
                     *         "banReason": "Spam",
                     *         "banExpires": "2026-07-15T09:12:03.000Z",
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminUnbanUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "usr9Tk4ExampleBob",
                     *         "name": "Bob Example",
                     *         "email": "bob@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminImpersonateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session": {
                     *         "id": "ses4Kd9ExampleRow",
                     *         "userId": "usr9Tk4ExampleBob",
                     *         "token": "example-session-token",
                     *         "expiresAt": "2026-07-21T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "ipAddress": "203.0.113.7",
                     *         "userAgent": "Mozilla/5.0",
                     *         "activeOrganizationId": "org5Lm8ExampleAcme",
                     *         "impersonatedBy": "usr7Hq2ExampleAnn"
                     *       },
                     *       "user": {
                     *         "id": "usr9Tk4ExampleBob",
                     *         "name": "Bob Example",
                     *         "email": "bob@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "user",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionWithUser"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminStopImpersonating: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session": {
                     *         "id": "ses4Kd9ExampleRow",
                     *         "userId": "usr7Hq2ExampleAnn",
                     *         "token": "example-session-token",
                     *         "expiresAt": "2026-07-21T09:12:03.000Z",
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "ipAddress": "203.0.113.7",
                     *         "userAgent": "Mozilla/5.0",
                     *         "activeOrganizationId": "org5Lm8ExampleAcme",
                     *         "impersonatedBy": null
                     *       },
                     *       "user": {
                     *         "id": "usr7Hq2ExampleAnn",
                     *         "name": "Ann Example",
                     *         "email": "ann@example.org",
                     *         "emailVerified": false,
                     *         "image": null,
                     *         "createdAt": "2026-07-14T09:12:03.000Z",
                     *         "updatedAt": "2026-07-14T09:12:03.000Z",
                     *         "role": "super_admin",
                     *         "banned": false,
                     *         "banReason": null,
                     *         "banExpires": null,
                     *         "twoFactorEnabled": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionWithUser"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminListUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessions": [
                     *         {
                     *           "id": "ses4Kd9ExampleRow",
                     *           "userId": "usr9Tk4ExampleBob",
                     *           "token": "example-session-token",
                     *           "expiresAt": "2026-07-21T09:12:03.000Z",
                     *           "createdAt": "2026-07-14T09:12:03.000Z",
                     *           "updatedAt": "2026-07-14T09:12:03.000Z",
                     *           "ipAddress": "203.0.113.7",
                     *           "userAgent": "Mozilla/5.0",
                     *           "activeOrganizationId": "org5Lm8ExampleAcme",
                     *           "impersonatedBy": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminRevokeUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionToken": "example-session-token"
                 *     }
                 */
                "application/json": {
                    /** @description The token of the session. */
                    sessionToken: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
    adminRevokeUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "usr9Tk4ExampleBob"
                 *     }
                 */
                "application/json": {
                    /** @description The account. */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["SignedOut"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooMany"];
            default: components["responses"]["Failed"];
        };
    };
}

/** Every named shape of the document: `Schemas['Message']`. */
export type Schemas = components['schemas'];
