import { forbidden, json, Problem, unauthorized } from './answer.js';
import { checkGrant, type Grant, type Settings } from './options.js';
import { pageOrigin } from './origins.js';
import { type MintedToken, mintToken } from './token.js';
import { upstreamProblem } from './upstream-problem.js';

/** What a page is given. */
interface TokenAnswer extends Omit<MintedToken, 'jti'> {
  /** Where it calls: absent where that is here. */
  baseUrl?: string;
  /** How events come: over a socket, or as the lines of an answer. */
  realtime: 'socket' | 'stream';
  can: Grant['can'];
  sessions: Grant['sessions'];
}

/**
 * `POST …/token`: who the app knows the visitor as decides what they get.
 * @param mints whether the gateway makes tokens itself
 * @param gave hears what a page was given
 */
export async function answerToken(
  settings: Settings,
  request: Request,
  mints: () => Promise<boolean>,
  gave: (grant: Grant) => void,
): Promise<Response> {
  if (request.method !== 'POST')
    throw new Problem('validation_error', 'a token is asked for with POST', undefined, {
      status: 405,
      headers: { allow: 'POST' },
    });
  // A form of another page can send neither this type nor an origin of its choice.
  const origin = pageOrigin(request, settings.origins);
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    throw new Problem('validation_error', 'the body has to be application/json', undefined, { status: 415 });
  const given = await settings.authorize(request);
  if (!given) throw unauthorized('nobody is signed in');
  const grant = checkGrant(given);
  if (!grant.sessions.length || !grant.can.length) throw forbidden('nothing here is open to this person');
  const answer = (await mints())
    ? await ofGateway(settings, grant, origin)
    : await ofBroker(settings, grant, origin);
  gave(grant);
  return json(200, answer);
}

async function ofBroker({ keys, now, lifeMs }: Settings, grant: Grant, origin: string): Promise<TokenAnswer> {
  const { token, expiresAt } = await mintToken(keys, grant, { origin, now: now(), lifeMs });
  return { token, expiresAt, realtime: 'stream', can: grant.can, sessions: grant.sessions };
}

async function ofGateway(
  { gateway, lifeMs, publicBaseUrl }: Settings,
  { user, sessions, can }: Grant,
  origin: string,
): Promise<TokenAnswer> {
  try {
    const { token, expiresAt } = await gateway.embedTokens.create({
      sessions: [...sessions],
      can: [...can],
      user,
      origins: [origin],
      expiresIn: lifeMs / 1000,
    });
    return { token, expiresAt, baseUrl: publicBaseUrl, realtime: 'socket', can, sessions };
  } catch (thrown) {
    throw upstreamProblem(thrown, gateway);
  }
}
