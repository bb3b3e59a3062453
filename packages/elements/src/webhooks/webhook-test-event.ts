import type { Delivery } from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { Write } from '../data/write.js';

const ASK_AGAIN_MS = 700;
/** A receiver has 30 seconds to answer. */
const LONGEST_MS = 40_000;

/** Sends a test event and waits for what comes of it: that it was queued says nothing. */
export class TestEvent {
  /** The last one; `pending` when its result did not come in time. */
  result: Delivery | undefined;
  readonly write: Write<[webhook: string], Delivery>;

  constructor(private readonly host: GatewayElement) {
    this.write = new Write(host, (webhook: string) => this.#send(webhook));
  }

  async run(webhook: string): Promise<void> {
    this.result = undefined;
    this.result = await this.write.run(webhook);
    this.host.requestUpdate();
  }

  forget(): void {
    this.result = undefined;
    this.write.reset();
  }

  async #send(webhook: string): Promise<Delivery> {
    const { webhooks } = this.host.gateway!;
    let delivery = await webhooks.test(webhook);
    const end = Date.now() + LONGEST_MS;
    while (delivery.status === 'pending' && Date.now() < end && this.host.isConnected) {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      delivery = await webhooks.delivery(webhook, delivery.id);
    }
    return delivery;
  }
}
