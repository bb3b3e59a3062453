import { phoneJid } from '@wagate/contract/jid';
import type { Gateway, GatewayError, Message } from '@wagate/sdk';

/** How far a test message got. */
export type TestMessage =
  | { is: 'checking' }
  /** The number is not on WhatsApp: nothing was sent. */
  | { is: 'absent' }
  | { is: 'waiting' }
  | { is: 'delivered' }
  /** WhatsApp did not take it. */
  | { is: 'failed' }
  /** Sent, and nothing was heard of it since. */
  | { is: 'silent' };

export interface TestMessageOptions {
  gateway: Gateway;
  session: string;
  /** The receiver, in digits. */
  number: string;
  text: string;
  /** The same for an attempt that is made again: one message is sent for it. */
  idempotencyKey: string;
  /** Whether somebody still looks. */
  wanted: () => boolean;
  tell: (state: TestMessage) => void;
  /** How long a phone has to report it. */
  patienceMs?: number;
}

const ASK_AGAIN_MS = 1_000;
const PATIENCE_MS = 60_000;

/** How far one message got, by what the gateway keeps of it. */
const standing = (status: Message['status']): TestMessage['is'] => {
  switch (status) {
    case 'delivered':
    case 'read':
    case 'played':
      return 'delivered';
    case 'failed':
      return 'failed';
    default:
      return 'waiting';
  }
};

/**
 * Sends a test message and follows it until the phone of the receiver has reported it: that WhatsApp took it says little.
 * @throws GatewayError: nothing is known of what became of it
 */
export async function sendTestMessage(options: TestMessageOptions): Promise<TestMessage> {
  const { gateway, session, number, text, idempotencyKey, wanted, tell } = options;
  tell({ is: 'checking' });
  const found = await gateway.contacts.check(session, { phone: number });
  if (!found.isOnWhatsApp) return { is: 'absent' };
  const to = found.jid ?? phoneJid(number);
  const sent = await gateway.messages
    .send(session, { type: 'text', to, text }, { idempotencyKey })
    .catch((error: GatewayError) => {
      if (error.code === 'send_failed') return undefined;
      throw error;
    });
  if (!sent) return { is: 'failed' };
  tell({ is: 'waiting' });
  const end = Date.now() + (options.patienceMs ?? PATIENCE_MS);
  while (wanted() && Date.now() < end) {
    const { data } = await gateway.messages.list(session, to, { limit: 20 });
    const is = standing(data.find((one) => one.waMessageId === sent.waMessageId)?.status);
    if (is !== 'waiting') return { is } as TestMessage;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return { is: 'silent' };
}
