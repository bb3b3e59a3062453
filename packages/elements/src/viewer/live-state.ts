import type { LiveSnapshot } from '@wagate/sdk/live';
import type { Stale } from '../data/stale-watch.js';
import { type PanelKind, panelOf } from '../state-panel/failure.js';

/** What an element over one live store is in: the value of its `state` attribute. */
export type LiveState = PanelKind | 'stale' | 'partial' | 'ready';

/** `missing` without a snapshot: nothing is there to read from. */
export function liveState(
  snapshot: LiveSnapshot | undefined,
  stale: Stale | undefined,
  empty: boolean,
): LiveState {
  if (!snapshot) return 'missing';
  if (snapshot.phase === 'loading') return 'loading';
  if (snapshot.phase === 'failed') return snapshot.error ? panelOf(snapshot.error) : 'error';
  if (stale) return 'stale';
  if (snapshot.error) return 'partial';
  return empty ? 'empty' : 'ready';
}
