import type { AuditEntry } from '../schemas.js';
import type { State } from '../world/state.js';

/** Writes down what was done. */
export function record(state: State, entry: Omit<AuditEntry, 'id' | 'at'>): void {
  const at = state.now();
  state.data.audit = [{ id: state.ids.make('aud', at), at, ...entry }, ...state.data.audit];
}
