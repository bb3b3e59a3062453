import WebSocket from 'ws';
import type { Flags } from '../flags.js';
import { ask, problemOf } from './ask.js';
import { type Finding, fail, ok, warn } from './finding.js';

type Way = Pick<Flags, 'publicUrl' | 'origins' | 'trustProxy' | 'host' | 'port'>;

/** What `/wagate-client.json` says of whoever asks. */
export interface SeenClient {
  /** The address that limits and the audit log go by. */
  address?: string;
  /** Whether somebody between spoke for the client. */
  forwarded: boolean;
  /** Whether that was believed. */
  believed: boolean;
}

/** Follows the way that a browser takes: the public address, what the proxy says of the client, the socket, and pages of other origins. */
export async function wayIn(flags: Way): Promise<Finding[]> {
  const own = `http://${/^(0\.0\.0\.0|::)$/.test(flags.host) ? '127.0.0.1' : flags.host}:${flags.port}`;
  const url = flags.publicUrl ?? own;
  const about = flags.publicUrl ? 'Public address' : 'Address';
  const alive = await ask(`${url}/healthz`);
  if ('problem' in alive)
    return flags.publicUrl
      ? [fail(about, `${url} cannot be reached from here: ${alive.problem}.`)]
      : [warn(about, `No gateway answers at ${url}: start it, and ask again.`)];
  const seen = await ask(`${url}/wagate-client.json`);
  const client =
    'response' in seen && seen.response.ok
      ? ((await seen.response.json().catch(() => undefined)) as SeenClient | undefined)
      : undefined;
  if (!alive.response.ok || typeof client?.forwarded !== 'boolean')
    return [
      fail(
        about,
        `${url} is answered by something else than Wagate (${alive.response.status}): where does the proxy send it?`,
      ),
    ];
  return [
    ok(about, `${url} answers.`),
    proxy(client, flags),
    await socket(url),
    ...(await Promise.all(flags.origins.map((origin) => cors(url, origin)))),
  ];
}

function proxy({ address, forwarded, believed }: SeenClient, { publicUrl, trustProxy }: Way): Finding {
  const about = 'Proxy';
  if (believed) return ok(about, `It says whom it speaks for, and is believed: you are ${address}.`);
  if (forwarded)
    return fail(
      about,
      `The proxy at ${address} says whom it speaks for and is not believed, so everybody shares its limits: start with --trust-proxy ${address}.`,
    );
  if (trustProxy.length)
    return fail(
      about,
      `No X-Forwarded-For comes from the proxy (${address}), so everybody shares its limits: let it send one.`,
    );
  return publicUrl
    ? warn(
        about,
        `You are seen as ${address}. Where that is a proxy, let it send X-Forwarded-For, and start with --trust-proxy.`,
      )
    : ok(about, 'There is none.');
}

/** A ticket that never was is refused by the gateway itself, if the upgrade comes through. */
function socket(url: string): Promise<Finding> {
  const about = 'Socket';
  const client = new WebSocket(`${url.replace(/^http/, 'ws')}/api/v1/realtime?ticket=rt_doctor`, {
    origin: new URL(url).origin,
    handshakeTimeout: 8_000,
  });
  return new Promise((done) => {
    client.on('unexpected-response', (_, response) => {
      response.resume();
      client.terminate();
      // The gateway's own refusal of a handshake says so; of a plain request it does not.
      const upgraded = response.statusCode === 401 && response.headers['sec-websocket-version'];
      done(
        upgraded
          ? ok(about, 'It comes through to the gateway.')
          : fail(
              about,
              `It does not come through (${response.statusCode}): let the proxy pass on the headers Upgrade and Connection.`,
            ),
      );
    });
    client.on('open', () => {
      client.terminate();
      done(fail(about, 'Something else than Wagate opened it.'));
    });
    client.on('error', (error) => done(fail(about, `It does not come through: ${problemOf(error)}.`)));
  });
}

/** What a browser asks before it lets a page of another origin in. */
async function cors(url: string, origin: string): Promise<Finding> {
  const about = 'CORS';
  const asked = await ask(`${url}/api/v1/capabilities`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  });
  if ('problem' in asked) return fail(about, `The preflight of ${origin} fails: ${asked.problem}.`);
  const allowed = asked.response.headers.get('access-control-allow-origin');
  if (allowed === origin) return ok(about, `Pages of ${origin} are let in.`);
  if (allowed === null)
    return fail(
      about,
      `Pages of ${origin} are not let in: start the gateway with --origin ${origin}, and let the proxy pass on OPTIONS and the answer's headers.`,
    );
  return fail(
    about,
    `The answer to ${origin} allows "${allowed}": leave Access-Control-Allow-Origin to the gateway, the proxy must not set it too.`,
  );
}
