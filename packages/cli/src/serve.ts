import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Log } from '@wagate/gateway';
import { demoNetwork, demoRawRoutes } from './demo-network.js';
import { demoQrTiming } from './demo-timing.js';
import { createEngine, engineFactory } from './engine.js';
import type { Flags } from './flags.js';
import { createFront } from './front.js';
import { boundNames, isLoopback, listen } from './listen.js';
import { createLog } from './log.js';
import { serveMetrics } from './metrics-server.js';
import { openSecret } from './secret.js';
import { type Respond, site } from './site.js';
import { makeDirectory } from './start-error.js';
import { version } from './version.js';

/** A running command. */
export interface Running {
  /** The address to open: where people reach it. */
  url: string;
  /** The address on which it listens itself: another one where there is a proxy in front. */
  listening: string;
  /** Where Prometheus may ask, where it was told to. */
  metricsUrl?: string;
  /** The one-time address that makes its visitor the first super admin; absent once there is one. */
  setupUrl?: string;
  demo: boolean;
  /** Ends it in order: no new requests, sockets told, sessions closed, store closed. Idempotent. */
  close(): Promise<void>;
}

/** Puts the parts together: store, engine, gateway, dashboard and, without `--whatsapp`, the demo network. */
export async function serve(flags: Flags, env: NodeJS.ProcessEnv): Promise<Running> {
  const hadData = existsSync(join(flags.data, 'wagate.db'));
  makeDirectory('The data directory', flags.data);
  const log = createLog({ level: flags.logLevel, format: flags.logFormat });
  const secret = openSecret(flags.data, hadData, env);
  const undo: (() => unknown)[] = [];
  try {
    // The address has to be known before the parts that put it into links, so the port is taken first.
    let respond: Respond = async () => starting();
    const front = createFront(flags);
    const server = createServer(front.listener((request, client) => respond(request, client)));
    const url = await listen(server, flags.port, flags.host);
    undo.push(() => stopListening(server));

    const qr = flags.whatsapp ? undefined : demoQrTiming(env);
    const rawRoutes = !flags.whatsapp && demoRawRoutes(env);
    // The network's process starts while this one loads the rest, which takes either of them about as long.
    const loading = Promise.all([import('@wagate/gateway'), engineFactory()]);
    loading.catch(() => {});
    const network = flags.whatsapp ? undefined : await demoNetwork(flags.data, log, qr, rawRoutes);
    if (network && !network.found) undo.push(() => network.stop());
    const [{ createGateway, hostCheck }, factory] = await loading;
    const known = { publicUrl: flags.publicUrl, origins: flags.origins, hosts: boundNames(flags) };
    const gateway = await createGateway({
      engine: createEngine(factory, network, {
        deviceName: flags.deviceName,
        qrTimeouts: qr,
        logger: {
          warn: (message) => log(message, undefined, { level: 'debug' }),
          error: (message) => log(message, undefined, { level: 'warn' }),
        },
      }),
      secret,
      data: flags.data,
      databaseUrl: flags.databaseUrl,
      ...known,
      publicUrl: flags.publicUrl ?? url,
      smtp: flags.smtp,
      version,
      adminNumber: flags.adminNumber,
      // The demo network is for trying things out, with a receiver on the same machine.
      webhookTargets: flags.webhooksToPrivate ? 'private' : flags.whatsapp ? 'public' : 'loopback',
      registration: flags.openRegistration || reachedFromHereAlone(flags) ? 'open' : 'until-first',
      retentionDays: flags.retentionDays,
      largestMedia: flags.largestMedia,
      keptMediaBytes: flags.keptMediaBytes,
      log,
      logLevel: flags.logLevel,
      processMetrics: flags.metrics !== undefined,
    });
    if (network?.found) undo.push(() => network.stop());
    network?.keep();
    undo.push(() => gateway.close());
    const metrics = flags.metrics && (await serveMetrics(flags.metrics, () => gateway.metrics()));
    if (metrics) undo.push(() => metrics.close());
    gateway.attach(server);
    await gateway.start();
    respond = await site({
      gateway: (request, { address }) => gateway.fetch(request, { address }),
      checkHost: hostCheck(known),
      settings: async () => ({
        version,
        registration: await gateway.registrationOpen(),
        mail: flags.smtp !== undefined,
        ...(flags.publicUrl !== undefined && { publicUrl: flags.publicUrl }),
        ...(network && { demo: `${front.below}/demo` }),
      }),
      below: front.below,
      origins: front.origins,
      ...(network && { demo: { target: network.control, rewriteOrigin: true, origins: front.origins } }),
    });

    const token = await gateway.setupToken();
    let closing: Promise<void> | undefined;
    return {
      url: flags.publicUrl ?? url,
      listening: url,
      ...(metrics && { metricsUrl: metrics.url }),
      ...(token && { setupUrl: `${flags.publicUrl ?? url}/#setup=${token}` }),
      demo: network !== undefined,
      close() {
        closing ??= end(undo, log);
        return closing;
      },
    };
  } catch (error) {
    await end(undo, log);
    throw error;
  }
}

/** Whoever binds to this machine and puts a proxy before it lets the world in. */
function reachedFromHereAlone({ host, publicUrl }: Flags): boolean {
  const named = publicUrl === undefined ? host : new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  return isLoopback(host) && isLoopback(named);
}

function starting(): Response {
  return Response.json(
    { error: { code: 'gateway_unavailable', message: 'The gateway is starting.' } },
    { status: 503, headers: { 'Retry-After': '1' } },
  );
}

/** Takes no new requests, and lets those under way end before their connections are cut. */
function stopListening(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

/** Undoes what was done, last first; what fails is told and does not keep the rest from ending. */
async function end(steps: (() => unknown)[], log: Log): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      log('Closing went wrong', error);
    }
  }
}
