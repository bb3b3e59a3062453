import { apiKey } from '@better-auth/api-key';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { admin, bearer, jwt, organization, twoFactor } from 'better-auth/plugins';
import type { Audit } from '../audit/audit.js';
import type { Mailer } from '../mail/mailer.js';
import type { Control } from '../principal/control.js';
import { SUPER_ADMIN } from '../principal/roles.js';
import { pathOf } from '../request/public-path.js';
import { deriveKey } from '../sealing/sealer.js';
import type { Store } from '../store/open.js';
import { organizationAccess, organizationRoles, platformRoles } from './access.js';
import { accountState } from './account-state.js';
import { ownerOfDoomedKey, recordAct } from './acts.js';
import { announce } from './announce.js';
import { anyCase } from './any-case.js';
import { noteKeyChange, refuseMetadata } from './api-key-notes.js';
import type { ApiKeys } from './api-keys.js';
import { banTold } from './ban-told.js';
import { checkBounds } from './bounds.js';
import { CLIENT_ADDRESS } from './client-address.js';
import { endBorrowedSignIns, endSignIns, endsOne } from './ended-sign-ins.js';
import { keepExpiredKeys } from './expired-keys.js';
import { firstAdminEndpoint } from './first-admin-endpoint.js';
import type { InvitationIds } from './invitation-ids.js';
import { InvitationMail } from './invitation-mail.js';
import type { InvitedSignUp } from './invited-sign-up.js';
import { explainLastOwner, refuseLastOwner } from './keeping-owner.js';
import { Limits } from './limits.js';
import { refuseGuessable } from './new-password.js';
import { refuseNotTheirs } from './not-theirs.js';
import { refuseWhileInUse } from './organization-removal.js';
import { changesAccounts, refuseOnOwnAccount } from './own-account.js';
import { isOfTheAccount, refuseWhileActing } from './own-credentials.js';
import { checkReset, endResetLinks, finishReset } from './password-reset.js';
import { PasswordTries } from './password-tries.js';
import type { Passwords } from './passwords.js';
import { startingOrganization } from './personal-organization.js';
import { refuseOddIds } from './plain-ids.js';
import { resetLinkEndpoints } from './reset-link-endpoints.js';
import { RESET_LINK_MINUTES, type ResetLinks } from './reset-links.js';
import { ResetMail } from './reset-mail.js';
import { tellLock } from './second-factor-lock.js';
import type { FirstAdmin } from './setup.js';
import { signInBefore } from './sign-in-before.js';
import { countSignIn, forgiveSignIn } from './sign-in-limits.js';
import { tokenClaims } from './token-claims.js';
import { twoFactorRenewal } from './two-factor-renewal.js';
import { UsedCodes } from './used-codes.js';

export interface AuthOptions {
  store: Store;
  secret: string;
  /** Where browsers reach the gateway. Its origin is the issuer and audience of tokens, its path that of cookies. */
  publicUrl: string;
  /** Further origins whose pages may use identity. */
  origins: readonly string[];
  registrationOpen(): Promise<boolean>;
  firstAdmin: FirstAdmin;
  invited: InvitedSignUp;
  invitationIds: InvitationIds;
  control: Control;
  apiKeys: ApiKeys;
  resetLinks: ResetLinks;
  audit: Audit;
  /** Epoch milliseconds. */
  now(): number;
  /** Absent where nothing can be mailed. */
  mailer?: Mailer;
  /** better-auth's unless told: scrypt, a tenth of a second of a core for each. */
  passwords?: Passwords;
  log(message: string, error?: unknown): void;
}

/** As authenticator apps name it. */
const ISSUER = 'Wagate';

const REGISTRATION_CLOSED = {
  code: 'EMAIL_PASSWORD_SIGN_UP_DISABLED',
  message: 'Registration is closed. Ask an administrator for an account.',
};

/** A page that this very gateway served, under whatever name the browser knows it by. */
function sameOrigin(request: Request | undefined): string[] {
  const host = request?.headers.get('host');
  // better-auth takes these for patterns: nothing but a host may pass.
  return host && /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)
    ? [`http://${host}`, `https://${host}`]
    : [];
}

