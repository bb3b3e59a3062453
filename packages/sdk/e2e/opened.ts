import type { Live, LiveSnapshot } from '@wagate/sdk/live';
import { until } from './embedded.js';

/** Subscribed and loaded; ends with the test. */
export async function loaded<S extends LiveSnapshot, L extends Live<S>>(store: L & Live<S>): Promise<L> {
  store.subscribe(() => {});
  await until(() => store.get().phase === 'ready');
  return store;
}

/** Subscribed, loaded and told of what happens. */
export async function opened<S extends LiveSnapshot, L extends Live<S>>(store: L & Live<S>): Promise<L> {
  await loaded(store);
  await until(() => store.get().connection.state === 'live');
  return store;
}
