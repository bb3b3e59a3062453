import type { Gateway } from '@wagate/sdk';

/** On the demo network: whoever is signed in answers the virtual phones of this browser. */
export class Demo {
  private gateway: Gateway | undefined;
  private end: (() => void) | undefined;

  async enter(gateway: Gateway): Promise<void> {
    this.gateway = gateway;
    const { answerDemoPhone } = await import('./demo-scanner.js');
    // They may have left meanwhile.
    if (gateway === this.gateway) this.end = answerDemoPhone(gateway);
  }

  leave(): void {
    this.gateway = undefined;
    this.end?.();
    this.end = undefined;
  }
}