/** The identity service. Everything the contract fixes about it is here; nothing else configures it. */
export function createAuth(options: AuthOptions) {
  const { store, firstAdmin, resetLinks, publicUrl, log } = options;
  const { origin } = new URL(publicUrl);
  const path = pathOf(publicUrl);
  // Unsigned, it would be the token as it stands in the table.
  const bearers = bearer({ requireSignature: true });
  const limits = new Limits(store, options.now);
  const passwordTries = new PasswordTries(limits);
  const usedCodes = new UsedCodes();
  const keyOwners = new WeakMap<Request, string>();
  const invitationMail =
    options.mailer && new InvitationMail(options.mailer, options.invitationIds, publicUrl, log);
  const resetMail = options.mailer && new ResetMail(options.mailer, resetLinks, publicUrl, log);
  const settings = {
    appName: 'Wagate',
    baseURL: origin,
    basePath: '/api/auth',
    secret: deriveKey(options.secret, 'identity').toString('base64url'),
    telemetry: { enabled: false },
    database: {
      db: store.db.withPlugin(keepExpiredKeys).withPlugin(anyCase(store.dialect)),
      type: store.dialect,
      transaction: true,
    },
    trustedOrigins: (request?: Request) => [origin, ...options.origins, ...sameOrigin(request)],
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      ...(options.passwords && { password: options.passwords }),
      resetPasswordTokenExpiresIn: RESET_LINK_MINUTES * 60,
      // Whoever had the old password is out, wherever they are signed in.
      revokeSessionsOnPasswordReset: true,
      ...(resetMail && { sendResetPassword: async (asked, request) => resetMail.send(asked, request) }),
    },
    // Whoever reads the table sets no passwords, and finds no second step or trusted device in it.
    verification: { storeIdentifier: 'hashed' },
    // No age of freshness: whoever signed in last week may see the own sign-ins today, and end them.
    session: { expiresIn: 7 * 24 * 3600, updateAge: 24 * 3600, freshAge: 0 },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      customStorage: limits,
      customRules: {
        // Counted by account and address, once both are known.
        '/sign-in/email': false,
        // Every sign-up tells whether an address has an account: few enough that nobody lists addresses by it.
        '/sign-up/email': () => !firstAdmin.running && !options.invited.running && { window: 3600, max: 30 },
        // Guessing a token is hopeless; trying is to cost nothing here.
        '/reset-password': { window: 60, max: 20 },
        '/request-password-reset': { window: 600, max: 10 },
        // Each is a mail to whomever somebody names.
        ...(invitationMail && { '/organization/invite-member': { window: 3600, max: 60 } }),
        // Its count only ends after a window without any request: the reads of an office behind one address would never end theirs.
        '/**': (request: Request, rule: { window: number; max: number }) => request.method !== 'GET' && rule,
      },
    },
    advanced: {
      useSecureCookies: origin.startsWith('https:'),
      // What else is served by this origin has no business with them.
      ...(path && { defaultCookieAttributes: { path } }),
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      // Said outright, since under NODE_ENV=test better-auth would leave both out.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    logger: {
      level: 'error',
      log(_level, message) {
        // Only the words: arguments can hold rows and addresses. What fails while the database is away is no news.
        if (!store.health.outage) log(`identity: ${message}`);
      },
    },
    // What is no refusal reaches the endpoint, which tells of it: left here it would be printed whole, rows and all.
    onAPIError: { throw: true },
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => {
            if (!firstAdmin.running || !context) return;
            await firstAdmin.spend(context.context.adapter);
            return { data: { ...user, role: SUPER_ADMIN } };
          },
        },
      },
      session: {
        create: {
          before: async (session, context) => {
            if (!context || session.activeOrganizationId) return;
            const activeOrganizationId = await startingOrganization(context.context.adapter, session.userId);
            return { data: { ...session, activeOrganizationId } };
          },
        },
        delete: {
          // Whatever ends a sign-in comes by here: signing out, a changed password, an administrator, a second factor set up.
          after: async ({ id, userId, impersonatedBy }, context) => {
            options.control.emit({ type: 'sign_in.ended', userId, signInId: id });
            if (!impersonatedBy && endsOne(context?.path))
              await endBorrowedSignIns(options.store, options.control, userId);
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        refuseOddIds(context.body);
        checkBounds(context.path, context.body);
        refuseMetadata(context.path, context.body);
        await checkReset(resetLinks, context);
        await countSignIn(limits, context);
        const signInOf = signInBefore(context, bearers);
        await refuseGuessable(context, signInOf, resetLinks);
        await passwordTries.count(context, signInOf);
        await refuseNotTheirs(store.db, context, signInOf);
        await refuseWhileInUse(store, context, async () => (await signInOf())?.user.id);
        await refuseLastOwner(store, context.path, context.body, signInOf);
        if (changesAccounts(context.path)) {
          const signIn = await signInOf();
          if (signIn) refuseOnOwnAccount(context.path, context.body, signIn.user.id);
        }
        if (isOfTheAccount(context.path)) refuseWhileActing(await signInOf());
        await usedCodes.take(context, signInOf);
        const owner = await ownerOfDoomedKey(store, context.path, context.body);
        if (owner && context.request) keyOwners.set(context.request, owner);
        if (context.path !== '/sign-up/email' || firstAdmin.running || options.invited.running) return;
        if (!(await options.registrationOpen())) throw new APIError('BAD_REQUEST', REGISTRATION_CLOSED);
      }),
      after: createAuthMiddleware(async (context) => {
        explainLastOwner(context.context.returned);
        await tellLock(context, signInBefore(context, bearers));
        await usedCodes.giveBack(context);
        await forgiveSignIn(limits, context);
        await passwordTries.forgive(context);
        await finishReset(context, resetLinks, options);
        announce(context, options.control);
        const owner = context.request && keyOwners.get(context.request);
        // Not every endpoint leaves the sign-in in its context.
        const signIn = () => getSessionFromCtx(context, { disableRefresh: true });
        await recordAct(context, signIn, options, owner).catch((error) =>
          log('identity: an act could not be written down', error),
        );
        await endResetLinks(context, resetLinks, signIn).catch((error) =>
          log('identity: reset links could not be ended', error),
        );
        await endSignIns(store, options.control, context, signIn).catch((error) =>
          log('identity: sign-ins could not be ended', error),
        );
        await noteKeyChange(context, signIn, options.apiKeys).catch((error) =>
          log('identity: a change of a key could not be noted', error),
        );
        return invitationMail?.tellIn(context);
      }),
    },
    plugins: [
      organization({
        ac: organizationAccess,
        roles: organizationRoles,
        creatorRole: 'owner',
        ...(invitationMail && { sendInvitationEmail: (made, request) => invitationMail.send(made, request) }),
      }),
      banTold(),
      admin({ roles: platformRoles, adminRoles: [SUPER_ADMIN], defaultRole: 'user' }),
      apiKey({
        references: 'organization',
        defaultPrefix: 'wa_',
        defaultKeyLength: 64,
        maximumNameLength: 32,
        enableMetadata: true,
        // Keys are checked by the gateway itself; better-auth's own limit would be ten requests a day.
        rateLimit: { enabled: false },
        permissions: { defaultPermissions: { gateway: ['read'] } },
      }),
      jwt({
        jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' } },
        jwt: {
          issuer: origin,
          audience: origin,
          expirationTime: '5m',
          definePayload: ({ user, session }) => tokenClaims(store, user, session),
        },
      }),
      bearers,
      twoFactor({ issuer: ISSUER }),
      accountState(),
      firstAdminEndpoint(firstAdmin),
      resetLinkEndpoints(resetLinks),
      twoFactorRenewal(ISSUER),
    ],
  } satisfies BetterAuthOptions;
  return { auth: betterAuth(settings), settings };
}
