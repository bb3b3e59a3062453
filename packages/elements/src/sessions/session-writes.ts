import type { Gateway, GatewayError } from '@wagate/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { GatewayElement } from '../base/gateway-element.js';
import { Lazy } from '../base/lazy.js';
import type { Asked } from './session-dialogs.js';

const failures = new Lazy(() => import('./session-failure.js'));

type Host = GatewayElement & ReactiveControllerHost;

/** Writes to sessions: one at a time for each, its failure kept until the next. Nothing is shown before the gateway has answered. */
export class SessionWrites {
  private readonly running = new Set<string>();
  private readonly failures = new Map<string, GatewayError>();

  constructor(private readonly host: Host) {}

  /** Resolves to what the call answered, or to undefined when it failed. */
  async run<T>(id: string, call: (gateway: Gateway) => Promise<T>): Promise<T | undefined> {
    const { gateway } = this.host;
    if (!gateway || this.running.has(id)) return undefined;
    this.running.add(id);
    this.failures.delete(id);
    this.host.requestUpdate();
    try {
      return await call(gateway);
    } catch (error) {
      this.failures.set(id, error as GatewayError);
      return undefined;
    } finally {
      this.running.delete(id);
      this.host.requestUpdate();
    }
  }

  isBusy(id: string): boolean {
    return this.running.has(id);
  }

  failureOf(id: string): string | undefined {
    const error = this.failures.get(id);
    return error && failures.for(this.host)?.explainFailure(this.host.localize, error);
  }

  busy(asked: Asked | undefined): boolean {
    return asked !== undefined && asked.kind !== 'create' && this.isBusy(asked.session.id);
  }

  failure(asked: Asked | undefined): string | undefined {
    return asked && asked.kind !== 'create' ? this.failureOf(asked.session.id) : undefined;
  }

  forget(): void {
    this.failures.clear();
  }
}
