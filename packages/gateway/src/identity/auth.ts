import { apiKey } from '@better-auth/api-key';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { admin, bearer, jwt, organization, twoFactor } from 'better-auth/plugins';
import type { Audit } from '../audit/audit.js';
import type { Store } from '../store/open.js';
import { organizationAccess, organizationRoles, platformRoles, SUPER_ADMIN } from './access.js';
import { ownerOfDoomedKey, recordAct } from './acts.js';
import { announce } from './announce.js';
import { CLIENT_ADDRESS } from './client-address.js';
import type { Control } from './control.js';
import { checkName } from './names.js';
import { refuseWhileInUse } from './organization-removal.js';
import { startingOrganization } from './personal-organization.js';
import { deriveKey } from './sealing.js';
import type { FirstAdmin } from './setup.js';

export interface AuthOptions {
  store: Store;
  secret: string;
  /** Origin of the gateway as browsers see it; also the issuer and audience of tokens. */
  publicUrl: string;
  /** Further origins whose pages may use identity. */
  origins: readonly string[];
  registrationOpen(): Promise<boolean>;
  firstAdmin: FirstAdmin;
  control: Control;
  audit: Audit;
  log(message: string, error?: unknown): void;
}

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
  const { store, firstAdmin, publicUrl, log } = options;
  const keyOwners = new WeakMap<Request, string>();
  const settings = {
    appName: 'Wagate',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: deriveKey(options.secret, 'identity').toString('base64url'),
    telemetry: { enabled: false },
    database: { db: store.db, type: store.dialect, transaction: true },
    trustedOrigins: (request?: Request) => [publicUrl, ...options.origins, ...sameOrigin(request)],
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: 7 * 24 * 3600, updateAge: 24 * 3600 },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      storage: 'memory',
      // A family behind one address may sign in together; nobody may guess for long.
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-up/email': { window: 60, max: 20 },
        // Its count only ends after a window without any request: the reads of an office behind one address would never end theirs.
        '/**': (request: Request, rule: { window: number; max: number }) => request.method !== 'GET' && rule,
      },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      // Said outright, since under NODE_ENV=test better-auth would leave both out.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
    logger: {
      level: 'error',
      // Only the words: arguments can hold rows and addresses.
      log: (_level, message) => log(`identity: ${message}`),
    },
    onAPIError: {
      onError(error) {
        if (!(error instanceof APIError)) log('identity: a request failed', error);
      },
    },
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
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        checkName(context.path, context.body);
        await refuseWhileInUse(store, context.path, context.body);
        const owner = await ownerOfDoomedKey(store, context.path, context.body);
        if (owner && context.request) keyOwners.set(context.request, owner);
        if (context.path !== '/sign-up/email' || firstAdmin.running) return;
        if (!(await options.registrationOpen())) throw new APIError('BAD_REQUEST', REGISTRATION_CLOSED);
      }),
      after: createAuthMiddleware(async (context) => {
        announce(context, options.control);
        const owner = context.request && keyOwners.get(context.request);
        // Not every endpoint leaves the sign-in in its context.
        const signIn = () => getSessionFromCtx(context, { disableRefresh: true });
        await recordAct(context, signIn, options, owner).catch((error) =>
          log('identity: an act could not be written down', error),
        );
      }),
    },
    plugins: [
      organization({ ac: organizationAccess, roles: organizationRoles, creatorRole: 'owner' }),
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
          issuer: publicUrl,
          audience: publicUrl,
          expirationTime: '5m',
          definePayload: ({ user, session }) => claims(store, user, session),
        },
      }),
      bearer(),
      twoFactor({ issuer: 'Wagate' }),
    ],
  } satisfies BetterAuthOptions;
  return { auth: betterAuth(settings), settings };
}

/** What a token says beside whose it is. The role shown is today's; the gateway asks the database again anyway. */
async function claims(store: Store, user: { id: string }, session: object) {
  const { activeOrganizationId: active = null, impersonatedBy } = session as {
    activeOrganizationId?: string | null;
    impersonatedBy?: string | null;
  };
  const row = await store.db
    .selectFrom('user')
    .leftJoin('member', (join) =>
      join.onRef('member.userId', '=', 'user.id').on('member.organizationId', '=', active ?? ''),
    )
    .select(['user.role as role', 'member.role as orgRole'])
    .where('user.id', '=', user.id)
    .executeTakeFirst();
  return {
    activeOrganizationId: row?.orgRole ? active : null,
    orgRole: row?.orgRole ?? null,
    role: row?.role ?? 'user',
    ...(impersonatedBy ? { impersonatedBy } : {}),
  };
}
