import type { Gateway, Session } from '@wagate/sdk';
import {
  type Live,
  liveSession,
  liveSessions,
  type SessionSnapshot,
  type SessionsSnapshot,
} from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { LiveController } from '../data/live.js';
import { Retry } from '../data/retry.js';
import { firstChoice } from '../session-picker/session-picker.js';

type Host = GatewayElement & {
  /** The one that is named from outside; empty where it is to be chosen here. */
  session: string;
  readonly picker: boolean;
};

/** Which session is on show, and how it is. */
export class ShownSession {
  #picked = '';
  readonly #list: LiveController<Live<SessionsSnapshot>, readonly [Gateway | undefined, boolean]>;
  /** Where no list of sessions tells how the one on show is. */
  readonly #one: LiveController<Live<SessionSnapshot>, readonly [Gateway | undefined, string]>;

  constructor(private readonly host: Host) {
    this.#list = new LiveController(
      host,
      () => [host.gateway, host.session === '' || host.picker] as const,
      (gateway, wanted) => (gateway && wanted ? liveSessions(gateway) : undefined),
    );
    this.#one = new LiveController(
      host,
      () => [host.gateway, host.picker ? '' : host.session] as const,
      (gateway, session) => (gateway && session ? liveSession(gateway, session) : undefined),
    );
    new Retry(host, () => this.list?.error, this.again);
  }

  /** Those to choose from; undefined where there is no choice. */
  get list() {
    return this.#list.value;
  }

  get id(): string {
    if (this.host.session) return this.host.session;
    const sessions = this.list?.sessions ?? [];
    return (sessions.find(({ id }) => id === this.#picked) ?? firstChoice(sessions))?.id ?? '';
  }

  /** Undefined until it is read. */
  get value(): Session | undefined {
    const { id } = this;
    return this.list?.sessions.find((one) => one.id === id) ?? this.#one.value?.session;
  }

  pick(id: string): void {
    if (this.host.session) this.host.session = id;
    this.#picked = id;
    this.host.requestUpdate();
  }

  readonly again = (): void => {
    void this.#list.store?.refresh();
    this.host.requestUpdate();
  };
}
