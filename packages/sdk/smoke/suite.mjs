// What the packed package must do wherever it runs. No test runner: each runtime imports this file and reports what came of it.
import * as sdk from '@wagate/sdk';
import { createIdentity, IdentityError } from '@wagate/sdk/identity';
import { liveSessions, liveTimeline } from '@wagate/sdk/live';
import { ndjson, realtime } from '@wagate/sdk/realtime';
import { FakeClock, RealtimeDouble } from '@wagate/sdk/testing';
import { verifyWebhook, WebhookError } from '@wagate/sdk/webhooks';

function check(holds, what) {
  if (!holds) throw new Error(`Not so: ${what}`);
}

const failure = (promise) =>
  Promise.resolve(promise).then(
    () => undefined,
    (error) => error,
  );

async function until(holds, what) {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`Never came: ${what}`);
}

/**
 * @param {{url: string, key: string, session: string, contact: string, control: string, browser: boolean}} place
 * @returns {Record<string, () => Promise<void>>} the checks by name
 */
function checks({ url, key, session, contact, control, browser }) {
  // A key sent as a bearer token, so that a page may try what a server may.
  const auth = sdk.token(async () => key);
  const gateway = sdk.createGateway({ baseUrl: url, auth });
  const tell = async (what) => {
    const answer = await fetch(`${control}/${what}`, { method: 'POST' });
    check(answer.ok, `${what} was done`);
  };

  return {
    async 'reads, page by page'() {
      const seen = [];
      for await (const chat of gateway.chats.list(session, { limit: 2 })) seen.push(chat.jid);
      check(seen.length > 2 && new Set(seen).size === seen.length, 'every chat came once');
    },
    async 'sends, once a key'() {
      const body = { type: 'text', to: contact, text: 'From a smoke suite' };
      const options = { idempotencyKey: `smoke-${Math.random()}` };
      const first = await gateway.messages.send(session, body, options);
      const again = await gateway.messages.send(session, body, options);
      check(first.waMessageId === again.waMessageId, 'the same message was told again');
    },
    async 'has errors of their own class'() {
      const error = await failure(gateway.sessions.get('sess_nobody'));
      check(error instanceof sdk.NotFoundError && error.status === 404, 'a NotFoundError');
    },
    async 'tries again what may be tried again'() {
      await tell('away');
      const reading = gateway.sessions.get(session);
      setTimeout(() => tell('back'), 30);
      check((await reading).id === session, 'the answer after a 503');
    },
    async 'ends a call when it is told to'() {
      const stop = new AbortController();
      const error = failure(gateway.sessions.list({ signal: stop.signal }));
      stop.abort();
      check((await error) instanceof sdk.AbortedError, 'an AbortedError');
    },
    async 'loads openapi-fetch when it is asked for'() {
      const { data } = await gateway.raw.GET('/api/v1/sessions');
      check(data.data.length > 0, 'sessions');
    },
    async 'keeps keys out of browsers'() {
      const made = await failure((async () => sdk.apiKey(key))());
      check(made instanceof sdk.GatewayError === browser, browser ? 'it refused' : 'it took the key');
      sdk.apiKey(key, { dangerouslyAllowBrowser: true });
    },
    async 'hears events once and in order, through a cut'() {
      const feed = realtime(gateway, { events: ['message'] });
      const texts = [];
      const reading = (async () => {
        for await (const event of feed) {
          texts.push(event.payload.body);
          event.ack();
        }
      })();
      await until(() => feed.status.get().state === 'live', 'a socket');
      await tell('write?text=one');
      await until(() => texts.length === 1, 'the first event');
      await tell('cut');
      await tell('write?text=two');
      await tell('write?text=three');
      await until(() => texts.length === 3, 'the events after the cut');
      check(texts.join() === 'one,two,three', 'they are in order');
      check(/^evt_/.test(feed.cursor), 'the cursor is at the last');
      feed.close();
      await reading;
    },
    async 'reads a streaming answer'() {
      const feed = realtime(gateway, { transport: ndjson({ url: `${control}/stream` }) });
      for await (const event of feed) {
        check(event.payload.body === 'streamed', 'the event that was streamed');
        break;
      }
    },
    async 'keeps a timeline and sessions current'() {
      const timeline = liveTimeline(gateway, session, contact);
      const sessions = liveSessions(gateway);
      const stops = [timeline.subscribe(() => {}), sessions.subscribe(() => {})];
      await until(() => timeline.get().connection.state === 'live', 'a socket');
      await until(() => sessions.get().phase === 'ready', 'sessions');
      await tell('write?text=live');
      await until(() => timeline.get().messages.some(({ body }) => body === 'live'), 'the message');
      for (const stop of stops) stop();
    },
    async 'verifies webhooks'() {
      const body = '{"schema":"v1","id":"evt_1","event":"message","payload":{}}';
      const secret = 'whsec';
      const hmac = await crypto.subtle.importKey(
        'raw',
        new TextEncoder().encode(secret),
        { name: 'HMAC', hash: 'SHA-512' },
        false,
        ['sign'],
      );
      const signature = new Uint8Array(
        await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(body)),
      );
      const hex = [...signature].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const headers = new Headers({ 'X-Webhook-Hmac': hex, 'X-Webhook-Hmac-Algorithm': 'sha512' });
      check((await verifyWebhook(body, headers, secret)).id === 'evt_1', 'the event');
      check((await failure(verifyWebhook(`${body} `, headers, secret))) instanceof WebhookError, 'a forgery');
    },
    async 'speaks to the identity service'() {
      // It answers no page of another origin: a page asks through its own server.
      const identity = createIdentity({ baseUrl: browser ? control : url });
      const wrong = { email: 'nobody@harbour.example', password: 'not the password' };
      const error = await failure(identity.signIn(wrong));
      check(
        error instanceof IdentityError && error.code === 'INVALID_EMAIL_OR_PASSWORD',
        `its own error, not ${error}`,
      );
    },
    async 'brings doubles for tests'() {
      const clock = new FakeClock();
      let rang = false;
      clock.timer(() => {
        rang = true;
      }, 1_000);
      await clock.advance(1_000);
      check(rang && new RealtimeDouble({ clock }).live === 0, 'a clock and a gateway');
    },
  };
}

/** Runs every check. @returns {Promise<{name: string, error?: string}[]>} */
export async function run(place) {
  const results = [];
  for (const [name, work] of Object.entries(checks(place))) {
    try {
      await work();
      results.push({ name });
    } catch (error) {
      results.push({ name, error: String(error?.stack ?? error) });
    }
  }
  return results;
}
