'use client';
import type { Live } from '@wagate/sdk/live';
import { useMemo, useSyncExternalStore } from 'react';
import { type StoreView, viewOf } from './store-registry.js';

/** A snapshot, and the store that it is of: to load more, to send, to read again. */
export type LiveResult<S extends Live<unknown>> = ReturnType<S['get']> & { readonly store: S };

const NOTHING: StoreView<Live<undefined>> = {
  current: () => undefined as never,
  get: () => undefined,
  getFirst: () => undefined,
  subscribe: () => () => {},
};

/**
 * What a live store holds now: the component renders again when it changes. Components that ask the same of one source share one store; it is let go when
 * the last of them has gone. On a server it is as before anything was read.
 *
 * ```ts
 * const { items, phase } = useLive(gateway, ['audit', query], () => liveAudit(gateway, query));
 * ```
 * @param source the gateway or identity service that it is of; undefined for nothing
 * @param key what is asked, in values that JSON can hold: another key is another store
 */
export function useLive<S extends Live<unknown>>(
  source: object,
  key: readonly unknown[],
  open: () => S,
): LiveResult<S>;
export function useLive<S extends Live<unknown>>(
  source: object | undefined,
  key: readonly unknown[],
  open: () => S,
): LiveResult<S> | undefined;
export function useLive<S extends Live<unknown>>(
  source: object | undefined,
  key: readonly unknown[],
  open: () => S,
): LiveResult<S> | undefined {
  const name = JSON.stringify(key);
  // The key says what `open` would open.
  const view = useMemo(
    () => (source ? viewOf(source, name, open) : (NOTHING as unknown as StoreView<S>)),
    [source, name],
  );
  const snapshot = useSyncExternalStore(view.subscribe, view.get, view.getFirst);
  const store = view.current();
  return useMemo(() => (snapshot ? Object.assign({}, snapshot, { store }) : undefined), [snapshot, store]);
}
