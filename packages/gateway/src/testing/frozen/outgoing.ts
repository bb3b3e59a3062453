import type { FakeSession } from '../domain/fake-engine.js';
import { GROUPS, PEOPLE } from './accounts.js';
import type { Operator } from './deployment.js';

type Sent = { waMessageId: string };

/** What is sent through the API, to each end that a send can have. */
export async function sendEverything(operator: Operator, session: string, phone: FakeSession): Promise<void> {
  const { deployment } = operator;
  const { anna, bob, chen } = PEOPLE;
  const send = (to: string, text: string, more: object = {}, key?: string, query = '') =>
    operator.do<Sent>(
      'POST',
      `/sessions/${session}/messages${query}`,
      { type: 'text', to, text, ...more },
      key ? { headers: { 'idempotency-key': key } } : {},
    );
  const arrives = async ({ waMessageId }: Sent, to: string, status: 'delivered' | 'read') => {
    await phone.commit({
      type: 'message-status',
      chatJid: to,
      messageIds: [waMessageId],
      status,
      timestamp: deployment.clock.now(),
    });
    await deployment.settled();
    deployment.pass();
  };
  await send(anna.lid, 'Gesendet, mehr weiß man nicht');
  await arrives(await send(anna.lid, 'Zugestellt'), anna.lid, 'delivered');
  const read = await send(chen.lid, 'Gelesen', { mentions: [anna.lid] }, 'frozen-key-sent');
  await arrives(read, chen.lid, 'read');
  await send(bob.phoneJid, 'Antwort darauf', { replyTo: 'S021' });
  await send(GROUPS.bakers, 'An alle', { mentions: [chen.lid], replyTo: 'G010' });
  await send('+49 1520 0000099', 'An eine neue Nummer');

  // WhatsApp refuses it.
  phone.beforeSend = async () => {
    throw new Error('not-acceptable');
  };
  for (const key of [undefined, 'frozen-key-failed']) {
    deployment.pass();
    const { status } = await operator.browser.api('POST', `/sessions/${session}/messages`, {
      body: { type: 'text', to: anna.lid, text: `Abgelehnt ${key ?? 'ohne Schlüssel'}` },
      ...(key ? { headers: { 'idempotency-key': key } } : {}),
    });
    await deployment.settled();
    if (status !== 500) throw new Error(`a send that WhatsApp refused was answered ${status}`);
  }
  // It never answers: these are on their way when the gateway ends, and what follows in their chats waits.
  phone.beforeSend = () => new Promise(() => {});
  await send(anna.lid, 'Unterwegs', {}, 'frozen-key-sending', '?async=true');
  await send(anna.lid, 'Wartet dahinter', {}, undefined, '?async=true');
  await send(GROUPS.bakers, 'Unterwegs in der Gruppe', {}, undefined, '?async=true');
  await deployment.until('two sends under way', async () => {
    const rows = await deployment.store.db
      .selectFrom('outbox')
      .innerJoin('wa_sessions', 'wa_sessions.account_id', 'outbox.account_id')
      .select('outbox.id')
      .where('wa_sessions.id', '=', session)
      .where('outbox.status', '=', 'sending')
      .execute();
    return rows.length === 2;
  });
}
