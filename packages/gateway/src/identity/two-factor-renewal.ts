import { createOTP } from '@better-auth/utils/otp';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { TwoFactorRow } from './account-state.js';

const NOT_ENABLED = { code: 'TWO_FACTOR_NOT_ENABLED', message: "Two factor isn't enabled" };
const INVALID_PASSWORD = { code: 'INVALID_PASSWORD', message: 'Invalid password' };
const INVALID_CODE = { code: 'INVALID_CODE', message: 'Invalid code' };
const NOTHING_PENDING = {
  code: 'NO_TWO_FACTOR_RENEWAL',
  message: 'Nothing waits to be confirmed: it was too long ago, or it is confirmed already.',
};

const PENDING_MS = 30 * 60_000;
const BACKUP_CODES = 10;

/** What waits for a code of the new authenticator; stored encrypted, as the factor itself is. */
interface Pending {
  secret: string;
  backupCodes: string[];
}

const pendingOf = (userId: string) => `two-factor-renewal-${userId}`;

const backupCode = (): string => {
  const code = generateRandomString(10, 'a-z', '0-9', 'A-Z');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
};

const text = (body: unknown, field: string): string => {
  const value = (body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : '';
};

/**
 * Sets a second factor up anew without a moment in which neither the old nor the new one signs in: the new secret and its backup codes wait aside
 * until a code of the new authenticator is given, and only then take the place of the old ones.
 */
export const twoFactorRenewal = (issuer: string) =>
  ({
    id: 'wagate-two-factor-renewal',
    rateLimit: [{ pathMatcher: (path) => path.startsWith('/wagate/two-factor/'), window: 10, max: 3 }],
    endpoints: {
      renewTwoFactor: createAuthEndpoint(
        '/wagate/two-factor/renew',
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (context) => {
          const { internalAdapter, secretConfig, password, session } = context.context;
          const user = session.user as { id: string; email: string; twoFactorEnabled?: boolean };
          if (!user.twoFactorEnabled) throw new APIError('BAD_REQUEST', NOT_ENABLED);
          if (!text(context.body, 'password')) throw new APIError('BAD_REQUEST', INVALID_PASSWORD);
          await password.checkPassword(user.id, context);
          const pending: Pending = {
            secret: generateRandomString(32),
            backupCodes: Array.from({ length: BACKUP_CODES }, backupCode),
          };
          const identifier = pendingOf(user.id);
          await internalAdapter.deleteVerificationByIdentifier(identifier);
          await internalAdapter.createVerificationValue({
            identifier,
            value: await symmetricEncrypt({ key: secretConfig, data: JSON.stringify(pending) }),
            expiresAt: new Date(Date.now() + PENDING_MS),
          });
          return context.json({
            totpURI: createOTP(pending.secret).url(issuer, user.email),
            backupCodes: pending.backupCodes,
          });
        },
      ),
      confirmTwoFactorRenewal: createAuthEndpoint(
        '/wagate/two-factor/confirm',
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (context) => {
          const { internalAdapter, adapter, secretConfig: key, session } = context.context;
          const identifier = pendingOf(session.user.id);
          const waiting = await internalAdapter.findVerificationValue(identifier);
          if (!waiting || waiting.expiresAt <= new Date()) throw new APIError('BAD_REQUEST', NOTHING_PENDING);
          const { secret, backupCodes } = JSON.parse(
            await symmetricDecrypt({ key, data: waiting.value }),
          ) as Pending;
          if (!(await createOTP(secret).verify(text(context.body, 'code'))))
            throw new APIError('UNAUTHORIZED', INVALID_CODE);
          const row = await adapter.findOne<TwoFactorRow>({
            model: 'twoFactor',
            where: [{ field: 'userId', value: session.user.id }],
          });
          if (!row) throw new APIError('BAD_REQUEST', NOT_ENABLED);
          // Whoever takes it away first confirms; a newer renewal has another value.
          const taken = await internalAdapter.consumeVerificationValue(identifier);
          if (taken?.value !== waiting.value) throw new APIError('BAD_REQUEST', NOTHING_PENDING);
          await adapter.update({
            model: 'twoFactor',
            where: [{ field: 'id', value: row.id }],
            update: {
              secret: await symmetricEncrypt({ key, data: secret }),
              backupCodes: await symmetricEncrypt({ key, data: JSON.stringify(backupCodes) }),
              verified: true,
              failedVerificationCount: 0,
              lockedUntil: null,
            },
          });
          return context.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
