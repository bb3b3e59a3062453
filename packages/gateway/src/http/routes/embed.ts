import { ALL_SESSIONS, reachesAll } from '@wagate/contract/embed';
import type { Audit } from '../../audit/audit.js';
import { faultsOfLink, faultsOfToken } from '../../embed/check-embed.js';
import type { EmbedLinkRow, EmbedLinks } from '../../embed/embed-links.js';
import { type EmbedTokens, reachesOf } from '../../embed/embed-tokens.js';
import { checkMayGive, makerOf } from '../../embed/maker.js';
import { invalid, notFound } from '../../errors/api-problem.js';
import type { Scope } from '../../principal/scope.js';
import type { Store } from '../../store/open.js';
import { Reply, type Route } from '../operation.js';

export interface EmbedRouteOptions {
  store: Store;
  tokens: EmbedTokens;
  links: EmbedLinks;
  audit: Audit;
  /** The least that a token may live, in seconds. */
  shortestSeconds: number;
}

/** Credentials for pages of others, and one-time links. */
export function embedRoutes(route: Route, options: EmbedRouteOptions): void {
  const { store, tokens, links, audit } = options;

  /** @throws ApiProblem 404 where one of them is not the caller's */
  async function checkSessions(scope: Scope, sessions: readonly string[]): Promise<void> {
    const rows = await store.db
      .selectFrom('wa_sessions')
      .select('id')
      .where('id', 'in', sessions)
      .where(scope.rows('id'))
      .execute();
    if (rows.length < new Set(sessions).size) throw notFound('session not found');
  }

  const target = ({ id }: Pick<EmbedLinkRow, 'id'>) => ({ kind: 'embed_link', id });

  route('createEmbedToken', async ({ principal, scope, body }) => {
    const { sessions, can, user, origins, expiresIn } = body;
    checkMayGive(principal, can);
    const faults = faultsOfToken(body, options.shortestSeconds);
    if (faults.length) throw invalid(faults);
    if (reachesAll(body)) scope.requireAll();
    else await checkSessions(scope, sessions);
    const { organizationId } = scope;
    const wish = { organizationId, sessions, can, user, expiresIn, maker: makerOf(principal) };
    return new Reply(201, await tokens.mint(origins ? { ...wish, origins } : wish));
  });

  route('revokeEmbedTokens', async (context) => {
    const { scope, query, organizationId } = context;
    const { session, user, jti } = query;
    const named = Object.entries({ session, user, jti }).filter(([, value]) => value);
    if (named.length !== 1) throw invalid(['takes exactly one of session, user and jti (query)']);
    if (session) await checkSessions(scope, [session]);
    const reached = session ? reachesOf(session) : undefined;
    const ended = await tokens.revoke(organizationId, (row) => {
      // A credential that is confined takes back what lies within its own.
      const within = (JSON.parse(row.sessions) as string[]).every((id) =>
        scope.includes(id === ALL_SESSIONS ? null : id),
      );
      return (
        (within || reached !== undefined) &&
        (reached?.(row) ?? (user ? row.user_id === user : row.jti === jti))
      );
    });
    if (ended.length)
      await audit.record(store.db, context, {
        action: 'embed_token.revoke',
        target: { kind: `embed_${named[0]![0]}`, id: String(named[0]![1]) },
        organizationId,
        detail: { count: ended.length },
      });
    return undefined;
  });

  route('createEmbedLink', async (context) => {
    const { principal, scope, body, organizationId } = context;
    checkMayGive(principal, body.can);
    const faults = faultsOfLink(body);
    if (faults.length) throw invalid(faults);
    await checkSessions(scope, [body.session]);
    const { session, can, expiresIn } = body;
    const made = await links.create(organizationId, body, makerOf(principal), (trx, row) =>
      audit.record(trx, context, {
        action: 'embed_link.create',
        target: target(row),
        organizationId,
        detail: { session, can, expiresIn },
      }),
    );
    return new Reply(201, made);
  });

  route('getEmbedLink', async ({ scope, params }) => links.toWire(await links.of(scope, params.id)));

  route('cancelEmbedLink', async (context) => {
    const { scope, params, organizationId } = context;
    await links.cancel(await links.of(scope, params.id), (trx, row) =>
      audit.record(trx, context, { action: 'embed_link.cancel', target: target(row), organizationId }),
    );
    return undefined;
  });

  route('redeemEmbedLink', ({ params, body, address }) =>
    links.redeem(params.id, body.secret, (trx, row) =>
      audit.record(
        trx,
        {
          principal: { kind: 'embed', id: row.user_id ?? row.id, embed: nameOf(row) },
          ...(address ? { address } : {}),
        },
        { action: 'embed_link.open', target: target(row), organizationId: row.organization_id },
      ),
    ),
  );
}

const nameOf = ({ user_name }: EmbedLinkRow) => (user_name === null ? {} : { userName: user_name });
