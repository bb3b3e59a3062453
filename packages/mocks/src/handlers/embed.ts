import type { components } from '@wagate/contract/types';
import { type StoredLink, statusOf } from '../world/embed-links.js';
import { notFound, problem } from './answer.js';
import { audited } from './audit.js';
import type { Call, Router } from './router.js';

type Schemas = components['schemas'];

/** Longer no token lives. */
const TOKEN_SECONDS = 900;

/** Tokens for pages of others, and one-time links. */
export function embedRoutes(router: Router): void {
  router.add('createEmbedToken', async (call) => {
    const { sessions, can, expiresIn } = await call.body<Schemas['CreateEmbedTokenBody']>();
    for (const session of sessions) if (session !== '*') checkSession(call, session);
    return mint(call, { organizationId: call.principal.organizationId ?? '', can, sessions }, expiresIn);
  });
  router.add('revokeEmbedTokens', ({ state, query }) => {
    for (const [token, { sessions }] of state.data.embedTokens)
      if (sessions.includes(query.get('session') ?? '')) state.data.embedTokens.delete(token);
    return undefined;
  });
  router.add('createEmbedLink', async (call) => {
    const { expiresIn, ...body } = await call.body<Schemas['CreateEmbedLinkBody']>();
    checkSession(call, body.session);
    const { state, principal } = call;
    const now = state.now();
    const link: StoredLink = {
      ...body,
      id: state.ids.make('eml', now),
      organizationId: principal.organizationId ?? '',
      secret: state.ids.keyLetters(43),
      createdAt: now,
      expiresAt: now + expiresIn * 1000,
    };
    state.data.embedLinks.push(link);
    audited(call, 'embed_link.create', { kind: 'embed_link', id: link.id });
    return { ...shown(call, link), url: `${call.options.baseUrl}/connect/${link.id}#${link.secret}` };
  });
  router.add('getEmbedLink', (call) => shown(call, linkOf(call)));
  router.add('cancelEmbedLink', (call) => {
    const link = linkOf(call);
    if (statusOf(link, call.state.now()) !== 'expired') put(call, { ...link, cancelledAt: call.state.now() });
    return undefined;
  });
  router.add('redeemEmbedLink', async (call) => {
    const { state } = call;
    const { secret } = await call.body<Schemas['RedeemEmbedLinkBody']>();
    const link = state.data.embedLinks.find(({ id }) => id === call.param('id'));
    if (!link || link.secret !== secret) throw notFound('link');
    const status = statusOf(link, state.now());
    if (status !== 'open') throw problem(409, `the link was ${status}`, { status });
    const used = put(call, { ...link, usedAt: state.now() });
    const { organizationId, can, session } = used;
    return {
      ...mint(call, { organizationId, can, sessions: [session] }, TOKEN_SECONDS),
      link: shown(call, used),
    };
  });
}

function mint(
  { state }: Call,
  rights: Parameters<typeof state.data.embedTokens.set>[1],
  seconds: number,
): Schemas['EmbedToken'] {
  const token = `embed.${state.ids.keyLetters(32)}.mock`;
  state.data.embedTokens.set(token, rights);
  return { token, jti: state.ids.make('emt', state.now()), expiresAt: state.now() + seconds * 1000 };
}

function checkSession({ state, principal }: Call, id: string): void {
  if (state.session(id)?.organizationId !== principal.organizationId) throw notFound('session');
}

function linkOf(call: Call): StoredLink {
  const { state, principal } = call;
  const found = state.data.embedLinks.find(
    ({ id, organizationId }) => id === call.param('id') && organizationId === principal.organizationId,
  );
  if (!found) throw notFound('link');
  return found;
}

function put({ state }: Call, link: StoredLink): StoredLink {
  state.data.embedLinks = state.data.embedLinks.map((one) => (one.id === link.id ? link : one));
  return link;
}

function shown({ state }: Call, link: StoredLink): Schemas['EmbedLink'] {
  const { secret: _, organizationId: __, cancelledAt: ___, ...rest } = link;
  return { ...rest, status: statusOf(link, state.now()) };
}
