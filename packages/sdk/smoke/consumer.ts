// What somebody else's strict compiler must accept, by the packed types alone.
import { apiKey, createGateway, type Gateway, RateLimitedError, type Session, token } from '@wagate/sdk';
import { createIdentity } from '@wagate/sdk/identity';
import {
  type LiveList,
  liveApiKeys,
  liveChats,
  liveEvents,
  liveMembers,
  type Member,
} from '@wagate/sdk/live';
import { type Feed, ndjson, realtime } from '@wagate/sdk/realtime';
import { FakeClock } from '@wagate/sdk/testing';
import { verifyWebhook } from '@wagate/sdk/webhooks';

export const gateway: Gateway = createGateway({
  baseUrl: 'https://gateway.example',
  auth: apiKey('wa_key'),
  environment: new FakeClock(),
});
export const other = createGateway({ baseUrl: 'https://gateway.example', auth: token(() => 'jwt') });

export async function read(): Promise<Session[]> {
  const sessions: Session[] = [];
  for await (const session of gateway.sessions.list()) sessions.push(session);
  return sessions;
}

export async function send(session: string): Promise<number | undefined> {
  try {
    const { timestamp } = await gateway.messages.send(session, { type: 'text', to: '1@lid', text: 'Hi' });
    return timestamp;
  } catch (error) {
    if (error instanceof RateLimitedError) return error.retryAfterSeconds;
    throw error;
  }
}

export const feed: Feed<'message'> = realtime(gateway, { events: ['message'], transport: ndjson() });
export async function hear(): Promise<void> {
  for await (const event of feed) {
    const text: string | undefined = event.payload.body;
    console.log(text);
    event.ack();
  }
}

const identity = createIdentity({ baseUrl: 'https://gateway.example' });
export const members: LiveList<Member> = liveMembers(identity, 'org_1');
export const stores = [liveChats(gateway, 'sess_1'), liveApiKeys(gateway), liveEvents(gateway)];

export async function receive(body: string, headers: Headers): Promise<string | undefined> {
  const event = await verifyWebhook(body, headers, ['new', 'old']);
  return event.event === 'message' ? event.payload.body : undefined;
}
