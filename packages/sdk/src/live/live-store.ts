import type { GatewayEvent } from '@wagate/contract/types';
import { GatewayError, UnauthorizedError } from '../core/errors.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import { tellAll } from '../core/readable.js';
import type { Connection } from '../realtime/connection.js';
import { connectionFor } from '../realtime/shared-connections.js';
import type { Gap, RealtimeOptions, RealtimeStatus } from '../realtime/types.js';
import { ReadAgain } from './read-again.js';
import type { Live, LivePhase, LiveSnapshot } from './types.js';

/** What a store is made on: a gateway, or an identity service with an environment. */
export type LiveSource = Pick<Gateway, 'environment' | 'watch'> & Partial<Pick<Gateway, 'onSignedOut'>>;

/** Data read over REST and moved by events: the part that every store shares. */
export abstract class LiveStore<T extends LiveSnapshot, Source extends LiveSource = Gateway>
  implements Live<T>
{
  #phase: LivePhase = 'loading';
  #error: GatewayError | undefined;
  #loadedAt: number | undefined;
  #snapshot: T | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #stop: (() => void)[] = [];
  readonly #connection: Connection | undefined;
  readonly #readAgain: ReadAgain;
  #cancelFrame: (() => void) | undefined;
  #soon: (() => void) | undefined;
  #loading: Promise<void> | undefined;
  /** What happened while a load was on its way: its answer may be older. */
  #meanwhile: (() => void)[] | undefined;
  #startedAt = 0;
  #again = false;
  #live = false;
  /** The connection gave up: what happened until it stands again is in no event. */
  #cutOff = false;
  #closed = false;
  /** What it shows of nothing: that of somebody who has signed out is not for whoever comes next. */
  #blank: Omit<T, keyof LiveSnapshot> | undefined;
  #signedOut = false;

  /** @param events whose events move it; none, and no socket, when false */
  constructor(
    protected readonly gateway: Source,
    events: Pick<RealtimeOptions, 'scope' | 'session'> | false = {},
  ) {
    this.#connection = events ? connectionFor(gateway as LiveSource as Gateway, events) : undefined;
    this.#readAgain = new ReadAgain(gateway.environment, () => void this.#load(true));
    // React takes them as functions: `useSyncExternalStore(store.subscribe, store.get)`.
    this.get = this.get.bind(this);
    this.subscribe = this.subscribe.bind(this);
  }

  /** Reads over REST and merges. */
  protected abstract load(): Promise<void>;
  /** The store's own part of a snapshot; parts that did not change are the same objects as before. */
  protected abstract data(): Omit<T, keyof LiveSnapshot>;
  /** Must take the same event twice, unless the store `replays` none. */
  protected onEvent(_event: GatewayEvent): void {}
  /** A call that somebody made on the same gateway. */
  protected onCall(_call: FinishedCall): void {}
  /** Events may be missing. */
  protected onGap(_gap: Gap): void {
    void this.refresh();
  }
  /** The connection is in another state. */
  protected onStatus?(status: RealtimeStatus): void;
  /** The first subscriber came; what the answer does is done after the last has gone. */
  protected onStart?(): () => void;
  /** Whether a reconnect without a gap can still have missed something, because it never reaches the gateway's log. */
  protected readonly rereadsOnReconnect: boolean = false;

  /** Whether a reading that failed is tried again by itself. */
  protected readonly readsAgain: boolean = true;

  /** Whether what happens while a load is on its way is done again on top of its answer. */
  protected readonly replays: boolean = true;

  get(): T {
    this.#snapshot ??= Object.freeze({
      phase: this.#phase,
      error: this.#error,
      loadedAt: this.#loadedAt,
      connection: this.#connection?.status.get() ?? NO_CONNECTION,
      ...(this.#signedOut ? this.#blank : this.data()),
    }) as T;
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    const own = () => listener();
    this.#listeners.add(own);
    if (this.#listeners.size === 1 && !this.#closed) this.#start();
    return () => {
      if (this.#listeners.delete(own) && this.#listeners.size === 0) this.#release();
    };
  }

  refresh(): Promise<void> {
    // Whoever wants to know now does not wait for the connection's next attempt either.
    if (this.#connection?.status.get().state === 'waiting') this.#connection.retry();
    return this.#load();
  }

  close(): void {
    this.#closed = true;
    this.#listeners.clear();
    this.#release();
  }

  /** Something changed: a new snapshot, and one notification before the next frame. */
  protected touch(): void {
    this.#snapshot = undefined;
    if (this.#cancelFrame || !this.#listeners.size) return;
    this.#cancelFrame = this.gateway.environment.frame(() => {
      this.#cancelFrame = undefined;
      tellAll(this.#listeners);
    });
  }

  /** Where its events come from. */
  protected get connection(): Connection | undefined {
    return this.#connection;
  }

  protected get subscribed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Reads again in a moment: what many events of one burst say is asked for once. */
  protected refreshSoon(): void {
    this.#soon ??= this.gateway.environment.timer(() => {
      this.#soon = undefined;
      void this.refresh();
    }, SOON_MS);
  }

  /** @param quiet nobody asked: a failure stays on show until it is known whether it has passed */
  #load(quiet = false): Promise<void> {
    if (this.#loading) {
      // The load under way may have asked before the reason to refresh arose.
      this.#again = true;
      return this.#loading;
    }
    this.#readAgain.begun();
    if (!this.#blank) this.#watchSignOut();
    this.#loading = this.#run(quiet);
    return this.#loading;
  }

  async #run(quiet: boolean): Promise<void> {
    // Only once: a failure is told before what came up meanwhile is read, which may fail as slowly.
    if (this.#phase === 'failed' && !quiet) {
      this.#phase = 'loading';
      this.touch();
    }
    do {
      this.#again = false;
      this.#meanwhile = [];
      this.#startedAt = this.gateway.environment.now();
      try {
        await this.load();
        for (const again of this.#meanwhile) again();
        if (this.#signedOut) throw this.#error;
        this.#phase = 'ready';
        this.#error = undefined;
        this.#loadedAt = this.gateway.environment.now();
      } catch (error) {
        this.#error =
          error instanceof GatewayError
            ? error
            : new GatewayError('Reading failed.', { code: 'invalid_response', cause: error });
        if (this.#phase === 'loading') this.#phase = 'failed';
      }
      this.#meanwhile = undefined;
      this.touch();
    } while (this.#again && !this.#closed);
    this.#loading = undefined;
    if (this.readsAgain && this.subscribed) this.#readAgain.ended(this.#error);
  }

  /** Before anything was read. */
  #watchSignOut(): void {
    this.#blank = this.data();
    // The client may live long, and this store for one page of an app.
    const self = new WeakRef(this);
    this.gateway.onSignedOut?.(() => {
      const store = self.deref();
      if (store) store.#forget();
    });
  }

  #forget(): void {
    this.#signedOut = true;
    this.#phase = 'failed';
    this.#loadedAt = undefined;
    this.#error = signedOutError();
    this.touch();
  }

  #start(): void {
    const take = (change: () => void) => {
      const safely = () => {
        try {
          change();
        } catch {
          // An event that is not made as it should be says that something happened, and REST says what.
          this.#again = true;
          if (!this.#loading) void this.refresh();
        }
      };
      if (this.replays) this.#meanwhile?.push(safely);
      safely();
    };
    this.#stop.push(
      this.gateway.watch((call) => {
        take(() => this.onCall(call));
        this.#allowedAgain();
      }),
    );
    const connection = this.#connection;
    this.#live = connection?.status.get().state === 'live';
    if (connection) {
      this.#stop.push(
        connection.status.subscribe(() => this.#follow(connection.status.get())),
        connection.listen((event, gap) => {
          if (event) take(() => this.onEvent(event));
          else this.onGap(gap!);
        }),
      );
    }
    const stop = this.onStart?.();
    if (stop) this.#stop.push(stop);
    void this.refresh();
  }

  /** What happened before the connection stood is in no event: whatever was read before is read again. */
  #follow(status: RealtimeStatus): void {
    const { state, since } = status;
    this.touch();
    this.onStatus?.(status);
    this.#cutOff ||= state === 'closed';
    if (state !== 'live') return;
    const first = !this.#live;
    const missed = this.#cutOff;
    this.#live = true;
    this.#cutOff = false;
    if (
      missed ||
      (first ? this.#startedAt <= since || this.#phase === 'failed' : this.rereadsOnReconnect || this.#error)
    )
      void this.refresh();
  }

  /** A call got through: the person is signed in again, and what was refused meanwhile is worth another try. */
  #allowedAgain(): void {
    const { state, error } = this.#connection?.status.get() ?? NO_CONNECTION;
    if (state === 'closed' && error?.status === 401) this.#connection?.retry();
    if (this.#error?.status === 401 && !this.#loading) void this.refresh();
  }

  #release(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#readAgain.stop();
    this.#cancelFrame?.();
    this.#soon?.();
    this.#cancelFrame = this.#soon = undefined;
    this.#snapshot = undefined;
  }
}

const SOON_MS = 1_000;

const signedOutError = () =>
  new UnauthorizedError('Nobody is signed in.', {
    code: 'unauthorized',
    status: 401,
    details: { reason: 'signed_out' },
  });

const NO_CONNECTION: RealtimeStatus = Object.freeze({ state: 'idle', since: 0 });
