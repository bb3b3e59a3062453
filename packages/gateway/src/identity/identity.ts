import { getMigrations } from 'better-auth/db/migration';
import type { JSONWebKeySet } from 'jose';
import type { Audit } from '../audit/audit.js';
import { EmbedLinks } from '../embed/embed-links.js';
import { EmbedTokens } from '../embed/embed-tokens.js';
import { SigningKeys } from '../embed/signing-keys.js';
import type { Mailer } from '../mail/mailer.js';
import { Control } from '../principal/control.js';
import type { Principal, StillHolds } from '../principal/principal.js';
import type { Sealer } from '../sealing/sealer.js';
import type { MakerColumns } from '../store/embed-tables.js';
import type { Store } from '../store/open.js';
import { createAccountIn, resetLinkIn } from './account-commands.js';
import { createApiKeyLookup } from './api-key-lookup.js';
import { ApiKeys } from './api-keys.js';
import { createAuth } from './auth.js';
import { createAuthenticate } from './authenticate.js';
import { createIdentityEndpoint } from './endpoint.js';
import { InvitationIds } from './invitation-ids.js';
import { invitationState } from './invitation-state.js';
import { InvitedSignUp } from './invited-sign-up.js';
import type { Passwords } from './passwords.js';
import { createPeople, Refused } from './people.js';
import { promoteIn } from './promote.js';
import { dropReadableVerifications } from './readable-verifications.js';
import { ResetLinks } from './reset-links.js';
import { FirstAdmin } from './setup.js';
import { createStillHolds } from './still-holds.js';
import { createTokenVerifier } from './tokens.js';

/** Who may make an account: anybody, anybody as long as there is none, or only whom an administrator invites. */
export type Registration = 'open' | 'until-first' | 'closed';

export interface IdentityOptions {
  store: Store;
  secret: string;
  sealer: Sealer;
  publicUrl: string;
  origins?: readonly string[];
  registration: Registration;
  audit: Audit;
  /** Absent where nothing can be mailed. */
  mailer?: Mailer;
  passwords?: Passwords;
  now?: () => number;
  log?: (message: string, error?: unknown) => void;
}

export interface Identity {
  readonly control: Control;
  readonly apiKeys: ApiKeys;
  readonly embedTokens: EmbedTokens;
  readonly embedLinks: EmbedLinks;
  /** Makes or extends identity's tables, and converts what earlier versions stored. Before anything else. */
  migrate(): Promise<void>;
  /** Makes or extends identity's tables, and leaves what is in them as it is. */
  migrateTables(): Promise<void>;
  /** Answers `/api/auth/*`. */
  fetch(request: Request, address?: string): Promise<Response>;
  /** @throws ApiProblem 401 */
  authenticate(request: Request): Promise<Principal>;
  /** Whether who was authenticated before has the same rights by the same credential now. */
  stillHolds: StillHolds;
  /** A new one-time token for the first super admin, replacing an earlier one; `undefined` when there is one already. */
  setupToken(): Promise<string | undefined>;
  /** Whether a visitor may make an account now. */
  registrationOpen(): Promise<boolean>;
  /** Makes the user with this address a super admin. @returns whether there is such a user. */
  promote(email: string): Promise<boolean>;
  /** Makes an account without a password. @returns the token of a link that sets one; `undefined` where the address is taken */
  createAccount(email: string): Promise<string | undefined>;
  /** @returns the token of a new link by which the user with this address sets a password; `undefined` when there is none */
  resetLink(email: string): Promise<string | undefined>;
}

export function createIdentity(options: IdentityOptions): Identity {
  const { store } = options;
  const now = options.now ?? Date.now;
  const log = options.log ?? (() => {});
  const control = new Control();
  const apiKeys = new ApiKeys(store, control, now);
  const firstAdmin = new FirstAdmin(store);
  const invited = new InvitedSignUp();
  const invitationIds = new InvitationIds(options.secret);
  const resetLinks = new ResetLinks(store, now);
  const people = createPeople(store, control, now);
  const keys = createApiKeyLookup(store, control, now);

  /** What somebody who made a token or a link may do today. */
  async function maker({ maker_kind, maker_id, maker_hash }: MakerColumns, organizationId: string) {
    const who =
      maker_kind === 'user'
        ? await people.standing({ userId: maker_id, organizationId })
        : maker_hash === null
          ? undefined
          : await keys.readNow(maker_hash);
    return who instanceof Refused ? undefined : who;
  }
  const issuer = new URL(options.publicUrl).origin;
  const embedTokens = new EmbedTokens({
    store,
    keys: new SigningKeys(store, options.sealer, now),
    control,
    issuer,
    now,
    maker,
  });
  const embedLinks = new EmbedLinks({ store, tokens: embedTokens, publicUrl: options.publicUrl, now, maker });

  async function registrationOpen(): Promise<boolean> {
    if (options.registration !== 'until-first') return options.registration === 'open';
    return (await store.db.selectFrom('user').select('id').limit(1).executeTakeFirst()) === undefined;
  }

  const { auth, settings } = createAuth({
    store,
    secret: options.secret,
    publicUrl: options.publicUrl,
    origins: options.origins ?? [],
    registrationOpen,
    firstAdmin,
    invited,
    invitationIds,
    control,
    apiKeys,
    resetLinks,
    audit: options.audit,
    now,
    mailer: options.mailer,
    passwords: options.passwords,
    log,
  });

  async function migrateTables(): Promise<void> {
    const { runMigrations } = await getMigrations(settings);
    await runMigrations();
  }

  return {
    control,
    apiKeys,
    embedTokens,
    embedLinks,
    migrateTables,
    async migrate() {
      await migrateTables();
      await dropReadableVerifications(store);
    },
    fetch: createIdentityEndpoint({
      outage: () => store.health.outage,
      handler: auth.handler,
      firstAdmin,
      invited,
      registrationOpen,
      invitationIds,
      invitation: (id) => invitationState(store, invitationIds.stored(id), now()),
      log,
    }),
    authenticate: createAuthenticate({
      verifyToken: createTokenVerifier({
        issuer,
        loadKeys: async () => (await auth.api.getJwks()) as JSONWebKeySet,
        now,
      }),
      findPerson: people.find,
      findApiKey: keys.find,
      findEmbedToken: (token) => embedTokens.find(token),
    }),
    stillHolds: createStillHolds({
      readPerson: people.readNow,
      readApiKey: keys.readNow,
      readEmbedToken: (jti) => embedTokens.readNow(jti),
    }),
    setupToken: () => firstAdmin.issue(),
    registrationOpen,
    async promote(email) {
      const userId = await promoteIn(store, email);
      if (userId) control.emit({ type: 'user.changed', userId });
      return userId !== undefined;
    },
    async createAccount(email) {
      const { internalAdapter } = await auth.$context;
      return createAccountIn({ audit: options.audit, internalAdapter, resetLinks }, store.db, email);
    },
    async resetLink(email) {
      const { internalAdapter } = await auth.$context;
      return resetLinkIn({ audit: options.audit, internalAdapter, resetLinks }, store.db, email);
    },
  };
}
