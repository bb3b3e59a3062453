import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { admin, jwt, organization, twoFactor } from 'better-auth/plugins';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import { type IdentityTables, password } from './identity-tables.js';

export interface IdentityOptions {
  tables: IdentityTables;
  secret: string;
  /** Where it answers; also the issuer and audience of its tokens. */
  url: string;
  origins: readonly string[];
  /** Whether anybody may make an account. */
  registrationOpen: boolean;
  /** 100 requests in 10 seconds, 3 of them to sign in or up: by `X-Forwarded-For`, all in one without it. */
  rateLimit: boolean;
  heard: {
    keyDeleted(keyId: string): void;
    userBanned(userId: string): void;
    memberRemoved(userId: string, organizationId: string): void;
  };
}

/** The identity service itself, in the version and with the settings of the running one. @returns what answers its requests */
export function createIdentity(options: IdentityOptions): (request: Request) => Promise<Response> {
  const { tables, secret, url, origins, heard } = options;
  const firstMembership = (userId: string) => tables.member.find((member) => member.userId === userId);
  const auth = betterAuth({
    baseURL: url,
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: memoryAdapter(tables),
    trustedOrigins: [...origins],
    emailAndPassword: {
      enabled: true,
      disableSignUp: !options.registrationOpen,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password,
    },
    session: { expiresIn: 7 * 24 * 3600, updateAge: 24 * 3600 },
    rateLimit: { enabled: options.rateLimit },
    // Said outright, since under NODE_ENV=test it would leave both out.
    advanced: { disableCSRFCheck: false, disableOriginCheck: false },
    databaseHooks: {
      user: {
        create: {
          after: async ({ id, name }, context) => {
            if (!context) return;
            const { adapter } = context.context;
            const createdAt = new Date();
            const made = await adapter.create<Record<string, unknown>, { id: string }>({
              model: 'organization',
              data: { name: `${name}'s Org`, slug: `personal-${id.toLowerCase()}`.slice(0, 48), createdAt },
            });
            const data = { organizationId: made.id, userId: id, role: 'owner', createdAt };
            await adapter.create({ model: 'member', data });
          },
        },
      },
      session: {
        create: {
          before: async (session) => ({
            data: {
              ...session,
              activeOrganizationId: firstMembership(session.userId)?.organizationId ?? null,
            },
          }),
        },
      },
    },
    hooks: {
      after: createAuthMiddleware(async ({ path, body, context }) => {
        const { returned } = context;
        if (returned instanceof APIError) return;
        if (path === '/api-key/delete') heard.keyDeleted(String(body?.keyId));
        if (path === '/admin/ban-user') heard.userBanned(String(body?.userId));
        if (path === '/organization/remove-member') {
          const { member } = (returned ?? {}) as { member?: { userId: string; organizationId: string } };
          if (member) heard.memberRemoved(member.userId, member.organizationId);
        }
      }),
    },
    plugins: [
      twoFactor({
        backupCodeOptions: {
          storeBackupCodes: { encrypt: async (codes) => codes, decrypt: async (codes) => codes },
        },
      }),
      admin({
        roles: { super_admin: adminAc, user: userAc },
        adminRoles: ['super_admin'],
        defaultRole: 'user',
      }),
      apiKey({
        references: 'organization',
        defaultPrefix: 'wa_',
        enableMetadata: true,
        permissions: { defaultPermissions: { gateway: ['read'] } },
      }),
      jwt({
        jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' } },
        jwt: {
          issuer: url,
          audience: url,
          expirationTime: '5m',
          definePayload: ({ user, session }) => {
            const { activeOrganizationId = null } = session as { activeOrganizationId?: string | null };
            const member = tables.member.find(
              (one) => one.userId === user.id && one.organizationId === activeOrganizationId,
            );
            return { activeOrganizationId, orgRole: member?.role ?? null, role: user.role ?? 'user' };
          },
        },
      }),
      organization({ creatorRole: 'owner', sendInvitationEmail: async () => {} }),
    ],
  });
  return auth.handler;
}
