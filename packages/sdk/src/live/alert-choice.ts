import type { Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import { LiveStore } from './live-store.js';
import type { Live, LiveSnapshot } from './types.js';

/** What a person is told by mail in one organization. */
export type AlertChoice = Schemas['AlertChoice'];

/** The caller's own choice of alerts. */
export interface AlertChoiceSnapshot extends LiveSnapshot {
  /** False where the gateway knows no alerts at all. */
  readonly available: boolean;
  /** Undefined until it was read, and where there is none. */
  readonly choice?: AlertChoice;
}

class LiveAlertChoice extends LiveStore<AlertChoiceSnapshot> {
  #available = true;
  #choice: AlertChoice | undefined;

  constructor(gateway: Gateway) {
    super(gateway, false);
  }

  protected async load(): Promise<void> {
    this.#available = (await this.gateway.extensions()).has('alerts');
    this.#put(this.#available ? await this.gateway.alerts.choice() : undefined);
  }

  protected data() {
    return { available: this.#available, choice: this.#choice };
  }

  protected override onCall({ name, result }: FinishedCall): void {
    if (name === 'alerts.choose') this.#put(result as AlertChoice);
  }

  #put(choice: AlertChoice | undefined): void {
    this.#choice = choice && Object.freeze(choice);
    this.touch();
  }
}

/** What the caller chose to be told by mail in the active organization. Needs the extension `alerts`: `available` is false without it. */
export const liveAlertChoice = (gateway: Gateway): Live<AlertChoiceSnapshot> => new LiveAlertChoice(gateway);
